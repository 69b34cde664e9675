// The marks and the heights of the lanes that they stand in. Marks are chosen anew whenever the range calls for others; the heights only when
// the range has come to rest, so that no lane jumps under the pointer that moves it.
import { computeFeed, laneNeeds } from '../items/compute-feed.ts';
import type { FeedInput } from '../items/feed-input.ts';
import type { Feed } from '../items/feed-mark.ts';
import { layoutLanes } from '../items/lane-layout.ts';
import type { LaneBox } from '../items/lane-layout.ts';
import type { TimeRange } from '../items/time-range.ts';
import type { ChartContent } from './chart-types.ts';

const BUDGET = 200;
const PHONE_BUDGET = 120;
const PHONE_PX = 600;
const MOST_FORCED = 40;
const MOST_APART = 3;
/** A change of scale that moves no mark by a pixel. */
const SAME_SCALE = 0.001;

export interface ChartSight {
  readonly range: TimeRange;
  readonly widthPx: number;
  readonly measureTitle: (row: number) => number;
}

export class ChartFeed {
  #feed: Feed | null = null;
  #boxes: readonly LaneBox[] = [];
  #isStale = true;
  #isLayoutStale = true;

  get feed(): Feed | null {
    return this.#feed;
  }

  get boxes(): readonly LaneBox[] {
    return this.#boxes;
  }

  /** Something else is to be drawn, or the same in another way. */
  spoil(withLayout: boolean): void {
    this.#isStale = true;
    this.#isLayoutStale ||= withLayout;
  }

  isOld({ range, widthPx }: ChartSight): boolean {
    const feed = this.#feed;
    if (this.#isStale || feed === null) return true;
    if (feed.loadedFrom > range.start || feed.loadedUntil < range.end) return true;
    const daysPerPx = (range.end - range.start) / widthPx;
    return Math.abs(daysPerPx / feed.daysPerPx - 1) > SAME_SCALE;
  }

  make({ data, limits, drawWhole, highlights, roomPx }: ChartContent, sight: ChartSight): Feed {
    // a report can stand for thousands of events: then the marks and counts that hold them are marked
    const { selected, cursor } = highlights;
    const own = cursor === null ? [] : [cursor];
    const input: FeedInput = {
      ...sight,
      states: data.states,
      lanes: data.drawnLanes,
      knownLanes: data.lanes,
      laneRows: [],
      limits,
      forced: new Set([...(selected.size <= MOST_FORCED ? selected : []), ...own]),
      apart: new Set([...(selected.size <= MOST_APART ? selected : []), ...own]),
      drawWhole,
      histogramBefore: new Set((this.#feed?.lanes ?? []).flatMap((lane, at) => (lane.histogram ? [at] : []))),
      budget: sight.widthPx < PHONE_PX ? PHONE_BUDGET : BUDGET,
    };
    if (this.#isLayoutStale || this.#boxes.length !== data.lanes.length)
      this.#boxes = layoutLanes(laneNeeds(input), roomPx);
    this.#isLayoutStale = false;
    this.#isStale = false;
    this.#feed = computeFeed({ ...input, laneRows: this.#boxes.map(({ rows }) => rows) });
    return this.#feed;
  }
}
