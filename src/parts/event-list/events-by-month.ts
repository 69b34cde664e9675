// The shown events as one flat list: heads and events in the order in which they are read. Numbers only, so that a hundred thousand events
// cost one pass; text is looked up for the rows in sight.
import { civilToDay, dayToCivil, toDay } from '#core/time/day.ts';
import { DATED, PLACED } from '#core/query/event-index.ts';
import type { EventIndex } from '#core/query/event-index.ts';
import { OPEN_PAST } from '#core/query/open-days.ts';

/** What a group of the list has in common. Month counts from 1. */
export type GroupKind =
  | { readonly type: 'open' }
  | { readonly type: 'month'; readonly year: number; readonly month: number }
  | { readonly type: 'unplaced' }
  | { readonly type: 'undated' };

export interface Group {
  readonly kind: GroupKind;
  /** Events in the group. */
  readonly count: number;
  /** Of these, how many can have begun later than in this month. */
  readonly inexact: number;
}

export interface GroupedEvents {
  readonly groups: readonly Group[];
  /** In reading order: a row of the index, or ~n for the head of group n. */
  readonly entries: Int32Array;
}

interface OpenGroup {
  readonly kind: GroupKind;
  readonly rows: number[];
  inexact: number;
}

/** Groups rows (ascending, so in order of time) by the month in which they begin at the earliest; what has no known beginning, no place or no date comes last. */
export function groupEventsByMonth(index: EventIndex, rows: Int32Array): GroupedEvents {
  const months: OpenGroup[] = [];
  const open: OpenGroup = { kind: { type: 'open' }, rows: [], inexact: 0 };
  const unplaced: OpenGroup = { kind: { type: 'unplaced' }, rows: [], inexact: 0 };
  const undated: OpenGroup = { kind: { type: 'undated' }, rows: [], inexact: 0 };
  let monthEnd = -Infinity;
  for (const row of rows) {
    const bits = index.flags[row] ?? 0;
    if ((bits & DATED) === 0) undated.rows.push(row);
    else if ((bits & PLACED) === 0) unplaced.rows.push(row);
    else if ((index.startMin[row] ?? 0) <= OPEN_PAST) open.rows.push(row);
    else {
      const start = index.startMin[row] ?? 0;
      if (months.length === 0 || start >= monthEnd) {
        const opened = openMonth(start);
        months.push(opened.group);
        monthEnd = opened.end;
      }
      const group = months[months.length - 1];
      group?.rows.push(row);
      if (group !== undefined && (index.startMax[row] ?? start) >= monthEnd) group.inexact += 1;
    }
  }
  const groups = [...months, open, unplaced, undated].filter((group) => group.rows.length > 0);
  const entries = new Int32Array(rows.length + groups.length);
  let at = 0;
  groups.forEach((group, number) => {
    entries[at] = ~number;
    entries.set(group.rows, at + 1);
    at += 1 + group.rows.length;
  });
  return { groups: groups.map(({ kind, rows: { length: count }, inexact }) => ({ kind, count, inexact })), entries };
}

function openMonth(start: number): { readonly group: OpenGroup; readonly end: number } {
  const { year, month } = dayToCivil(toDay(start));
  return { group: { kind: { type: 'month', year, month }, rows: [], inexact: 0 }, end: civilToDay(year, month + 1, 1) };
}
