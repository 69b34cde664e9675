import type { Span } from '../dossier/types.ts';
import { dayToIso, isoToDay, toDay } from './day.ts';
import { hullText, isoOr } from './span-bounds.ts';
import type { SpanBounds } from './span-bounds.ts';

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
