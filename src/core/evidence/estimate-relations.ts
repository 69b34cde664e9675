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

/** What an estimate can mean: what it prints, else what it says to lie beyond. */
function meaningOf({ interval, compared }: Estimate): Interval | null {
  if (interval !== null || compared === null) return interval;
  const { low, high } = compared.figure;
  const more = high ?? low;
  const fewer = low ?? high;
  if (more === null || fewer === null) return null;
  return compared.than === 'more' ? { low: more, high: Infinity } : { low: 0, high: fewer };
}

/** Whether one says that it is more or fewer than the other. */
function exceeds(a: Estimate, b: Estimate): boolean {
  return a.compared !== null && b.claimIds.includes(a.compared.claimId);
}

/** How two figures of a series relate; null if one of them prints no number or is an outlook. */
function relateEstimatePair(a: Estimate, b: Estimate, accrual: Measure['accrual']): EstimateRelation | null {
  const [one, other] = [meaningOf(a), meaningOf(b)];
  if (one === null || other === null || a.outlook || b.outlook) return null;
  if (exceeds(a, b) || exceeds(b, a)) return 'contradict';
  if (overlaps(one, other)) return 'compatible';
  if (a.originIds.some((id) => b.originIds.includes(id))) return 'variant';
  const [smaller, larger] = one.low < other.low ? [a, b] : [b, a];
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
