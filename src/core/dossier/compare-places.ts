import type { Claim } from './types.ts';

/** The order in which claims of one report are read: by line, then by where their words begin and end; imported ones, which stand nowhere, last. */
export function comparePlaces({ at: a }: Pick<Claim, 'at'>, { at: b }: Pick<Claim, 'at'>): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;
}
