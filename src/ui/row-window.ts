// Lists of some hundred rows are in the page as a whole, so that the browser's own search finds what is in them. Longer ones draw the rows
// in sight and a few more; the rest is empty space of the right height. Heights are known beforehand, so that a list of a hundred thousand
// rows costs one pass over numbers.

/** Five hundred events with the heads of their groups. */
export const WHOLE_UP_TO = 600;

/** Where each row begins, in pixels from the top of the list, and at the end the height of all. */
export function rowOffsets(count: number, heightOf: (row: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  for (let row = 0; row < count; row += 1) offsets[row + 1] = (offsets[row] ?? 0) + heightOf(row);
  return offsets;
}

/** The row at a height: the last one that begins at or above it. */
export function rowAt(offsets: Float64Array, y: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface RowRange {
  readonly first: number;
  /** One past the last row. */
  readonly end: number;
}

/** Rows that touch [top, bottom), widened by some pixels on both sides so that scrolling does not show gaps. */
export function rowsWithin(offsets: Float64Array, top: number, bottom: number, margin: number): RowRange {
  const count = offsets.length - 1;
  if (count <= 0 || bottom + margin <= 0) return { first: 0, end: 0 };
  const first = rowAt(offsets, Math.max(0, top - margin));
  return { first, end: Math.min(count, rowAt(offsets, bottom + margin) + 1) };
}

/** All rows where there are not too many for the page, or where the list is `whole` on paper; null if it is to be windowed. */
export function wholeList(offsets: Float64Array, whole: boolean): RowRange | null {
  const count = offsets.length - 1;
  return whole || count <= WHOLE_UP_TO ? { first: 0, end: count } : null;
}

/** Where to scroll to bring a row into view; the present place if it is there already. */
export function scrollTopFor(offsets: Float64Array, row: number, top: number, height: number): number {
  const start = offsets[row] ?? 0;
  const end = offsets[row + 1] ?? start;
  if (start < top) return start;
  return end > top + height ? end - height : top;
}
