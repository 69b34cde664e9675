import { binByDay } from '#core/query/bin-by-day.ts';
import type { DayDensity } from '#core/query/bin-by-day.ts';
import type { EventIndex } from '#core/query/event-index.ts';
import type { TimeRange } from '../items/time-range.ts';

/** The bars of the overview: bar `at` stands for the days [first + at * days, first + (at + 1) * days). */
export interface OverviewBars {
  readonly first: number;
  readonly days: number;
  /** Share of the events of each bar; an event of several days is spread over them. */
  readonly heights: Float64Array;
}

const SLICES = [1, 2, 7, 14, 28, 91, 365, 3650] as const;
const LEAST_SLICE_PX = 5;
/** Sums of shares that cancel out leave less than this. */
const NOTHING = 1e-6;

/** Days of one bar of the overview. */
function overviewSliceDays(limits: TimeRange, widthPx: number): number {
  const daysPerPx = (limits.end - limits.start) / Math.max(1, widthPx);
  return SLICES.find((days) => days >= daysPerPx * LEAST_SLICE_PX) ?? 3650;
}

/** All bars of a strip of this width, those without events as well. */
export function overviewBars(density: DayDensity, limits: TimeRange, widthPx: number): OverviewBars {
  const days = overviewSliceDays(limits, widthPx);
  const first = Math.floor(limits.start / days) * days;
  return { first, days, heights: binByDay(density, first, days, Math.ceil((limits.end - first) / days)) };
}

/** The days of a bar, `end` not included. */
export function barRange({ first, days }: OverviewBars, at: number): TimeRange {
  return { start: first + at * days, end: first + (at + 1) * days };
}

/** Whether a bar is drawn: some event lies in its days. */
export function isDrawn({ heights }: OverviewBars, at: number): boolean {
  return (heights[at] ?? 0) > NOTHING;
}

/** The drawn bar whose days hold a day; null where there is none. */
export function barAtDay(bars: OverviewBars, day: number): number | null {
  const at = Math.floor((day - bars.first) / bars.days);
  return isDrawn(bars, at) ? at : null;
}

/** Places of the drawn bars, in order of time. */
export function drawnBars(bars: OverviewBars): readonly number[] {
  return [...bars.heights.keys()].filter((at) => isDrawn(bars, at));
}

/** Dated rows that can lie in a range, as the list of its days counts them. */
export function countInRange({ startMin, endMax }: EventIndex, datedRows: Int32Array, range: TimeRange): number {
  let count = 0;
  for (const row of datedRows) if ((startMin[row] ?? 0) < range.end && (endMax[row] ?? 0) >= range.start) count += 1;
  return count;
}
