// A small dossier that travels whole in a link: the text of its file, which the hash in the link (`own`) belongs to.
import { findShapeFault } from '#core/dossier/check-shape.ts';
import { manifestOf } from '#core/dossier/manifest-of.ts';
import { shortHash } from '#core/dossier/locator.ts';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import { DOSSIER_FRAGMENT } from '#core/view/link-fragment.ts';
import { packFragment, unpackFragment } from '../view/packed-fragment.ts';
import type { LinkFault } from '../view/packed-fragment.ts';

/** A dossier whose link is short enough unpacks to far less. */
const MOST_BYTES = 2_000_000;

/** The fragment of a link that holds a dossier, as its file would. */
export function dossierFragment(text: string): string {
  return packFragment(DOSSIER_FRAGMENT, text);
}

/** The dossier in a fragment, with its manifest, or why there is none: it is looked at as a published one is. Never throws. */
export function readDossierFragment(
  fragment: string,
  hash: string,
): { readonly manifest: Manifest; readonly text: string } | { readonly fault: LinkFault } {
  const unpacked = unpackFragment(DOSSIER_FRAGMENT, fragment, MOST_BYTES);
  if ('fault' in unpacked) return unpacked;
  const { text } = unpacked;
  try {
    const dossier: unknown = JSON.parse(text);
    if (shortHash(text) !== hash || findShapeFault(dossier) !== null) return { fault: 'shape' };
    // its shape has been looked at
    return { manifest: manifestOf(dossier as Dossier, hash, `dossier.${hash}.json`), text };
  } catch {
    return { fault: 'cut' };
  }
}
