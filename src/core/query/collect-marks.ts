// The events of a lane, kept so that a window costs what it shows: counting is two searches, collecting looks at the short events near the
// window and at the few long ones. Built once a filter change; nothing here is done per frame over all rows.
import type { Lanes } from '../dossier/lanes.ts';
import { DATED } from '../states/state-table.ts';
import type { EventStates } from '../states/states-on.ts';

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
  const picked = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) picked[at] = values[rows[at] ?? 0] ?? 0;
  return picked;
}

/** Packs numbers that come one by one, in room for `most` of them. */
class Packer {
  private readonly values: Int32Array;
  private length = 0;

  constructor(most: number) {
    this.values = new Int32Array(most);
  }

  push(value: number): void {
    this.values[this.length] = value;
    this.length += 1;
  }

  packed(): Int32Array {
    return this.values.slice(0, this.length);
  }
}

function laneOf({ startMin, endMax }: EventStates, rows: Int32Array): LaneRows {
  const short = new Packer(rows.length);
  const long = new Packer(rows.length);
  for (const row of rows) {
    const isShort = (endMax[row] ?? 0) - (startMin[row] ?? 0) < SHORT_DAYS;
    (isShort ? short : long).push(row);
  }
  const shortRows = short.packed();
  return {
    rows,
    starts: pick(startMin, rows),
    ends: pick(endMax, rows).sort(),
    shortRows,
    shortStarts: pick(startMin, shortRows),
    longRows: long.packed(),
  };
}

/** How many lanes there are, and which types are in which. */
export type LaneSplit = Pick<Lanes, 'ofType'> & { readonly list: { readonly length: number } };

/** Splits rows (ascending) by the lane of their type, leaving out those without a date. */
export function splitIntoLanes(states: EventStates, rows: Int32Array, { list, ofType }: LaneSplit): LaneRows[] {
  const { flags, type } = states;
  const laneAt = (row: number): number => ofType[type[row] ?? 0] ?? 0;
  const counts = new Uint32Array(list.length);
  for (const row of rows) if (((flags[row] ?? 0) & DATED) !== 0) counts[laneAt(row)] = (counts[laneAt(row)] ?? 0) + 1;
  const lanes = Array.from(counts, (count) => new Packer(count));
  for (const row of rows) if (((flags[row] ?? 0) & DATED) !== 0) lanes[laneAt(row)]?.push(row);
  return lanes.map((lane) => laneOf(states, lane.packed()));
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
export function collectBetween(lane: LaneRows, states: EventStates, from: number, until: number): number[] {
  const found: number[] = [];
  const end = lowerBound(lane.shortStarts, until);
  for (let at = lowerBound(lane.shortStarts, from - SHORT_DAYS); at < end; at += 1) {
    const row = lane.shortRows[at] ?? 0;
    if ((states.endMax[row] ?? 0) >= from) found.push(row);
  }
  for (const row of lane.longRows) {
    if ((states.startMin[row] ?? 0) >= until) break;
    if ((states.endMax[row] ?? 0) >= from) found.push(row);
  }
  return found.sort((a, b) => a - b);
}
