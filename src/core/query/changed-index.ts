// The index of a dossier in which some events have changed, made from the index before: it is made anew on each day that a reader looks at,
// so it costs a pass over numbers and work for the changed events alone.
import { DATED, putEntry } from './event-index.ts';
import type { EntryColumns, EventIndex, IndexEntry } from './event-index.ts';
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

function hasMoved(before: EventIndex, { flags, startMin, endMax }: EntryColumns, row: number): boolean {
  if (startMin[row] !== before.startMin[row] || endMax[row] !== before.endMax[row]) return true;
  return (((flags[row] ?? 0) ^ (before.flags[row] ?? 0)) & DATED) !== 0;
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

function inOrder<T>(items: readonly T[], order: Int32Array | null): readonly T[] {
  if (order === null) return items;
  const result: T[] = [];
  // each row of `order` is one of `items`
  for (let row = 0; row < order.length; row += 1) result.push(items[order[row] ?? 0] as T);
  return result;
}

function columnInOrder<T extends Int32Array | Uint8Array | Uint16Array>(column: T, order: Int32Array | null): T {
  if (order === null) return column;
  // a copy has the type of the column
  const result = column.slice() as T;
  for (let row = 0; row < order.length; row += 1) result[row] = column[order[row] ?? 0] ?? 0;
  return result;
}

/** Lists that take the place of others. */
interface ChangedLists {
  /** Rows, each once. */
  readonly rows: readonly number[];
  /** The new list of each of them. */
  readonly lists: readonly Links[];
}

/**
 * The table with other lists at some rows, and its rows in another order.
 * @param changed by row of `table`
 * @param order rows of `table` in their new order; null = as they are
 */
function changedLinks(table: LinkTable, { rows, lists }: ChangedLists, order: Int32Array | null): LinkTable {
  if (rows.length === 0 && order === null) return table;
  const before = table.starts;
  const size = before.length - 1;
  const listAt = new Int32Array(size);
  rows.forEach((row, at) => {
    listAt[row] = at + 1;
  });
  const starts = new Uint32Array(size + 1);
  let total = 0;
  for (let row = 0; row < size; row += 1) {
    const from = order === null ? row : (order[row] ?? 0);
    const list = listAt[from] ?? 0;
    total += list === 0 ? (before[from + 1] ?? 0) - (before[from] ?? 0) : (lists[list - 1]?.length ?? 0);
    starts[row + 1] = total;
  }
  const targets = new Uint32Array(total);
  const notes = new Uint8Array(total);
  for (let row = 0; row < size; row += 1) {
    const from = order === null ? row : (order[row] ?? 0);
    const list = listAt[from] ?? 0;
    const start = starts[row] ?? 0;
    if (list > 0) {
      lists[list - 1]?.forEach((link, at) => {
        targets[start + at] = linkTarget(link);
        notes[start + at] = linkNote(link);
      });
      continue;
    }
    const begin = before[from] ?? 0;
    const end = before[from + 1] ?? 0;
    for (let at = begin; at < end; at += 1) {
      targets[start + at - begin] = table.targets[at] ?? 0;
      notes[start + at - begin] = table.notes[at] ?? 0;
    }
  }
  return { starts, targets, notes };
}

/**
 * The index with other entries in it, one for each row of `before` and of the same event with the same type; what has not changed is taken
 * from there. An entry has changed if it is another object, its links if they are another list.
 */
export function changedIndex(before: EventIndex, entries: readonly IndexEntry[]): EventIndex {
  const { size, ids, rowOf } = before;
  const columns = {
    startMin: before.startMin.slice(),
    startMax: before.startMax.slice(),
    endMin: before.endMin.slice(),
    endMax: before.endMax.slice(),
    flags: before.flags.slice(),
    status: before.status.slice(),
    sight: before.sight.slice(),
  };
  let isChanged = false;
  const moved: number[] = [];
  const places = { rows: [] as number[], lists: [] as Links[] };
  const reports = { rows: [] as number[], lists: [] as Links[] };
  for (let row = 0; row < size; row += 1) {
    const [entry, old] = [entries[row], before.entries[row]];
    if (entry === undefined || entry === old) continue;
    isChanged = true;
    putEntry(columns, row, entry);
    if (entry.places !== old?.places) {
      places.rows.push(row);
      places.lists.push(entry.places);
    }
    if (entry.reports !== old?.reports) {
      reports.rows.push(row);
      reports.lists.push(entry.reports);
    }
    if (hasMoved(before, columns, row)) moved.push(row);
  }
  if (!isChanged) return before;
  const order = orderOf(size, moved, timeOrder(columns, ids));
  const rankOf = new Int32Array(order === null ? 0 : size);
  order?.forEach((from, row) => {
    rankOf[from] = row;
  });
  return {
    size,
    entries: inOrder(entries, order),
    ids: inOrder(ids, order),
    rowOf:
      order === null
        ? rowOf
        : {
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
    places: changedLinks(before.places, places, order),
    reports: changedLinks(before.reports, reports, order),
  };
}
