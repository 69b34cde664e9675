import type { EventStates } from '../states/states-on.ts';
import { groupByBeginning, listOfRows } from './group-by-beginning.ts';

export interface Neighbours {
  /** Counted from 1; null = not in the list. */
  readonly position: number | null;
  readonly previous: number | null;
  readonly next: number | null;
}

function withRow(rows: Int32Array, row: number): Int32Array {
  const all = new Int32Array(rows.length + 1);
  all.set(rows);
  all[rows.length] = row;
  return all.sort();
}

/**
 * Where a row stands in the list of rows (ascending), and the rows beside it as the list is read: also if it is not in the list itself. Without
 * a row the next one is the first.
 */
export function neighbours(states: EventStates, rows: Int32Array, row: number | null): Neighbours {
  const isAmong = row !== null && rows.includes(row);
  const { entries } = row === null || isAmong ? listOfRows(states, rows) : groupByBeginning(states, withRow(rows, row));
  const listed = entries.filter((entry) => entry >= 0);
  const at = row === null ? -1 : listed.indexOf(row);
  return { position: isAmong ? at + 1 : null, previous: listed[at - 1] ?? null, next: listed[at + 1] ?? null };
}
