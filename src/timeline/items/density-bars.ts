import { binByDay } from '#core/query/bin-by-day.ts';
import type { DayDensity } from '#core/query/bin-by-day.ts';
import type { EventStates } from '#core/states/states-on.ts';
import type { TimeRange } from './time-range.ts';

/** A histogram over days, of the overview or of a busy lane: bar `at` stands for the days [first + at * days, first + (at + 1) * days). */
export interface DensityBars {
  readonly first: number;
  readonly days: number;
  /** Share of the events of each bar; an event of several days is spread over them. */
  readonly heights: Float64Array;
}

const LONGEST_SLICE = 3650;
const SLICES = [1, 2, 7, 14, 28, 91, 365] as const;
/** Sums of shares that cancel out leave less than this. */
const NOTHING = 1e-6;

/** All bars over a range drawn at this width, those without events as well; each is at least `leastPx` wide and begins on the same days whatever the range. */
export function densityBars(density: DayDensity, range: TimeRange, widthPx: number, leastPx: number): DensityBars {
  const daysPerPx = (range.end - range.start) / Math.max(1, widthPx);
  const days = SLICES.find((each) => each >= daysPerPx * leastPx) ?? LONGEST_SLICE;
  const first = Math.floor(range.start / days) * days;
  return { first, days, heights: binByDay(density, first, days, Math.ceil((range.end - first) / days)) };
}

/** The days of a bar, `end` not included. */
export function barRange({ first, days }: DensityBars, at: number): TimeRange {
  return { start: first + at * days, end: first + (at + 1) * days };
}

/** Whether a bar is drawn: some event lies in its days. */
export function isDrawn({ heights }: DensityBars, at: number): boolean {
  return (heights[at] ?? 0) > NOTHING;
}

/** The drawn bar whose days hold a day; null where there is none. */
export function barAtDay(bars: DensityBars, day: number): number | null {
  const at = Math.floor((day - bars.first) / bars.days);
  return isDrawn(bars, at) ? at : null;
}

/** Places of the drawn bars, in order of time. */
export function drawnBars(bars: DensityBars): readonly number[] {
  return [...bars.heights.keys()].filter((at) => isDrawn(bars, at));
}

/** The highest bar, the first of several; null if none is drawn. */
export function peakOf(bars: DensityBars): number | null {
  let peak: number | null = null;
  bars.heights.forEach((height, at) => {
    if (isDrawn(bars, at) && (peak === null || height > (bars.heights[peak] ?? 0))) peak = at;
  });
  return peak;
}

/** Dated rows that can lie in a range, as the list of its days counts them. */
export function countInRange({ startMin, endMax }: EventStates, datedRows: Int32Array, range: TimeRange): number {
  let count = 0;
  for (const row of datedRows) if ((startMin[row] ?? 0) < range.end && (endMax[row] ?? 0) >= range.start) count += 1;
  return count;
}
