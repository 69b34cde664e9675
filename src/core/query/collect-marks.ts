// The events of a lane, kept so that a window costs what it shows: counting is two searches, collecting goes down a tree of latest days to the
// events that are in sight. Built once a filter change; nothing here is done per frame over all rows.
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
  /**
   * The latest day among rows, as a tree in an array: node n has the children 2n and 2n + 1, the leaves are the second half, one a row in the order of
   * `rows`; a leaf without a row ends before everything. An interval tree by order of start (Cormen et al., Introduction to Algorithms, 17.3).
   */
  readonly latest: Int32Array;
}

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

/** Before every day that there is. */
const NEVER = -(2 ** 31);

function latestDays(endMax: Int32Array, rows: Int32Array): Int32Array {
  let leaves = 1;
  while (leaves < rows.length) leaves *= 2;
  const latest = new Int32Array(2 * leaves).fill(NEVER);
  for (let at = 0; at < rows.length; at += 1) latest[leaves + at] = endMax[rows[at] ?? 0] ?? NEVER;
  for (let node = leaves - 1; node > 0; node -= 1)
    latest[node] = Math.max(latest[2 * node] ?? NEVER, latest[2 * node + 1] ?? NEVER);
  return latest;
}

function laneOf({ startMin, endMax }: EventStates, rows: Int32Array): LaneRows {
  return {
    rows,
    starts: pick(startMin, rows),
    ends: pick(endMax, rows).sort(),
    latest: latestDays(endMax, rows),
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

/** Rows that can lie in [from, until), ascending. Costs what it finds, times the depth of the tree. */
export function collectBetween({ rows, starts, latest }: LaneRows, from: number, until: number): number[] {
  const found: number[] = [];
  const leaves = latest.length / 2;
  // rows stand in the order of their starts: those that begin before `until` are the first ones
  const end = lowerBound(starts, until);
  const walk = (node: number, first: number, size: number): void => {
    if (first >= end || (latest[node] ?? NEVER) < from) return;
    if (node >= leaves) {
      found.push(rows[first] ?? 0);
      return;
    }
    const half = size / 2;
    walk(2 * node, first, half);
    walk(2 * node + 1, first + half, half);
  };
  walk(1, 0, leaves);
  return found;
}
