import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { Claim, IsoDay } from '#core/dossier/types.ts';

export interface FirstSaid {
  readonly day: IsoDay;
  /** Said in public on that day, or only known from a report of that day. */
  readonly basis: 'origin' | 'report';
  /** The day is not printed. */
  readonly inferred: boolean;
}

/**
 * The earliest day on which one of the claims was made in public, if all of it is dated to the day; else the day of the earliest report.
 * null for no claims.
 */
export function firstSaid(
  lookup: Pick<DossierLookup, 'origins' | 'reports'>,
  claims: readonly Claim[],
): FirstSaid | null {
  const found: FirstSaid[] = [];
  for (const { originIds, reportId } of claims) {
    for (const { issued, issuedBasis, inferred } of originIds.flatMap((id) => lookup.origins.get(id) ?? [])) {
      const day = issued?.startMin ?? null;
      if (day === null || day !== issued?.endMax) continue;
      found.push({
        day,
        basis: 'origin',
        inferred: inferred || issuedBasis === 'inferred' || issuedBasis === 'outside',
      });
    }
    const report = lookup.reports.get(reportId);
    const day = report?.published.endMax ?? report?.notAfter;
    if (report !== undefined && day !== undefined)
      found.push({ day, basis: 'report', inferred: report.publishedBasis === 'inferred' });
  }
  return found.reduce<FirstSaid | null>((first, next) => (first === null || next.day < first.day ? next : first), null);
}
