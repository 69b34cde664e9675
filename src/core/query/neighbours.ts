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
  const isRead = new Uint8Array((rows.at(-1) ?? 0) + 1);
  let [position, previous, isPast] = [0, null as number | null, row === null];
  for (const entry of entries) {
    if (entry < 0 || isRead[entry] === 1) continue;
    if (isPast) return { position: isAmong ? position : null, previous, next: entry };
    isRead[entry] = 1;
    position += 1;
    if (entry === row) isPast = true;
    else previous = entry;
  }
  return { position: isAmong ? position : null, previous, next: null };
}
