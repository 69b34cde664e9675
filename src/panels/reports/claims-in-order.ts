import type { Claim } from '#core/dossier/types.ts';

export interface ReportLine {
  /** Line of the file that is not empty, from 1. */
  readonly line: number;
  readonly claims: readonly Claim[];
}

/** Claims of a report as they are read: line by line, within a line by where they begin. */
export function claimsInOrder(claims: readonly Claim[]): readonly ReportLine[] {
  const sorted = [...claims].sort(
    (a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start || a.at.end - b.at.end,
  );
  const lines: { line: number; claims: Claim[] }[] = [];
  for (const claim of sorted) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.line === claim.at.paragraph) last.claims.push(claim);
    else lines.push({ line: claim.at.paragraph, claims: [claim] });
  }
  return lines;
}
