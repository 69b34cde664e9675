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

/** By lane, the days of the highest bar that is drawn; null where the lane shows its marks. */
export type LanePeaks = readonly (TimeRange | null)[];

/** Whether the highest bars stand for the same days. */
export function samePeaks(a: LanePeaks, b: LanePeaks): boolean {
  return (
    a.length === b.length &&
    a.every((peak, lane) => {
      const other = b[lane] ?? null;
      return peak === null || other === null ? peak === other : sameRange(peak, other);
    })
  );
}

/** The bars of the busy lanes as they are drawn. */
export class LaneBars {
  #range: TimeRange = { start: 0, end: 1 };
  #widthPx = 1;
  #densities: readonly (DayDensity | null)[] = [];
  #bars: readonly (DensityBars | null)[] = [];

  /** Anew for a range, if it is not the same as before; `densities` by lane, null where the lane shows its marks. */
  update(densities: readonly (DayDensity | null)[], range: TimeRange, widthPx: number): void {
    const isSame =
      widthPx === this.#widthPx &&
      sameRange(range, this.#range) &&
      densities.length === this.#densities.length &&
      densities.every((density, lane) => density === this.#densities[lane]);
    if (isSame) return;
    this.#densities = densities;
    this.#range = range;
    this.#widthPx = widthPx;
    this.#bars = densities.map((density) =>
      density === null ? null : densityBars(density, range, widthPx, LEAST_BAR_PX),
    );
  }

  of(lane: number): DensityBars | null {
    return this.#bars[lane] ?? null;
  }

  peaks(): LanePeaks {
    return this.#bars.map((bars) => {
      const peak = bars === null ? null : peakOf(bars);
      return bars === null || peak === null ? null : barRange(bars, peak);
    });
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
