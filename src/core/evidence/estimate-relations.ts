/**
 * How the figures of one series (measure × event) relate. Agreeing is as telling as contradicting, so every pair has a relation.
 * Differences that are not in the numbers are records written by people.
 */
import type { DossierLookup } from '../dossier/index-dossier.ts';
import type { Claim, EventId, Measure, MeasureId } from '../dossier/types.ts';
import type { Interval } from './estimate-interval.ts';
import { seriesEstimates } from './series-estimates.ts';
import type { Estimate } from './series-estimates.ts';

export type EstimateRelation = 'compatible' | 'variant' | 'update' | 'other-period' | 'contradict';

export interface EstimatePair {
  readonly a: Estimate;
  readonly b: Estimate;
  readonly relation: EstimateRelation;
}

export interface EstimateRelations {
  readonly estimates: readonly Estimate[];
  readonly pairs: readonly EstimatePair[];
}

function overlaps(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** How two figures of a series relate; null if one of them prints no number or is an outlook. */
function relateEstimatePair(a: Estimate, b: Estimate, accrual: Measure['accrual']): EstimateRelation | null {
  if (a.interval === null || b.interval === null || a.outlook || b.outlook) return null;
  if (overlaps(a.interval, b.interval)) return 'compatible';
  if (a.originIds.some((id) => b.originIds.includes(id))) return 'variant';
  const [smaller, larger] = a.interval.low < b.interval.low ? [a, b] : [b, a];
  switch (accrual) {
    case 'count':
      return 'contradict';
    case 'level':
    case 'rate':
      return overlaps(a.asOf, b.asOf) ? 'contradict' : 'other-period';
    case 'total':
      return smaller.asOf.low < larger.asOf.high ? 'update' : 'contradict';
  }
}

/** The estimates of a series and how each pair of them relates; repeats are left out, and so are claims that `isCounted` refuses. */
export function relateEstimates(
  lookup: DossierLookup,
  measureId: MeasureId,
  eventId: EventId | null,
  isCounted: (claim: Claim) => boolean = () => true,
): EstimateRelations {
  const measure = lookup.measures.get(measureId);
  if (measure === undefined) return { estimates: [], pairs: [] };
  const estimates = seriesEstimates(lookup, measureId, eventId, isCounted);
  const pairs = estimates.flatMap((a, at) =>
    estimates.slice(at + 1).flatMap((b) => {
      const relation = relateEstimatePair(a, b, measure.accrual);
      return relation === null ? [] : [{ a, b, relation }];
    }),
  );
  return { estimates, pairs };
}
