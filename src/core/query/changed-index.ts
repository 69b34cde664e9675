// The index of a dossier in which some events have changed, made from the index before: it is made anew on each day that a reader looks at,
// so it costs a pass over numbers and work for the changed events alone.
import { byTime, putEntry } from './event-index.ts';
import type { EventIndex, IndexEntry } from './event-index.ts';
import { changedLinks } from './link-table.ts';

function hasMoved(before: IndexEntry | undefined, entry: IndexEntry): boolean {
  const [from, to] = [before?.dates ?? null, entry.dates];
  return from !== to && (from?.startMin !== to?.startMin || from?.endMax !== to?.endMax);
}

/** Old rows in their new order, or null if none has to move: rows that stay put keep their order, the others are put in between. */
function orderOf(entries: readonly IndexEntry[], moved: readonly number[]): Int32Array | null {
  if (moved.length === 0) return null;
  const isMoved = new Uint8Array(entries.length);
  for (const row of moved) isMoved[row] = 1;
  const compare = (a: number, b: number): number => {
    const [one, other] = [entries[a], entries[b]];
    return one === undefined || other === undefined ? 0 : byTime(one, other);
  };
  const sorted = [...moved].sort(compare);
  const order = new Int32Array(entries.length);
  let filled = 0;
  let next = 0;
  for (let row = 0; row < entries.length; row += 1) {
    if (isMoved[row] === 1) continue;
    while (next < sorted.length && compare(sorted[next] ?? 0, row) < 0) order[filled++] = sorted[next++] ?? 0;
    order[filled++] = row;
  }
  while (next < sorted.length) order[filled++] = sorted[next++] ?? 0;
  return order;
}

function inOrder<T>(items: readonly T[], order: Int32Array | null): readonly T[] {
  return order === null ? items : Array.from(order, (row) => items[row] as T);
}

function columnInOrder<T extends Int32Array | Uint8Array>(column: T, result: T, order: Int32Array | null): T {
  if (order === null) return column;
  for (let row = 0; row < order.length; row += 1) result[row] = column[order[row] ?? 0] ?? 0;
  return result;
}

/**
 * The index with other entries in it, one for each row of `before` and of the same event with the same type; what has not changed is taken
 * from there. An entry has changed if it is another object, its links if they are another list.
 */
export function changedIndex(before: EventIndex, entries: readonly IndexEntry[]): EventIndex {
  const changed: number[] = [];
  for (let row = 0; row < entries.length; row += 1) if (entries[row] !== before.entries[row]) changed.push(row);
  if (changed.length === 0) return before;
  const { ids, rowOf, type } = before;
  const columns = {
    startMin: before.startMin.slice(),
    startMax: before.startMax.slice(),
    endMin: before.endMin.slice(),
    endMax: before.endMax.slice(),
    flags: before.flags.slice(),
    status: before.status.slice(),
    sight: before.sight.slice(),
  };
  const moved: number[] = [];
  for (const row of changed) {
    const entry = entries[row];
    if (entry === undefined) continue;
    putEntry(columns, row, entry);
    if (hasMoved(before.entries[row], entry)) moved.push(row);
  }
  const order = orderOf(entries, moved);
  const days = (column: Int32Array): Int32Array => columnInOrder(column, new Int32Array(before.size), order);
  const codes = (column: Uint8Array): Uint8Array => columnInOrder(column, new Uint8Array(before.size), order);
  const links = (key: 'places' | 'reports'): EventIndex['places'] => {
    const lists = new Map<number, IndexEntry[typeof key]>();
    for (const row of changed) {
      const list = entries[row]?.[key];
      if (list !== undefined && list !== before.entries[row]?.[key]) lists.set(row, list);
    }
    return changedLinks(before[key], lists, order);
  };
  const rankOf = new Int32Array(order === null ? 0 : entries.length);
  order?.forEach((from, row) => {
    rankOf[from] = row;
  });
  return {
    size: before.size,
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
    startMin: days(columns.startMin),
    startMax: days(columns.startMax),
    endMin: days(columns.endMin),
    endMax: days(columns.endMax),
    flags: codes(columns.flags),
    type: codes(type),
    status: codes(columns.status),
    sight: codes(columns.sight),
    places: links('places'),
    reports: links('reports'),
  };
}
