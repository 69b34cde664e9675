// How long after an event the first report about it came out.
import { DATED, LASTED } from '../states/state-table.ts';
import { isInSight } from '../states/states-on.ts';
import type { EventStates } from '../states/states-on.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../states/open-days.ts';
import { median } from './publication-gaps.ts';
import type { Publication } from './publication-gaps.ts';

/** The lags of the events in sight, by row; all lists have one entry for each of them. */
export interface EventLags {
  readonly rows: readonly number[];
  /**
   * From the last day on which it can have ended to the day from which its first report counts as known, by the reports' most likely dates.
   * Negative: reported before that day. GOING_ON_DAYS for what lasted and had not ended then, UNDATED_DAYS without a date.
   */
  readonly days: readonly number[];
  /** The shortest and the longest lag that the dates of event and report allow, infinite where they allow any. */
  readonly least: readonly number[];
  readonly most: readonly number[];
}

/** Lags that are told together: from so many days, until so many, not included. */
export interface LagClass {
  readonly from: number;
  readonly until: number;
}

/** Stands for the lag of an event that was still going on when it was first reported; no lag is as short. */
export const GOING_ON_DAYS = -99_999;
/** Stands for the lag of an event without a date; no lag is as long. */
export const UNDATED_DAYS = 99_999;

/**
 * Still going on when first reported; before its last possible day; within a week, a month, a quarter; later; without a date. Every event in
 * sight is in one of them.
 */
export const LAG_CLASSES: readonly LagClass[] = [
  { from: GOING_ON_DAYS, until: GOING_ON_DAYS + 1 },
  { from: GOING_ON_DAYS + 1, until: 0 },
  { from: 0, until: 7 },
  { from: 7, until: 30 },
  { from: 30, until: 90 },
  { from: 90, until: UNDATED_DAYS },
  { from: UNDATED_DAYS, until: UNDATED_DAYS + 1 },
];

/** Of fewer lags a median is not told. */
const LEAST_FOR_MEDIAN = 5;

type PublicationDays = Omit<Publication, 'id' | 'first'>;

interface Lag {
  readonly days: number;
  readonly least: number;
  readonly most: number;
}

function onlyLag(days: number): Lag {
  return { days, least: days, most: days };
}

/** `first` holds the earliest day of each kind over the reports of the event. */
function lagOf(states: EventStates, row: number, first: PublicationDays): Lag {
  const flags = states.flags[row] ?? 0;
  if ((flags & DATED) === 0) return onlyLag(UNDATED_DAYS);
  const endMin = states.endMin[row] ?? 0;
  const endMax = states.endMax[row] ?? 0;
  if ((flags & LASTED) !== 0 && endMax >= first.last) return onlyLag(GOING_ON_DAYS);
  return {
    days: Math.min(UNDATED_DAYS - 1, Math.max(GOING_ON_DAYS + 1, first.last - endMax)),
    least: endMax >= OPEN_FUTURE ? -Infinity : first.notBefore - endMax,
    most: endMin <= OPEN_PAST ? Infinity : first.notAfter - endMin,
  };
}

/** The lags of the events in sight that a report speaks about; `publications` by place in `dossier.reports`. One pass over the rows. */
export function eventLags(states: EventStates, publications: readonly Publication[]): EventLags {
  const rows: number[] = [];
  const days: number[] = [];
  const least: number[] = [];
  const most: number[] = [];
  const { starts, ends, targets } = states.links('reports');
  for (let row = 0; row < states.size; row += 1) {
    if (!isInSight(states, row)) continue;
    const end = ends[row] ?? 0;
    let first: PublicationDays | null = null;
    for (let at = starts[row] ?? end; at < end; at += 1) {
      const next = publications[targets[at] ?? 0];
      if (next !== undefined) first = first === null ? next : earlier(first, next);
    }
    if (first === null) continue;
    const lag = lagOf(states, row, first);
    rows.push(row);
    days.push(lag.days);
    least.push(lag.least);
    most.push(lag.most);
  }
  return { rows, days, least, most };
}

function earlier(a: PublicationDays, b: PublicationDays): PublicationDays {
  return {
    last: a.last < b.last ? a.last : b.last,
    notBefore: a.notBefore < b.notBefore ? a.notBefore : b.notBefore,
    notAfter: a.notAfter < b.notAfter ? a.notAfter : b.notAfter,
  };
}

function isIn({ from, until }: LagClass, lag: number): boolean {
  return lag >= from && lag < until;
}

/** Whether a lag is in a class and in no other, however the dates of event and report are read. */
function isSurelyIn({ least, most }: EventLags, at: number, lagClass: LagClass): boolean {
  return isIn(lagClass, least[at] ?? NaN) && isIn(lagClass, most[at] ?? NaN);
}

/** Which lags of a class are told: all, or those that are in no other class, however the dates are read. */
export type LagCertainty = 'all' | 'sure';

/** Rows of the events whose lag is in a class. */
export function rowsByLag(lags: EventLags, lagClass: LagClass, which: LagCertainty): readonly number[] {
  return lags.rows.filter(
    (_, at) => isIn(lagClass, lags.days[at] ?? NaN) && (which === 'all' || isSurelyIn(lags, at, lagClass)),
  );
}

/** How many lags are in a class, and how many of these are in no other, however the dates are read. */
export function countLags(lags: EventLags, lagClass: LagClass): { readonly count: number; readonly sure: number } {
  let count = 0;
  let sure = 0;
  lags.days.forEach((lag, at) => {
    if (!isIn(lagClass, lag)) return;
    count += 1;
    if (isSurelyIn(lags, at, lagClass)) sure += 1;
  });
  return { count, sure };
}

/**
 * Between which numbers of whole days the median lag lies, of the events that have one. null for fewer than five, or where the dates do not
 * bound it.
 */
export function medianLag({ days, least, most }: EventLags): { readonly least: number; readonly most: number } | null {
  const isLag = (_: number, at: number): boolean =>
    (days[at] ?? UNDATED_DAYS) > GOING_ON_DAYS && (days[at] ?? UNDATED_DAYS) < UNDATED_DAYS;
  const lows = least.filter(isLag);
  if (lows.length < LEAST_FOR_MEDIAN) return null;
  const bounds = { least: Math.floor(median(lows)), most: Math.ceil(median(most.filter(isLag))) };
  return Number.isFinite(bounds.least) && Number.isFinite(bounds.most) ? bounds : null;
}
