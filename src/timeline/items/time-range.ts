import type { Day } from '#core/time/day.ts';
import { toDay } from '#core/time/day.ts';
import type { TimeWindow } from '#core/view/view.ts';

/** A visible stretch of time in days since 1970, fractions allowed, `end` not included. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

/** The least that zooming by hand shows. */
const MIN_ZOOM_DAYS = 3;

export function sameRange(a: TimeRange, b: TimeRange): boolean {
  // a tenth of a second: what is lost when days become milliseconds and back
  return Math.abs(a.start - b.start) < 1e-6 && Math.abs(a.end - b.end) < 1e-6;
}

/** What a window shows; open sides and no window at all show what `fit` does. */
export function windowToRange(window: TimeWindow | null, fit: TimeRange): TimeRange {
  const start = window?.from ?? Math.min(fit.start, (window?.until ?? Infinity) - MIN_ZOOM_DAYS);
  const end = window?.until ?? Math.max(fit.end, start + MIN_ZOOM_DAYS);
  return { start, end };
}

/** The nearest window of whole days; null when that is what no window shows. */
export function rangeToWindow(range: TimeRange, fit: TimeRange): TimeWindow | null {
  const from = toDay(Math.round(range.start));
  const until = toDay(Math.max(from + 1, Math.round(range.end)));
  if (from === Math.round(fit.start) && until === Math.round(fit.end)) return null;
  return { from, until };
}

/** First and last day of a range, as whole days. */
export function rangeDays(range: TimeRange): { readonly first: Day; readonly last: Day } {
  const first = toDay(Math.round(range.start));
  return { first, last: toDay(Math.max(first, Math.round(range.end) - 1)) };
}

/** Moves a range into the limits, keeping its length where it can. */
export function clampRange(range: TimeRange, limits: TimeRange): TimeRange {
  const length = Math.min(range.end - range.start, limits.end - limits.start);
  const start = Math.max(limits.start, Math.min(range.start, limits.end - length));
  return { start, end: start + length };
}

/** Zooms about a day that keeps its place; factor below 1 shows less. */
export function zoomRange(range: TimeRange, factor: number, about: number, limits: TimeRange): TimeRange {
  const length = range.end - range.start;
  const next = Math.max(Math.min(length, MIN_ZOOM_DAYS), length * factor);
  const share = (about - range.start) / length;
  const start = about - share * next;
  return clampRange({ start, end: start + next }, limits);
}

export function panRange(range: TimeRange, days: number, limits: TimeRange): TimeRange {
  return clampRange({ start: range.start + days, end: range.end + days }, limits);
}

/** The range moved as little as needed to have [from, until) in it, with some room; the same range if it has it already. */
export function revealRange(range: TimeRange, from: number, until: number): TimeRange {
  const length = range.end - range.start;
  if (from < range.end && until > range.start) return range;
  const room = length * 0.1;
  const start =
    until <= range.start
      ? until - Math.min(until - from, length - 2 * room) - room
      : from + Math.min(until - from, length - 2 * room) + room - length;
  return { start, end: start + length };
}
