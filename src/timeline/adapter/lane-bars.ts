import type { DayDensity } from '#core/query/bin-by-day.ts';
import { barAtDay, barRange, densityBars, peakOf } from '../items/density-bars.ts';
import type { DensityBars } from '../items/density-bars.ts';
import type { LaneBox } from '../items/lane-layout.ts';
import { sameRange } from '../items/time-range.ts';
import type { TimeRange } from '../items/time-range.ts';

const LEAST_BAR_PX = 3;

/** The days of one bar, and its lane. */
export interface LaneBar {
  readonly lane: number;
  readonly range: TimeRange;
}

/** The highest bar of a lane: its days, and how many events the list of these days holds. */
export interface LanePeak {
  readonly range: TimeRange;
  readonly count: number;
}

/** By lane, the highest bar that is drawn; null where the lane shows its marks. */
export type LanePeaks = readonly (LanePeak | null)[];

/** Whether the highest bars stand for the same days and as many events. */
export function samePeaks(a: LanePeaks, b: LanePeaks): boolean {
  return (
    a.length === b.length &&
    a.every((peak, lane) => {
      const other = b[lane] ?? null;
      if (peak === null || other === null) return peak === other;
      return peak.count === other.count && sameRange(peak.range, other.range);
    })
  );
}

/** The bars of the busy lanes as they are drawn. */
export class LaneBars {
  #range: TimeRange = { start: 0, end: 1 };
  #widthPx = 1;
  #densities: readonly (DayDensity | null)[] = [];
  #bars: readonly (DensityBars | null)[] = [];
  #peaks: LanePeaks = [];

  /** Anew for a range, if it is not the same as before; `densities` by lane, null where the lane shows its marks; `countIn` counts a lane's events in the days of a bar. */
  update(
    densities: readonly (DayDensity | null)[],
    range: TimeRange,
    widthPx: number,
    countIn: (lane: number, days: TimeRange) => number,
  ): void {
    const isSame =
      widthPx === this.#widthPx &&
      sameRange(range, this.#range) &&
      densities.length === this.#densities.length &&
      densities.every((density, lane) => density === this.#densities[lane]);
    if (isSame) return;
    const [densitiesBefore, peaksBefore] = [this.#densities, this.#peaks];
    this.#densities = densities;
    this.#range = range;
    this.#widthPx = widthPx;
    this.#bars = densities.map((density) =>
      density === null ? null : densityBars(density, range, widthPx, LEAST_BAR_PX),
    );
    this.#peaks = this.#bars.map((bars, lane) => {
      const at = bars === null ? null : peakOf(bars);
      if (bars === null || at === null) return null;
      const days = barRange(bars, at);
      const before = peaksBefore[lane] ?? null;
      // while the range is dragged the highest bar mostly stays the same
      const isKept = before !== null && densities[lane] === densitiesBefore[lane] && sameRange(before.range, days);
      return isKept ? before : { range: days, count: countIn(lane, days) };
    });
  }

  of(lane: number): DensityBars | null {
    return this.#bars[lane] ?? null;
  }

  peaks(): LanePeaks {
    return this.#peaks;
  }

  /** The bar over a place, in pixels from the top left of the lanes; null where none is drawn. */
  at(boxes: readonly LaneBox[], x: number, y: number): LaneBar | null {
    const lane = boxes.findIndex(({ top, height }) => y >= top && y < top + height);
    const bars = this.of(lane);
    const { start, end } = this.#range;
    const at = bars === null ? null : barAtDay(bars, start + (x / this.#widthPx) * (end - start));
    return bars === null || at === null ? null : { lane, range: barRange(bars, at) };
  }
}
