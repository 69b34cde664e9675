// The shown events as one flat list: heads and events in the order in which they are read. Numbers only, so that a hundred thousand events
// cost one pass; text is looked up for the rows in sight.
import { civilToDay, dayToCivil, toDay } from '#core/time/day.ts';
import { DATED, PLACED } from '#core/states/state-table.ts';
import type { EventStates } from '#core/states/states-on.ts';
import { OPEN_PAST } from '#core/states/open-days.ts';

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
  /** In reading order: a row of the states, or ~n for the head of group n. */
  readonly entries: Int32Array;
}

interface OpenGroup {
  readonly kind: GroupKind;
  readonly rows: number[];
  inexact: number;
}

function groupOf(kind: GroupKind): OpenGroup {
  return { kind, rows: [], inexact: 0 };
}

/** Groups rows (ascending, so in order of time) by the month in which they begin at the earliest; what has no known beginning, no place or no date comes last. */
export function groupEventsByMonth({ flags, startMin, startMax }: EventStates, rows: Int32Array): GroupedEvents {
  const open = groupOf({ type: 'open' });
  const unplaced = groupOf({ type: 'unplaced' });
  const undated = groupOf({ type: 'undated' });
  const months: OpenGroup[] = [];
  let inMonth = open;
  let monthEnd = -Infinity;
  for (const row of rows) {
    const bits = flags[row] ?? 0;
    const start = startMin[row] ?? 0;
    let group = open;
    if ((bits & DATED) === 0) group = undated;
    else if ((bits & PLACED) === 0) group = unplaced;
    else if (start > OPEN_PAST) {
      if (start >= monthEnd) {
        const { year, month } = dayToCivil(toDay(start));
        inMonth = groupOf({ type: 'month', year, month });
        months.push(inMonth);
        monthEnd = civilToDay(year, month + 1, 1);
      }
      group = inMonth;
      if ((startMax[row] ?? start) >= monthEnd) group.inexact += 1;
    }
    group.rows.push(row);
  }
  const filled = [...months, open, unplaced, undated].filter((group) => group.rows.length > 0);
  const entries = new Int32Array(rows.length + filled.length);
  let at = 0;
  const groups = filled.map(({ kind, rows: own, inexact }, number): Group => {
    const count = own.length;
    entries[at] = ~number;
    entries.set(own, at + 1);
    at += 1 + count;
    return { kind, count, inexact };
  });
  return { groups, entries };
}
