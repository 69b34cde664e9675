/** The order of the records of a built dossier. */
import { comparePlaces } from './compare-places.ts';
import type { Claim } from './types.ts';

/** By code units, whatever the language of the reader: the same dossier gives the same bytes. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Records by their ids. */
export function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compareText(a.id, b.id));
}

/** Claims as they stand in their reports, reports by their ids. */
export function inReports(claims: readonly Claim[]): Claim[] {
  return [...claims].sort(
    (a, b) => compareText(a.reportId, b.reportId) || comparePlaces(a, b) || compareText(a.id, b.id),
  );
}
