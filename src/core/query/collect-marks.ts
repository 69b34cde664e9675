// The events of a lane, kept so that a window costs what it shows: counting is two searches, collecting looks at the short events near the
// window and at the few long ones. Built once a filter change; nothing here is done per frame over all rows.
import { DATED } from './event-index.ts';
import type { EventIndex } from './event-index.ts';

/** The dated events of one lane, all arrays ascending. */
export interface LaneRows {
  readonly rows: Int32Array;
  /** First possible days, one a row. */
  readonly starts: Int32Array;
  /** Last possible days, sorted by themselves. */
  readonly ends: Int32Array;
  /** Events of at most SHORT_DAYS. */
  readonly shortRows: Int32Array;
  readonly shortStarts: Int32Array;
  readonly longRows: Int32Array;
}

const SHORT_DAYS = 31;

/** Place of the first value that is not less than `value`. */
export function lowerBound(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pick(values: Int32Array, rows: Int32Array): Int32Array {
  return Int32Array.from(rows, (row) => values[row] ?? 0);
}

/** Splits rows (ascending) by the type of their event, leaving out those without a date. */
export function splitIntoLanes(index: EventIndex, rows: Int32Array, laneCount: number): LaneRows[] {
  const all: number[][] = Array.from({ length: laneCount }, () => []);
  for (const row of rows) {
    if (((index.flags[row] ?? 0) & DATED) !== 0) all[index.type[row] ?? 0]?.push(row);
  }
  return all.map((list) => {
    const laneRows = Int32Array.from(list);
    const isShort = (row: number): boolean => (index.endMax[row] ?? 0) - (index.startMin[row] ?? 0) < SHORT_DAYS;
    const shortRows = laneRows.filter(isShort);
    return {
      rows: laneRows,
      starts: pick(index.startMin, laneRows),
      ends: pick(index.endMax, laneRows).sort(),
      shortRows,
      shortStarts: pick(index.startMin, shortRows),
      longRows: laneRows.filter((row) => !isShort(row)),
    };
  });
}

/** How many events can lie in [from, until): those that do not begin after it, less those that end before it. */
export function countBetween(lane: LaneRows, from: number, until: number): number {
  return lowerBound(lane.starts, until) - lowerBound(lane.ends, from);
}

/** How many events can have begun before `from` and can still go on or happen in [from, until). */
export function countBegunBefore(lane: LaneRows, from: number, until: number): number {
  return countBetween(lane, from, until) - (lowerBound(lane.starts, until) - lowerBound(lane.starts, from));
}

/** Rows that can lie in [from, until), ascending. */
export function collectBetween(lane: LaneRows, index: EventIndex, from: number, until: number): number[] {
  const found: number[] = [];
  const end = lowerBound(lane.shortStarts, until);
  for (let at = lowerBound(lane.shortStarts, from - SHORT_DAYS); at < end; at += 1) {
    const row = lane.shortRows[at] ?? 0;
    if ((index.endMax[row] ?? 0) >= from) found.push(row);
  }
  for (const row of lane.longRows) {
    if ((index.startMin[row] ?? 0) >= until) break;
    if ((index.endMax[row] ?? 0) >= from) found.push(row);
  }
  return found.sort((a, b) => a - b);
}
