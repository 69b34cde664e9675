// When the reports came out, and the stretches in which none did. Few events in such a stretch say little about what happened: nobody in
// this dossier was reporting.
import type { Report, ReportId } from '../dossier/types.ts';
import { isoToDay, toDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { DayExtent } from './known-extent.ts';

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
  /** What it begins after: a report, or nothing: the first day of all events. */
  readonly begins: 'report' | 'time';
  /** What ends it: the next report, the last day of all events, or the known-on date, on which it had not ended. */
  readonly ends: 'report' | 'time' | 'date';
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

type Ends = Pick<ReportGap, 'begins' | 'ends'>;

/** The stretch as a gap, if it is long enough for one. */
type GapsIn = (from: number, until: number, ends: Ends) => readonly ReportGap[];

function gapFinder(publications: readonly Publication[]): GapsIn {
  // of all publications: asked once, and not for each stretch
  const threshold = gapThreshold(publications);
  return (from, until, ends) => {
    // written so that a stretch without an end, of no report at all, is none
    if (!(until - from > threshold) || !Number.isFinite(until - from)) return [];
    const isSure = publications.every(({ notBefore, notAfter }) => notAfter < from || notBefore >= until);
    return [{ from: toDay(from), until: toDay(until), isSure, ...ends }];
  };
}

/** The day after the last of some publications; -Infinity for none. */
function dayAfter(publications: readonly Publication[]): number {
  return publications.reduce((latest, { last }) => Math.max(latest, last + 1), -Infinity);
}

/** The gaps between publications in order of time, and the one that had not ended on the known-on date (null = no such date). */
export function findGaps(publications: readonly Publication[], knownOn: Day | null): readonly ReportGap[] {
  const sorted = [...publications].sort((a, b) => a.first - b.first);
  const gapsIn = gapFinder(publications);
  const gaps: ReportGap[] = [];
  let next = Infinity;
  for (const { first, last } of sorted) {
    gaps.push(...gapsIn(next, first, { begins: 'report', ends: 'report' }));
    next = next === Infinity ? last + 1 : Math.max(next, last + 1);
  }
  if (knownOn !== null) gaps.push(...gapsIn(next, knownOn + 1, { begins: 'report', ends: 'date' }));
  return gaps;
}

/**
 * The gaps before the first publication and after the last, as far as the events of the dossier reach (`time`, null = none has a date); nobody knows
 * here what day it is. Without any publication that is all of the time up to the known-on date.
 */
export function findOuterGaps(
  publications: readonly Publication[],
  time: DayExtent | null,
  knownOn: Day | null,
): readonly ReportGap[] {
  if (time === null) return [];
  const end = knownOn === null ? time.end : knownOn + 1;
  const ends = knownOn === null ? 'time' : 'date';
  const gapsIn = gapFinder(publications);
  if (publications.length === 0) return gapsIn(time.start, end, { begins: 'time', ends });
  const first = publications.reduce((earliest, each) => Math.min(earliest, each.first), Infinity);
  return [
    ...gapsIn(time.start, first, { begins: 'time', ends: 'report' }),
    // up to the known-on date it is one of those above
    ...(knownOn === null ? gapsIn(dayAfter(publications), end, { begins: 'report', ends }) : []),
  ];
}
