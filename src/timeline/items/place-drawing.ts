// Which piece of a date is drawn in a range, as what, and where its mark stands.
import type { DateDrawing } from './date-drawing.ts';
import type { FeedMark } from './feed-mark.ts';
import type { TimeRange } from './time-range.ts';

/** Marks nearer than this are drawn as one count, and stretches that are shorter as a mark alone. */
export const NEAR_PX = 16;
const OPEN_PX = 72;

/**
 * Nobody knows how far back an open beginning reaches: where the end is in sight, a piece before it is drawn, which fades. Of what goes on, it
 * is a piece before and after the last day that is known.
 */
function shortenOpenPast(drawing: DateDrawing, range: TimeRange, pieceDays: number): DateDrawing {
  const { by } = drawing;
  if (by !== null && by > range.start && by <= range.end) {
    const from = Math.max(drawing.from, by - pieceDays);
    const until = Math.min(drawing.until, by + pieceDays);
    return { ...drawing, from, until, fadeIn: (by - from) * 0.6, fadeOut: until - by };
  }
  if (!drawing.openPast || drawing.openFuture || drawing.until > range.end) return drawing;
  // nobody knows either when it ended: all of the piece fades out
  const isEndOpen = drawing.fadeOut >= drawing.until - drawing.from;
  const exact = isEndOpen ? drawing.until : drawing.until - drawing.fadeOut;
  const from = Math.max(drawing.from, Math.min(exact - pieceDays, drawing.until - 1));
  if (isEndOpen) return { ...drawing, from, fadeOut: drawing.until - from };
  return { ...drawing, from, fadeIn: drawing.type === 'bar' ? (exact - from) * 0.6 : 0 };
}

/** The piece of a date that is drawn in a range of this width, and the day of its mark. */
export function placeDrawing(
  whole: DateDrawing,
  { range, widthPx }: { readonly range: TimeRange; readonly widthPx: number },
): { readonly drawing: DateDrawing; readonly at: number } {
  const drawing = shortenOpenPast(whole, range, ((range.end - range.start) / widthPx) * OPEN_PX);
  const { by, from, until, openPast, openFuture } = drawing;
  if (by !== null) return { drawing, at: by - 0.5 };
  // with one end open the middle says nothing: stay near the end that is known
  if (openPast && !openFuture) return { drawing, at: until - 0.5 };
  if (openFuture && !openPast) return { drawing, at: from + 0.5 };
  return { drawing, at: (from + until) / 2 };
}

/** What a date is drawn as where marks nearer than `near` days cannot be told apart. */
export function kindOf({ type, from, until }: DateDrawing, near: number): Exclude<FeedMark['kind'], 'count'> {
  if (type === 'day' || until - from < near) return 'mark';
  return type === 'within' ? 'line' : type === 'about' ? 'band' : 'bar';
}
