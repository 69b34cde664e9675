import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { Claim } from '#core/dossier/types.ts';
import { isDistorted, originKnownFrom, reportKnownFrom } from '#core/evidence/known-on.ts';
import type { Day } from '#core/time/day.ts';

export interface FirstSaid {
  readonly day: Day;
  /** Said in public by that day, or only known from a report of that day. */
  readonly basis: 'origin' | 'report';
  /** The statement was made on that very day, not on it or before. */
  readonly exact: boolean;
  /** The day is not printed. */
  readonly inferred: boolean;
}

/**
 * The earliest day on which one of the claims counts as said in public, by the rule of the known-on date (mode `origin`): the last day on
 * which its statement can have been made, if the reports tell it, else the day of its report. null for no claims.
 */
export function firstSaid(
  { origins, reports }: Pick<DossierLookup, 'origins' | 'reports'>,
  claims: readonly Claim[],
): FirstSaid | null {
  const found: FirstSaid[] = [];
  for (const claim of claims) {
    for (const id of isDistorted(claim) ? [] : claim.originIds) {
      const origin = origins.get(id);
      const day = origin === undefined ? null : originKnownFrom(origin);
      if (origin === undefined || day === null) continue;
      found.push({
        day,
        basis: 'origin',
        exact: origin.issued?.startMin === origin.issued?.endMax,
        inferred: origin.inferred || origin.issuedBasis === 'inferred',
      });
    }
    const report = reports.get(claim.reportId);
    if (report !== undefined)
      found.push({
        day: reportKnownFrom(report),
        basis: 'report',
        exact: true,
        inferred: report.publishedBasis === 'inferred',
      });
  }
  return found.reduce<FirstSaid | null>((first, next) => (first === null || next.day < first.day ? next : first), null);
}
