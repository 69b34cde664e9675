// How many events lie in a stretch of time, for histograms. Each event is spread evenly over its days ("October 2024" adds 1/31 to each
// of them). What is kept is the running total at each day, so that a slice costs two look-ups whatever the number of events.
import type { EventStates } from '../states/states-on.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../states/open-days.ts';

/** Running total of events over days. Cell k begins at `first + k * step`; `total[k]` = events before it. */
export interface DayDensity {
  readonly first: number;
  readonly step: number;
  readonly total: Float64Array;
}

const MAX_CELLS = 20_000;
/** Nobody knows how far back an open beginning reaches: over so many days before its last one such an event is spread. */
const OPEN_PIECE_DAYS = 30;

/** Spreads rows over the days [first, until); ends beyond are cut off there. Rows must have a date. Longer stretches get coarser cells. */
export function spreadOverDays(states: EventStates, rows: Int32Array, first: number, until: number): DayDensity {
  const span = Math.max(1, Math.ceil(until - first));
  const step = Math.max(1, Math.ceil(span / MAX_CELLS));
  const cells = Math.ceil(span / step);
  const change = new Float64Array(cells + 1);
  const { startMin, endMax } = states;
  for (const row of rows) {
    const earliest = startMin[row] ?? 0;
    const last = endMax[row] ?? 0;
    const start = earliest <= OPEN_PAST && last < OPEN_FUTURE ? last + 1 - OPEN_PIECE_DAYS : earliest;
    const from = Math.max(0, Math.min(cells - 1, Math.floor((start - first) / step)));
    const to = Math.max(from + 1, Math.min(cells, Math.ceil((last + 1 - first) / step)));
    const share = 1 / (to - from);
    change[from] = (change[from] ?? 0) + share;
    change[to] = (change[to] ?? 0) - share;
  }
  const total = new Float64Array(cells + 1);
  let rate = 0;
  let sum = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    total[cell] = sum;
    rate += change[cell] ?? 0;
    sum += rate;
  }
  total[cells] = sum;
  return { first, step, total };
}

/** All events of several densities over the same days. */
export function addDensities(densities: readonly DayDensity[]): DayDensity {
  const [first, ...others] = densities;
  if (first === undefined) return { first: 0, step: 1, total: new Float64Array(1) };
  const total = first.total.slice();
  for (const other of others)
    for (let cell = 0; cell < total.length; cell += 1) total[cell] = (total[cell] ?? 0) + (other.total[cell] ?? 0);
  return { ...first, total };
}

function totalBefore({ first, step, total }: DayDensity, day: number): number {
  const at = (day - first) / step;
  if (at <= 0) return 0;
  const last = total.length - 1;
  if (at >= last) return total[last] ?? 0;
  const cell = Math.floor(at);
  const below = total[cell] ?? 0;
  return below + (at - cell) * ((total[cell + 1] ?? below) - below);
}

/** Share of the events that lies in [from, until); both may be fractions of a day. */
export function eventsBetween(density: DayDensity, from: number, until: number): number {
  return Math.max(0, totalBefore(density, until) - totalBefore(density, from));
}

/** Events in `count` slices of `days` days each, from `from` on. */
export function binByDay(density: DayDensity, from: number, days: number, count: number): Float64Array {
  const bins = new Float64Array(count);
  let below = totalBefore(density, from);
  for (let bin = 0; bin < count; bin += 1) {
    const above = totalBefore(density, from + (bin + 1) * days);
    bins[bin] = Math.max(0, above - below);
    below = above;
  }
  return bins;
}
