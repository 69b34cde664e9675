import { comparePlaces } from '#core/dossier/compare-places.ts';
import type { Claim } from '#core/dossier/types.ts';

export interface ReportLine {
  /** Line of the file that is not empty, from 1; null for claims that were imported. */
  readonly line: number | null;
  readonly claims: readonly Claim[];
}

/** Claims of a report as they are read: line by line, within a line by where they begin. */
export function claimsInOrder(claims: readonly Claim[]): readonly ReportLine[] {
  const lines: { line: number | null; claims: Claim[] }[] = [];
  for (const claim of [...claims].sort(comparePlaces)) {
    const line = claim.at?.paragraph ?? null;
    const last = lines[lines.length - 1];
    if (last !== undefined && last.line === line) last.claims.push(claim);
    else lines.push({ line, claims: [claim] });
  }
  return lines;
}
