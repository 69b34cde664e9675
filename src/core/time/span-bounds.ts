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

/** A day as text; null for an open end. */
export function isoOr(day: number): Span['startMin'] {
  return Number.isFinite(day) ? dayToIso(toDay(day)) : null;
}

/** The outer bounds of a span as EDTF. */
export function hullText(bounds: SpanBounds): string {
  const from = isoOr(bounds.startMin);
  const until = isoOr(bounds.endMax);
  if (from !== null && from === until) return from;
  const by = isoOr(bounds.startMax);
  if (from === null && until === null && by !== null) return `[..${by}]/..`;
  return bounds.startMax < bounds.endMin ? `${from ?? '..'}/${until ?? '..'}` : `[${from ?? ''}..${until ?? ''}]`;
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
