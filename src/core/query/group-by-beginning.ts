// Events as one list: heads and events in the order in which they are read, and in which previous and next follow. Numbers only, so that a
// hundred thousand events cost one pass; text is looked up for the rows in sight.
//
// A head says no more than is known: an event that began "in autumn 2024" stands under the autumn and not under September.
import { Kept } from '../kept.ts';
import { civilToDay, dayToCivil, toDay } from '../time/day.ts';
import type { CivilDate } from '../time/day.ts';
import type { Season } from '../time/describe-span.ts';
import { DATED } from '../states/state-table.ts';
import type { EventStates } from '../states/states-on.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../states/open-days.ts';

/** A month of a year, counted from 1. */
export type Month = Pick<CivilDate, 'year' | 'month'>;

/** What is known of when the events of a group began. */
export type GroupKind =
  | ({ readonly type: 'month' } & Month)
  /** The winter of a year begins in its December. */
  | { readonly type: 'season'; readonly year: number; readonly season: Season }
  | { readonly type: 'year'; readonly year: number }
  /** In one of the months from the first to the last. */
  | { readonly type: 'between'; readonly first: Month; readonly last: Month }
  /** In this month or earlier. */
  | ({ readonly type: 'by' } & Month)
  /** In this month or later. */
  | ({ readonly type: 'from' } & Month)
  /** They have a date, but it says nothing of their beginning. */
  | { readonly type: 'open' }
  | { readonly type: 'undated' };

export interface Group {
  readonly kind: GroupKind;
  /** Events in the group. */
  readonly count: number;
}

export interface GroupedEvents {
  readonly groups: readonly Group[];
  /** In reading order: a row of the states, or ~n for the head of group n. */
  readonly entries: Int32Array;
}

interface OpenGroup {
  readonly kind: GroupKind;
  /** First day and last day of the group, inclusive. */
  readonly start: number;
  readonly end: number;
  readonly rows: number[];
}

const SEASONS: Readonly<Record<number, Season>> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' };

function firstOfMonth({ year, month }: Month): number {
  return civilToDay(year, month, 1);
}

function lastOfMonth({ year, month }: Month): number {
  return civilToDay(year, month + 1, 1) - 1;
}

/** What is known of a beginning that lies between two days, both known. */
function boundedKind(start: number, end: number): GroupKind {
  const first = dayToCivil(toDay(start));
  const last = dayToCivil(toDay(end));
  const { year, month } = first;
  const months = (last.year - year) * 12 + last.month - month + 1;
  if (months === 1) return { type: 'month', year, month };
  const isWhole = start === firstOfMonth(first) && end === lastOfMonth(last);
  if (isWhole && months === 12 && month === 1) return { type: 'year', year };
  const season = SEASONS[month];
  if (isWhole && months === 3 && season !== undefined) return { type: 'season', year, season };
  return { type: 'between', first: { year, month }, last: { year: last.year, month: last.month } };
}

/** The group of events that began between two days; open ends are OPEN_PAST and OPEN_FUTURE. */
function groupOf(start: number, end: number): OpenGroup {
  const isFromKnown = start > OPEN_PAST;
  const isByKnown = end < OPEN_FUTURE && end > OPEN_PAST;
  if (!isFromKnown && !isByKnown) return { kind: { type: 'open' }, start: Infinity, end: Infinity, rows: [] };
  const known = dayToCivil(toDay(isFromKnown ? start : end));
  const month = { year: known.year, month: known.month };
  // what can have begun at any time before stands before the month that ends it, what can have begun at any time after behind its month
  if (!isFromKnown) return { kind: { type: 'by', ...month }, start: firstOfMonth(month), end: Infinity, rows: [] };
  if (!isByKnown) return { kind: { type: 'from', ...month }, start: firstOfMonth(month), end: -Infinity, rows: [] };
  const kind = boundedKind(start, end);
  return { kind, start: firstOfMonth(month), end: lastOfMonth(dayToCivil(toDay(end))), rows: [] };
}

/** By when they begin; what can have begun in a longer time stands before what is known better. */
function byBeginning(a: OpenGroup, b: OpenGroup): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.end !== b.end) return a.end > b.end ? -1 : 1;
  return 0;
}

/** Groups rows (ascending, so in order of time) by what is known of their beginning; what has no date comes last. */
export function groupByBeginning(
  { flags, startMin, startMax }: Pick<EventStates, 'flags' | 'startMin' | 'startMax'>,
  rows: Int32Array,
): GroupedEvents {
  const undated: number[] = [];
  const found = new Map<string, OpenGroup>();
  let month: OpenGroup | null = null;
  let same: OpenGroup | null = null;
  let [sameStart, sameEnd] = [0, 0];
  for (const row of rows) {
    if (((flags[row] ?? 0) & DATED) === 0) {
      undated.push(row);
      continue;
    }
    const start = startMin[row] ?? 0;
    const end = startMax[row] ?? start;
    // most events begin in the month of one before
    if (month !== null && start >= month.start && end <= month.end) {
      month.rows.push(row);
      continue;
    }
    // those that began between the same two days mostly stand together
    if (same !== null && start === sameStart && end === sameEnd) {
      same.rows.push(row);
      continue;
    }
    const next = groupOf(start, end);
    const key = JSON.stringify(next.kind);
    const group = found.get(key) ?? next;
    found.set(key, group);
    group.rows.push(row);
    [same, sameStart, sameEnd] = [group, start, end];
    if (group.kind.type === 'month') month = group;
  }
  const filled: Pick<OpenGroup, 'kind' | 'rows'>[] = [...found.values()].sort(byBeginning);
  if (undated.length > 0) filled.push({ kind: { type: 'undated' }, rows: undated });
  const entries = new Int32Array(rows.length + filled.length);
  let at = 0;
  const groups = filled.map(({ kind, rows: own }, number): Group => {
    entries[at] = ~number;
    entries.set(own, at + 1);
    at += 1 + own.length;
    return { kind, count: own.length };
  });
  return { groups, entries };
}

/** By the rows, which belong to one dossier as seen. */
const grouped = new Kept<Int32Array, GroupedEvents>();

/** The list of these rows, worked out once for each array of rows. */
export function listOfRows(states: EventStates, rows: Int32Array): GroupedEvents {
  return grouped.get(rows, '', () => groupByBeginning(states, rows));
}
