/** Puts rows (ascending) into the order in which they are read: rows and, as numbers below 0, heads. A row can stand in several places. */
export type ReadingOrder = (rows: Int32Array) => { readonly entries: Int32Array };

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
 * Where a row stands in a list of rows (ascending), and the rows beside it as the list is read: also if it is not in the list itself. Without
 * a row the next one is the first.
 */
export function neighbours(order: ReadingOrder, rows: Int32Array, row: number | null): Neighbours {
  const isAmong = row !== null && rows.includes(row);
  const { entries } = order(row === null || isAmong ? rows : withRow(rows, row));
  // who has read an event under one head is not led to it again
  const listed = [...new Set(entries.filter((entry) => entry >= 0))];
  const at = row === null ? -1 : listed.indexOf(row);
  return { position: isAmong ? at + 1 : null, previous: listed[at - 1] ?? null, next: listed[at + 1] ?? null };
}
