import type { DateDrawing } from './date-drawing.ts';

/** Where the title stands: in the bar or on the line (after its mark, or `before` it), from in the bar to `over` its open end, beside the whole, or nowhere for want of room. */
export type LabelSide = 'inside' | 'over' | 'before' | 'right' | 'left' | 'none';

/** One thing that the timeline draws. Times in days, `until` not included. */
export interface FeedMark {
  /** The same for the same drawing of the same events: what is drawn already is left alone. */
  readonly key: string;
  readonly lane: number;
  /** bar = lasted; line = once within; band = about; mark = a glyph alone; count = several events. */
  readonly kind: 'bar' | 'line' | 'band' | 'mark' | 'count';
  /** Row of the event, or of the first one of a count. */
  readonly row: number;
  /** All rows of a count, and of a bar under one; one row otherwise. */
  readonly rows: readonly number[];
  readonly drawing: DateDrawing;
  readonly from: number;
  readonly until: number;
  /** Where the glyph or the count stands. */
  readonly at: number;
  /** Fills the whole visible range: a light ground on which other marks may lie. */
  readonly isWhole: boolean;
  /** The same where no row is free: a thin bar at the foot of the lane. */
  readonly isThin: boolean;
  /** The row of its lane that it stands in, from the top. */
  readonly line: number;
  /** Bars that overlap in one line share its height: place from the top, and how many share. */
  readonly slot: number;
  readonly slots: number;
  readonly label: LabelSide;
  /** How far the mark and title of what fills the range are moved to the right, in pixels, to where nothing else is. */
  readonly shiftPx: number;
}

/** What the label column says of a lane. */
export interface LaneSummary {
  /** Events that can lie in the visible range. */
  readonly inRange: number;
  /** Of those, the ones that fill the whole range and find no room. */
  readonly leftOut: number;
  /** Whether the lane shows how many rather than which. */
  readonly histogram: boolean;
}

export interface Feed {
  /** The marks are complete between these days. */
  readonly loadedFrom: number;
  readonly loadedUntil: number;
  readonly daysPerPx: number;
  readonly lanes: readonly LaneSummary[];
  readonly marks: readonly FeedMark[];
}
