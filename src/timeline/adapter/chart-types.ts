import type { Feed } from '../items/feed-mark.ts';
import type { Silence } from '../drawing/draw-silences.ts';
import type { LaneBox } from '../items/lane-layout.ts';
import type { TimeRange } from '../items/time-range.ts';
import type { ChartData } from './chart-data.ts';
import type { LanePeaks } from './lane-bars.ts';
import type { RowHighlights } from './mark-elements.ts';
import type { ReportHighlights } from './report-elements.ts';

/** What the chart shows, apart from the range. */
export interface ChartContent extends ReportHighlights {
  readonly data: ChartData;
  /** Height for the lanes, those of the reports apart. */
  readonly roomPx: number;
  /** Of states about the event that is selected. */
  readonly silences: readonly Silence[];
  readonly limits: TimeRange;
  readonly drawWhole: boolean;
  readonly highlights: RowHighlights;
}

export interface ChartParts {
  readonly host: HTMLElement;
  readonly ground: HTMLCanvasElement;
  readonly axis: HTMLCanvasElement;
}

export interface ChartListeners {
  readonly range: (range: TimeRange) => void;
  readonly feed: (feed: Feed, boxes: readonly LaneBox[]) => void;
  readonly peaks: (peaks: LanePeaks) => void;
}

export interface ChartWords {
  readonly reportLabel: (reportId: string) => string;
  /** What the card beside a mark says: one event, or several. */
  readonly tip: (rows: readonly number[]) => readonly string[];
}

/** What was pressed or is pointed at. */
export type ChartTarget =
  | { readonly type: 'event'; readonly row: number }
  | {
      readonly type: 'count';
      readonly rows: readonly number[];
      readonly lane: number;
      readonly from: number;
      readonly until: number;
    }
  | { readonly type: 'reports'; readonly ids: readonly string[]; readonly from: number; readonly until: number };
