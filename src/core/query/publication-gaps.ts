// When the reports came out, and the stretches in which none did. Few events in such a stretch say little about what happened: nobody in
// this dossier was reporting.
import type { Report, ReportId } from '../dossier/types.ts';
import { isoToDay, toDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';

/** When a report came out, all days inclusive. */
export interface Publication {
  readonly id: ReportId;
  /** The days it most likely came out on; from the last of them it counts as known. */
  readonly first: Day;
  readonly last: Day;
  /** The days outside of which it cannot have come out. */
  readonly notBefore: Day;
  readonly notAfter: Day;
}

/** A stretch of days on which, by their most likely dates, no report came out. */
export interface ReportGap {
  readonly from: Day;
  /** Not included. */
  readonly until: Day;
  /** No report can have come out in it, however its date is read. */
  readonly isSure: boolean;
  /** It had not ended on the known-on date. */
  readonly isOpen: boolean;
}

/** Shorter stretches without a report are never called a gap. */
const LEAST_GAP_DAYS = 28;
/** With fewer intervals than this a median says nothing about how often reports come. */
const LEAST_INTERVALS = 3;

/** The days of a report's publication. */
export function publicationOf({ id, published, notBefore, notAfter }: Report): Publication {
  return {
    id,
    first: isoToDay(published.startMin ?? notBefore),
    last: isoToDay(published.endMax ?? notAfter),
    notBefore: isoToDay(notBefore),
    notAfter: isoToDay(notAfter),
  };
}

/** The middle of some numbers, the mean of the two middle ones if their number is even; NaN for none. */
export function median(numbers: Iterable<number>): number {
  const sorted = Float64Array.from(numbers).sort();
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? NaN;
  if (middle % 1 !== 0) return upper;
  const lower = sorted[middle - 1] ?? NaN;
  // two infinite ones have no mean
  return lower === upper ? upper : (lower + upper) / 2;
}

/**
 * A gap is longer than so many days: twice the median interval between the days on which reports became known, at least LEAST_GAP_DAYS. With
 * fewer than three intervals LEAST_GAP_DAYS alone.
 */
export function gapThreshold(publications: readonly Publication[]): number {
  const days = [...new Set(publications.map(({ last }) => last))].sort((a, b) => a - b);
  const intervals = days.slice(1).map((day, at) => day - (days[at] ?? day));
  if (intervals.length < LEAST_INTERVALS) return LEAST_GAP_DAYS;
  return Math.max(LEAST_GAP_DAYS, 2 * median(intervals));
}

/** The gaps between publications in order of time, and the one that had not ended on the known-on date (null = no such date). */
export function findGaps(publications: readonly Publication[], knownOn: Day | null): readonly ReportGap[] {
  const threshold = gapThreshold(publications);
  const sorted = [...publications].sort((a, b) => a.first - b.first);
  const gaps: ReportGap[] = [];
  const add = (from: number, until: number, isOpen: boolean): void => {
    if (until - from <= threshold) return;
    const isSure = publications.every(({ notBefore, notAfter }) => notAfter < from || notBefore >= until);
    gaps.push({ from: toDay(from), until: toDay(until), isSure, isOpen });
  };
  let next = Infinity;
  for (const { first, last } of sorted) {
    add(next, first, false);
    next = next === Infinity ? last + 1 : Math.max(next, last + 1);
  }
  if (knownOn !== null) add(next, knownOn + 1, true);
  return gaps;
}
