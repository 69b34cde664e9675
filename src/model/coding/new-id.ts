import type { Dossier } from '#core/dossier/types.ts';
import { slugOf } from '#core/slug.ts';
import type { Coding } from '#core/coding/coding.ts';

const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';

type Prefix = 'rp' | 'cl' | 'ev' | 'or';

function isFree(id: string, dossier: Dossier, coding: Coding | null): boolean {
  const lists = [dossier.reports, dossier.claims, dossier.events, dossier.origins];
  const own = coding === null ? [] : [coding.claims, coding.events, coding.origins, [coding.report]];
  return ![...lists, ...own].some((records) => records.some((record) => record.id === id));
}

/** An opaque id that neither the dossier nor the coding has. */
export function newId(prefix: Prefix, dossier: Dossier, coding: Coding | null): string {
  for (;;) {
    const signs = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => SIGNS[byte % SIGNS.length]);
    const id = `${prefix}-${signs.join('')}`;
    if (isFree(id, dossier, coding)) return id;
  }
}

/** A readable id of the codebook for a name, that none of the taken ones is. */
export function slugFor(name: string, taken: readonly string[]): string {
  const slug = slugOf(name) || 'unnamed';
  if (!taken.includes(slug)) return slug;
  for (let at = 2; ; at += 1) if (!taken.includes(`${slug}-${at}`)) return `${slug}-${at}`;
}
