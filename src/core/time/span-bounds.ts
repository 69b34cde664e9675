import type { Span } from '../dossier/types.ts';
import { dayToIso, isoToDay, toDay } from './day.ts';

/** The four bounds of a span as days, inclusive; -Infinity and Infinity stand for open ends. */
export interface SpanBounds {
  readonly startMin: number;
  readonly startMax: number;
  readonly endMin: number;
  readonly endMax: number;
}

function dayOr(iso: string | null, open: number): number {
  return iso === null ? open : isoToDay(iso);
}

/**
 * Resolves the open bounds of a span. A null at the outside is open; a null inside means the past or the future
 * according to its neighbour: `../B` began in the open past, `[A..]` began any day from A.
 */
export function spanBounds(span: Span): SpanBounds {
  const open = span.startMin === null && span.startMax === null && span.endMin === null && span.endMax === null;
  return {
    startMin: dayOr(span.startMin, -Infinity),
    startMax: dayOr(span.startMax, span.startMin === null && !open ? -Infinity : Infinity),
    endMin: dayOr(span.endMin, span.endMax === null && !open ? Infinity : -Infinity),
    endMax: dayOr(span.endMax, Infinity),
  };
}

/** First day the span can touch; -Infinity if it is open to the past. */
export function earliestDay(span: Span): number {
  return dayOr(span.startMin, -Infinity);
}

/** Last day the span can touch; Infinity if it is open to the future. */
export function latestDay(span: Span): number {
  return dayOr(span.endMax, Infinity);
}

/** Whether it went on from a start to an end, rather than happening once within its bounds. */
export function hasLasted(span: Span): boolean {
  const bounds = spanBounds(span);
  return bounds.startMax < bounds.endMin;
}

/** Whether two spans can share a day. */
export function canTouch(a: Span, b: Span): boolean {
  return earliestDay(a) <= latestDay(b) && earliestDay(b) <= latestDay(a);
}

function isoOr(day: number): Span['startMin'] {
  return Number.isFinite(day) ? dayToIso(toDay(day)) : null;
}

function hullText(bounds: SpanBounds): string {
  const from = isoOr(bounds.startMin);
  const until = isoOr(bounds.endMax);
  if (from !== null && from === until) return from;
  const by = isoOr(bounds.startMax);
  if (from === null && until === null && by !== null) return `[..${by}]/..`;
  return bounds.startMax < bounds.endMin ? `${from ?? '..'}/${until ?? '..'}` : `[${from ?? ''}..${until ?? ''}]`;
}

/** What a text adds to a date that is not exact, after EDTF. */
function doubtMark({ approximate, uncertain }: Pick<Span, 'approximate' | 'uncertain'>): string {
  if (approximate) return uncertain ? '%' : '~';
  return uncertain ? '?' : '';
}

/** A whole month or year as EDTF writes it; null for any other stretch of days, both included. */
function wholeText(from: string | null, until: string | null): string | null {
  if (from === null || until === null || !from.endsWith('-01')) return null;
  if (from.endsWith('-01-01') && until === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  const isLast = dayToIso(toDay(isoToDay(until) + 1)).endsWith('-01');
  return isLast && from.slice(0, 7) === until.slice(0, 7) ? from.slice(0, 7) : null;
}

/** The span with these bounds, its text in EDTF. */
export function spanOfBounds(bounds: SpanBounds, doubt: Pick<Span, 'approximate' | 'uncertain'>): Span {
  const [startMin, endMax] = [isoOr(bounds.startMin), isoOr(bounds.endMax)];
  const isOnce = bounds.startMax >= bounds.endMin;
  const text = (isOnce ? wholeText(startMin, endMax) : null) ?? hullText(bounds);
  const isDate = /^[\d-]+$/.test(text);
  return {
    text: isDate ? text + doubtMark(doubt) : text,
    startMin,
    startMax: isoOr(bounds.startMax),
    endMin: isoOr(bounds.endMin),
    endMax,
    approximate: doubt.approximate,
    uncertain: doubt.uncertain,
  };
}

/** Smallest span that holds all of them, or null for none. One span alone keeps its text; otherwise the text says the outer bounds. */
export function spanHull(spans: readonly Span[]): Span | null {
  const [first, ...rest] = spans;
  if (first === undefined) return null;
  if (rest.every((span) => span.text === first.text)) return first;
  const all = spans.map(spanBounds);
  const bounds = {
    startMin: Math.min(...all.map((b) => b.startMin)),
    startMax: Math.max(...all.map((b) => b.startMax)),
    endMin: Math.min(...all.map((b) => b.endMin)),
    endMax: Math.max(...all.map((b) => b.endMax)),
  };
  return {
    text: hullText(bounds),
    startMin: isoOr(bounds.startMin),
    startMax: isoOr(bounds.startMax),
    endMin: isoOr(bounds.endMin),
    endMax: isoOr(bounds.endMax),
    approximate: spans.some((span) => span.approximate),
    uncertain: spans.some((span) => span.uncertain),
  };
}
