export interface Neighbours {
  /** Counted from 1; null = not among the rows. */
  readonly position: number | null;
  readonly previous: number | null;
  readonly next: number | null;
}

/** Where a row stands among rows in ascending order, and the rows beside it, also if it is hidden itself. Without a row the next one is the first. */
export function neighbours(rows: Int32Array, row: number | null): Neighbours {
  if (row === null) return { position: null, previous: null, next: rows[0] ?? null };
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const isAmong = rows[low] === row;
  return {
    position: isAmong ? low + 1 : null,
    previous: rows[low - 1] ?? null,
    next: rows[isAmong ? low + 1 : low] ?? null,
  };
}
