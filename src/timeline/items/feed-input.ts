import type { LaneRows } from '#core/query/collect-marks.ts';
import type { EventStates } from '#core/states/states-on.ts';
import type { TimeRange } from './time-range.ts';

/** What the choice of marks depends on. */
export interface FeedInput {
  readonly states: EventStates;
  readonly lanes: readonly LaneRows[];
  /** The lanes without the events that are not known yet: what counts say. */
  readonly knownLanes: readonly LaneRows[];
  /** Rows of marks that each lane has room for. */
  readonly laneRows: readonly number[];
  readonly range: TimeRange;
  readonly widthPx: number;
  /** Ends of time where open dates are cut. */
  readonly limits: TimeRange;
  /** Rows that are drawn in busy lanes as well. */
  readonly forced: ReadonlySet<number>;
  /** Of those, the rows that are drawn whatever happens, each for itself. */
  readonly apart: ReadonlySet<number>;
  /** Whether the events that fill the whole range are drawn where they find no room as well. */
  readonly drawWhole: boolean;
  /** Lanes that were histograms before: they stay so until clearly below the limit. */
  readonly histogramBefore: ReadonlySet<number>;
  /** Most marks in the visible range. */
  readonly budget: number;
  /** Width of a row's title in pixels; null where titles are not drawn. */
  readonly measureTitle: ((row: number) => number) | null;
}
