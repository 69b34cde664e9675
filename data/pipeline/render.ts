import { hashBytes } from '#core/dossier/locator.ts';
import { manifestOf } from '#core/dossier/manifest-of.ts';
import { manifestSchema } from '#core/dossier/schema.ts';
import type { Dossier, Manifest, Releases } from '#core/dossier/types.ts';

/** A built dossier as files: names and whole texts. */
export interface Rendered {
  readonly dossierFile: string;
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, string>;
}

const SHORT_HASH_LENGTH = 16;

/** So many records become one text at a time: those of single records are gone before they have to be moved about in memory. */
const AT_ONCE = 500;

/** One record a line, so that a change of one record is a change of one line. */
function renderRecords(records: readonly unknown[]): readonly string[] {
  if (records.length === 0) return ['[]'];
  const pieces = ['[\n'];
  for (let from = 0; from < records.length; from += AT_ONCE) {
    if (from > 0) pieces.push(',\n');
    const some = records.slice(from, from + AT_ONCE);
    pieces.push(some.map((record) => JSON.stringify(record)).join(',\n'));
  }
  pieces.push('\n]');
  return pieces;
}

function renderDossier(dossier: Dossier): string {
  const pieces = Object.entries(dossier).flatMap(([name, value], at) => [
    at === 0 ? '{\n' : ',\n',
    `${JSON.stringify(name)}: `,
    ...(Array.isArray(value) ? renderRecords(value) : [JSON.stringify(value)]),
  ]);
  // put together once: the text of a large table has hundreds of megabytes
  return [...pieces, '\n}\n'].join('');
}

function named(dossier: Dossier, text: string, sha256: string, releases: Releases | null): Rendered {
  const hash = sha256.slice(0, SHORT_HASH_LENGTH);
  const dossierFile = `dossier.${hash}.json`;
  const released = releases?.releases.find((release) => release.hash === hash)?.released ?? null;
  const manifest = manifestSchema.parse({
    ...manifestOf(dossier, hash, dossierFile),
    ...(releases !== null && { released }),
  });
  return {
    dossierFile,
    manifest,
    files: new Map([
      [dossierFile, text],
      ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ]),
  };
}

/** Renders the dossier and its manifest; the same dossier gives the same bytes. `releases`: those that are kept beside it, null = none are. */
export function render(dossier: Dossier, releases: Releases | null = null): Rendered {
  const text = renderDossier(dossier);
  return named(dossier, text, hashBytes(new TextEncoder().encode(text)), releases);
}

/** The same by a hash that somebody else makes, SHA-256 in hex: what is in JavaScript takes seconds for a large dossier. */
export async function renderBy(
  hashOf: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>,
  dossier: Dossier,
  releases: Releases | null = null,
): Promise<Rendered> {
  const text = renderDossier(dossier);
  return named(dossier, text, await hashOf(new TextEncoder().encode(text)), releases);
}
