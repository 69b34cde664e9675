// Where marks stand across, in pixels from the left edge of the visible range. The same numbers place heads and titles in marks.css.
import type { FeedMark, LabelSide } from './feed-mark.ts';
import type { TimeRange } from './time-range.ts';

/** Room for marks and titles. */
export interface MarkRoom {
  readonly range: TimeRange;
  readonly widthPx: number;
  /** Rows whose marks and titles come first. */
  readonly forced: ReadonlySet<number>;
  /** Width of a row's title in pixels. */
  readonly measureTitle: (row: number) => number;
}

export interface MarkBox {
  readonly mark: FeedMark;
  readonly x0: number;
  readonly x1: number;
  /** The glyph or the count: nothing may lie on it. */
  readonly head0: number;
  readonly head1: number;
  /** The whole is a stretch, and what is beside the head can lie under other marks if need be. */
  readonly isStretch: boolean;
}

/** A place for a title. */
export interface LabelPlace {
  readonly side: LabelSide;
  readonly x0: number;
  readonly x1: number;
  readonly shiftPx: number;
}

const HALF_GLYPH_PX = 9;
const HALF_COUNT_PX = 13;
const GAP_PX = 4;
const BAR_MARK_PX = 13;
const CLIP_PX = 24;
/** A bar whose beginning is open has its mark at the end that is known. */
const OPEN_END_PX = 11;
/** Room for the sign at an open end. */
const CHEVRON_PX = 16;

/** Whether a bar has its mark at its known end. */
function isHeadAtEnd({ kind, drawing, until }: FeedMark, range: TimeRange): boolean {
  return kind === 'bar' && drawing.openPast && drawing.by === null && until <= range.end;
}

/** Of what goes on, a piece is drawn around its known day, with its mark on that day. */
export function isPiece({ kind, drawing }: FeedMark): boolean {
  return kind === 'bar' && drawing.by !== null && drawing.fadeIn > 0;
}

/** A stretch of which no exact end is seen: it has none, fades all along, or fills the range. Ink is certainty: it is drawn light. */
export function isVague({ kind, drawing, from, until, isWhole }: FeedMark): boolean {
  return (
    kind === 'bar' &&
    (isWhole || drawing.openPast || drawing.openFuture || drawing.fadeIn + drawing.fadeOut >= until - from)
  );
}

/** The box of a mark. */
export function markBox(mark: FeedMark, { range, widthPx }: MarkRoom): MarkBox {
  const scale = widthPx / (range.end - range.start);
  const toX = (day: number): number => (day - range.start) * scale;
  const isStretch = mark.kind === 'bar' || mark.kind === 'line' || mark.kind === 'band';
  const half = mark.kind === 'count' ? HALF_COUNT_PX : HALF_GLYPH_PX;
  const x0 = isStretch ? toX(mark.from) : toX(mark.at) - half;
  const x1 = isStretch ? toX(mark.until) : toX(mark.at) + half;
  let head = toX(mark.at);
  if (isHeadAtEnd(mark, range)) head = x1 - OPEN_END_PX;
  else if (mark.kind === 'bar' && !isPiece(mark)) {
    const first = Math.max(x0 + BAR_MARK_PX, x0 + mark.drawing.fadeIn * scale, x0 < 0 ? CLIP_PX : x0);
    head = Math.min(first, x1 - HALF_GLYPH_PX);
  }
  return { mark, x0, x1, head0: head - half, head1: head + half, isStretch };
}

/** Where the title of a mark could stand, best places first, whatever else is there. */
export function labelPlaces(box: MarkBox, { range, widthPx, measureTitle }: MarkRoom): LabelPlace[] {
  const { mark, x0, x1, head0, head1 } = box;
  if (mark.kind === 'count' || mark.rows.length > 1) return [];
  const width = measureTitle(mark.row);
  const places: LabelPlace[] = [];
  const isCutLeft = x0 < 0 || mark.drawing.openPast;
  const isCutRight = x1 > widthPx || mark.drawing.openFuture;
  const place = (side: LabelSide, from: number): LabelPlace => ({
    side,
    x0: from,
    x1: from + GAP_PX + width,
    shiftPx: 0,
  });
  const after = place('inside', head1 + GAP_PX);
  if (mark.kind === 'bar' && mark.slots === 1 && !isHeadAtEnd(mark, range)) {
    const fadeOut = isVague(mark) ? 0 : mark.drawing.fadeOut * (widthPx / (range.end - range.start));
    const end = Math.min(x1, widthPx) - Math.max(isCutRight ? CHEVRON_PX : GAP_PX, fadeOut / 2);
    if (after.x1 <= end) places.push(after);
    // what has no end pales, and its title can go on where it does
    else if (mark.drawing.openFuture) places.push(place('over', after.x0));
  }
  if (mark.kind === 'line') {
    if (after.x1 <= x1 - GAP_PX) places.push(after);
    const before = place('before', head0 - 2 * GAP_PX - width);
    if (before.x0 >= x0 + GAP_PX) places.push(before);
  }
  if (mark.kind !== 'bar' || !isCutRight) places.push(place('right', x1 + GAP_PX));
  if (mark.kind !== 'bar' || !isCutLeft) places.push(place('left', x0 - 2 * GAP_PX - width));
  // titles are never cut by the edges: they are wholly in view with their mark, or wholly out of it and come in with the drag
  const isInView = x1 > 0 && x0 < widthPx;
  return places.filter((each) => (isInView ? each.x0 >= 0 && each.x1 <= widthPx : each.x1 <= 0 || each.x0 >= widthPx));
}

/** Whether two stretches of a row have pixels in common. */
export function meets(a: { readonly x0: number; readonly x1: number }, x0: number, x1: number): boolean {
  return a.x0 < x1 && a.x1 > x0;
}
