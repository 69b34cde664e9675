// The figures of one series (measure × event): those that claims print, and the wholes that follow from parts.
import type { DossierLookup } from '../dossier/index-dossier.ts';
import type { Claim, ClaimId, ClaimMeasure, EventId, Measure, MeasureId } from '../dossier/types.ts';
import { earliestDay, latestDay } from '../time/span-bounds.ts';
import { estimateInterval } from './estimate-interval.ts';
import type { Interval } from './estimate-interval.ts';
import { reportKnownFrom } from './known-on.ts';

export interface Estimate {
  /** The claim that prints it; the claims of all parts if it is derived. */
  readonly claimIds: readonly ClaimId[];
  /** Added up from parts that one origin gave for one day. */
  readonly derived: boolean;
  /** An expectation, drawn apart and never compared. */
  readonly outlook: boolean;
  readonly low: number | null;
  readonly high: number | null;
  /** As printed; of a derived one what its bounds and its parts leave of it. */
  readonly qualifier: ClaimMeasure['qualifier'];
  /** What it only says to be more or fewer than, without a number of its own; null = nothing. */
  readonly compared: ComparedFigure | null;
  /** For comparing only; null = prints no number. */
  readonly interval: Interval | null;
  /** First and last day it can be as of; an as-of that is not known lies anywhere before the report. */
  readonly asOf: Interval;
  /** Origins at the root of its chain. */
  readonly originIds: readonly string[];
}

/** The figure of another claim that one is said to be more or fewer than. */
export interface ComparedFigure {
  readonly claimId: ClaimId;
  readonly than: 'more' | 'fewer';
  readonly figure: Pick<ClaimMeasure, 'low' | 'high' | 'qualifier'>;
}

/** What a figure without a number of its own is compared with; null if it has a number, or that claim has none or is not visible. */
export function comparedFigure(
  { claims, claimsByMeasure }: Pick<DossierLookup, 'claims' | 'claimsByMeasure'>,
  { comparedWith }: Pick<ClaimMeasure, 'comparedWith'>,
): ComparedFigure | null {
  if (comparedWith === null) return null;
  const { claimId } = comparedWith;
  const figure = claims.get(claimId)?.measure ?? null;
  // the lists hold what is visible, the records are all there
  const isVisible = figure !== null && claimsByMeasure.get(figure.measureId)?.some(({ id }) => id === claimId) === true;
  return isVisible ? { ...comparedWith, figure } : null;
}

/** Where the chains from an origin end, each once, in order; the origin itself if they lead back to it. */
function rootOrigins(lookup: DossierLookup, originId: string): readonly string[] {
  const roots = new Set<string>();
  const seen = new Set<string>();
  const open = [originId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const depends = lookup.origins.get(id)?.dependsOn ?? [];
    if (depends.length === 0) roots.add(id);
    open.push(...[...depends].reverse());
  }
  return roots.size === 0 ? [originId] : [...roots];
}

function estimateOf(lookup: DossierLookup, claim: Claim): Estimate[] {
  const report = lookup.reports.get(claim.reportId);
  if (claim.measure === null || report === undefined) return [];
  const reported = reportKnownFrom(report);
  return [
    {
      claimIds: [claim.id],
      derived: false,
      outlook: claim.kind === 'outlook',
      low: claim.measure.low,
      high: claim.measure.high,
      qualifier: claim.measure.qualifier,
      compared: comparedFigure(lookup, claim.measure),
      interval: estimateInterval(claim.measure),
      asOf:
        claim.asOf === null
          ? { low: -Infinity, high: reported }
          : {
              low: earliestDay(claim.asOf),
              high: Math.min(latestDay(claim.asOf), Math.max(reported, earliestDay(claim.asOf))),
            },
      originIds: [...new Set(claim.originIds.flatMap((id) => rootOrigins(lookup, id)))],
    },
  ];
}

function seriesClaims(
  lookup: DossierLookup,
  measureId: MeasureId,
  eventId: EventId | null,
  isCounted: (claim: Claim) => boolean,
): Claim[] {
  const claims = lookup.claimsByMeasure.get(measureId) ?? [];
  return claims.filter((claim) => claim.measure?.eventId === eventId && claim.repeats === null && isCounted(claim));
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** What can be said of a sum: open where a part is open, a range where its ends differ, about where a part is about. */
function sumQualifier(low: number | null, high: number | null, parts: readonly Estimate[]): Estimate['qualifier'] {
  if (high === null) return low === null ? 'unquantified' : 'at-least';
  if (low === null) return 'up-to';
  if (low !== high) return 'between';
  return parts.every(({ qualifier }) => qualifier === 'none') ? 'none' : 'about';
}

/** Adds up one estimate a part; null if a part prints no number. */
function addUp(parts: readonly Estimate[]): Estimate | null {
  const [first] = parts;
  const intervals = parts.flatMap(({ interval }) => interval ?? []);
  if (first === undefined || intervals.length < parts.length) return null;
  const low = sumOrNull(parts.map((part) => part.low));
  const high = sumOrNull(parts.map((part) => part.high));
  return {
    claimIds: parts.flatMap(({ claimIds }) => claimIds),
    derived: true,
    outlook: false,
    compared: null,
    low,
    high,
    qualifier: sumQualifier(low, high, parts),
    interval: {
      low: intervals.reduce((sum, { low }) => sum + low, 0),
      high: intervals.reduce((sum, { high }) => sum + high, 0),
    },
    asOf: first.asOf,
    originIds: first.originIds,
  };
}

/** Wholes that follow from parts: for each origin and as-of that gives every part of the measure, in a claim each. */
function derivedWholes(
  lookup: DossierLookup,
  measure: Measure,
  eventId: EventId | null,
  isCounted: (claim: Claim) => boolean,
): Estimate[] {
  if (!measure.additive || measure.parts.length === 0) return [];
  const sets = new Map<string, Map<string, Claim>>();
  for (const partId of measure.parts) {
    for (const claim of seriesClaims(lookup, partId, eventId, isCounted)) {
      if (
        claim.kind === 'outlook' ||
        claim.asOf === null ||
        claim.measure === null ||
        estimateInterval(claim.measure) === null
      )
        continue;
      for (const originId of claim.originIds) {
        const key = `${originId} ${claim.asOf.text}`;
        const set = sets.get(key) ?? new Map<string, Claim>();
        // The first claim in the order of the dossier stands for others that give the same part.
        if (!set.has(partId)) sets.set(key, set.set(partId, claim));
      }
    }
  }
  const wholes = [...sets.values()]
    .filter((set) => set.size === measure.parts.length)
    .flatMap(
      (set) =>
        addUp(measure.parts.flatMap((partId) => set.get(partId) ?? []).flatMap((claim) => estimateOf(lookup, claim))) ??
        [],
    );
  return [...new Map(wholes.map((whole) => [whole.claimIds.join(' '), whole])).values()];
}

/** The estimates of a series, printed ones first, then those that follow from parts; repeats are left out, and so is what `isCounted` refuses. */
export function seriesEstimates(
  lookup: DossierLookup,
  measureId: MeasureId,
  eventId: EventId | null,
  isCounted: (claim: Claim) => boolean = () => true,
): readonly Estimate[] {
  const measure = lookup.measures.get(measureId);
  if (measure === undefined) return [];
  const printed = seriesClaims(lookup, measureId, eventId, isCounted).flatMap((claim) => estimateOf(lookup, claim));
  return [...printed, ...derivedWholes(lookup, measure, eventId, isCounted)];
}
