// The index of a dossier in which some events have changed, made from the index before: it is made anew on each day that a reader looks at,
// so it costs a pass over numbers and work for the changed events alone.
import type { EventId } from '../dossier/types.ts';
import { DATED } from './event-index.ts';
import type { EntryColumns, EventIndex } from './event-index.ts';
import { linkNote, linkTarget } from './link-table.ts';
import type { Links, LinkTable } from './link-table.ts';

/** The order of rows, as `byTime` has it of entries, from columns in which the rows of `ids` still stand in another order. */
function timeOrder(
  { flags, startMin, endMax }: EntryColumns,
  ids: EventIndex['ids'],
): (a: number, b: number) => number {
  return (a, b) => {
    const isDated = (flags[a] ?? 0) & DATED;
    if (isDated !== ((flags[b] ?? 0) & DATED)) return isDated === 0 ? 1 : -1;
    // both are 0 without a date
    const order = (startMin[a] ?? 0) - (startMin[b] ?? 0) || (endMax[a] ?? 0) - (endMax[b] ?? 0);
    return order === 0 ? ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1) : order;
  };
}

/** Old rows in their new order, or null if none has to move: rows that stay put keep their order, the others are put in between. */
function orderOf(size: number, moved: readonly number[], compare: (a: number, b: number) => number): Int32Array | null {
  if (moved.length === 0) return null;
  const isMoved = new Uint8Array(size);
  for (const row of moved) isMoved[row] = 1;
  const sorted = [...moved].sort(compare);
  const order = new Int32Array(size);
  let filled = 0;
  let next = 0;
  for (let row = 0; row < size; row += 1) {
    if (isMoved[row] === 1) continue;
    while (next < sorted.length && compare(sorted[next] ?? 0, row) < 0) order[filled++] = sorted[next++] ?? 0;
    order[filled++] = row;
  }
  while (next < sorted.length) order[filled++] = sorted[next++] ?? 0;
  return order;
}

function idsInOrder(ids: EventIndex['ids'], order: Int32Array): EventIndex['ids'] {
  const result: EventId[] = [];
  for (const from of order) {
    const id = ids[from];
    if (id !== undefined) result.push(id);
  }
  return result;
}

function columnInOrder<T extends Int32Array | Uint8Array | Uint16Array | Uint32Array>(
  column: T,
  order: Int32Array | null,
): T {
  if (order === null) return column;
  // a copy has the type of the column
  const result = column.slice() as T;
  for (let row = 0; row < order.length; row += 1) result[row] = column[order[row] ?? 0] ?? 0;
  return result;
}

/** Lists that take the place of others. */
export interface ChangedLists {
  /** Rows, each once. */
  readonly rows: readonly number[];
  /** The new list of each of them. */
  readonly lists: readonly Links[];
}

/** What is to change of an index, by its rows; events and their types stay. */
export interface ChangedRows {
  /** Of all rows, with the new values of those that change. */
  readonly columns: EntryColumns;
  /** Rows whose dates have changed, ascending. */
  readonly moved: readonly number[];
  readonly places: ChangedLists;
  readonly reports: ChangedLists;
  readonly entryAt: EventIndex['entryAt'];
}

/**
 * The table with other lists at some rows, and its rows in another order. The new lists stand behind the old ones, which stay.
 * @param changed by row of `table`
 * @param order rows of `table` in their new order; null = as they are
 */
function changedLinks(table: LinkTable, { rows, lists }: ChangedLists, order: Int32Array | null): LinkTable {
  if (rows.length === 0) {
    if (order === null) return table;
    return { ...table, starts: columnInOrder(table.starts, order), ends: columnInOrder(table.ends, order) };
  }
  let at = table.targets.length;
  const total = lists.reduce((sum, list) => sum + list.length, at);
  const targets = new Uint32Array(total);
  const notes = new Uint8Array(total);
  targets.set(table.targets);
  notes.set(table.notes);
  const starts = table.starts.slice();
  const ends = table.ends.slice();
  rows.forEach((row, place) => {
    starts[row] = at;
    for (const link of lists[place] ?? []) {
      targets[at] = linkTarget(link);
      notes[at] = linkNote(link);
      at += 1;
    }
    ends[row] = at;
  });
  return { starts: columnInOrder(starts, order), ends: columnInOrder(ends, order), targets, notes };
}

/** The index with other values at some rows, and the rows in the order of time that follows; the rest is taken from it. */
export function changedIndex(
  before: EventIndex,
  { columns, moved, places, reports, entryAt }: ChangedRows,
): EventIndex {
  const { size, ids, rowOf } = before;
  const order = orderOf(size, moved, timeOrder(columns, ids));
  const links = {
    places: changedLinks(before.places, places, order),
    reports: changedLinks(before.reports, reports, order),
  };
  if (order === null) return { ...before, ...columns, ...links, entryAt };
  const rankOf = new Int32Array(size);
  order.forEach((from, row) => {
    rankOf[from] = row;
  });
  return {
    size,
    entryAt: (row) => entryAt(order[row] ?? -1),
    ids: idsInOrder(ids, order),
    rowOf: {
      get: (id) => {
        const from = rowOf.get(id);
        return from === undefined ? undefined : rankOf[from];
      },
    },
    startMin: columnInOrder(columns.startMin, order),
    startMax: columnInOrder(columns.startMax, order),
    endMin: columnInOrder(columns.endMin, order),
    endMax: columnInOrder(columns.endMax, order),
    flags: columnInOrder(columns.flags, order),
    type: columnInOrder(before.type, order),
    titleLength: columnInOrder(before.titleLength, order),
    status: columnInOrder(columns.status, order),
    sight: columnInOrder(columns.sight, order),
    ...links,
  };
}
