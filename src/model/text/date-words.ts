// Dates in words. Rows use the short form (28 Apr 2025), prose the long one (28 April 2025). Days are civil days: nothing here knows a time zone.
import type { Span } from '#core/dossier/types.ts';
import type { Day } from '#core/time/day.ts';
import { dayToCivil, isoToDay } from '#core/time/day.ts';
import { describeSpan } from '#core/time/describe-span.ts';
import type { DatePoint, Season } from '#core/time/describe-span.ts';
import { t } from '#messages/t.ts';

export type DateForm = 'short' | 'long';

/** Name of a month, counted from 1. */
export function monthName(month: number, form: DateForm): string {
  const names = t(form === 'short' ? 'model.months.short' : 'model.months.long').split('|');
  return names[month - 1] ?? '';
}

/** A season of a year; a winter begins in December, so it is in two years. */
export function seasonWords({ season, year }: { readonly season: Season; readonly year: number }): string {
  const years = season === 'winter' ? `${year}–${String((year + 1) % 100).padStart(2, '0')}` : String(year);
  return t('model.date.season', { season, year: years });
}

/** A day: `28 Apr 2025` or `28 April 2025`. */
export function dayWords(day: Day, form: DateForm): string {
  const civil = dayToCivil(day);
  return t('model.date.day', { day: civil.day, month: monthName(civil.month, form), year: String(civil.year) });
}

/** A day of a built dossier in words. */
export function isoWords(iso: string, form: DateForm): string {
  return dayWords(isoToDay(iso), form);
}

/** How much of a date the date after it already says. */
type Shared = 'nothing' | 'year' | 'month';

function plainWords(point: DatePoint, form: DateForm, shared: Shared): string {
  switch (point.type) {
    case 'day': {
      const month = monthName(point.month, form);
      if (shared === 'month') return String(point.day);
      if (shared === 'year') return t('model.date.dayMonth', { day: point.day, month });
      return t('model.date.day', { day: point.day, month, year: String(point.year) });
    }
    case 'month': {
      const month = monthName(point.month, form);
      return shared === 'nothing' ? t('model.date.month', { month, year: String(point.year) }) : month;
    }
    case 'season':
      return seasonWords(point);
    case 'year':
      return String(point.year);
  }
}

function pointWords(point: DatePoint, form: DateForm, shared: Shared = 'nothing'): string {
  const date = plainWords(point, form, shared);
  const around = point.approximate ? t('model.date.around', { date }) : date;
  return point.uncertain ? t('model.date.uncertain', { date: around }) : around;
}

function sharedWith(from: DatePoint, until: DatePoint): Shared {
  if (
    from.type !== until.type ||
    from.year !== until.year ||
    from.uncertain ||
    from.type === 'year' ||
    from.type === 'season'
  )
    return 'nothing';
  const sameMonth = from.type === 'day' && until.type === 'day' && from.month === until.month;
  return sameMonth && !from.approximate && !until.approximate ? 'month' : 'year';
}

/** A date of the dossier in words, with what is not exact about it. */
export function spanWords(span: Span, form: DateForm): string {
  const said = describeSpan(span);
  switch (said.type) {
    case 'day':
    case 'month':
    case 'season':
    case 'year':
      return pointWords(said, form);
    case 'lasted':
    case 'within': {
      const from = pointWords(said.from, form, sharedWith(said.from, said.until));
      const until = pointWords(said.until, form);
      return t(said.type === 'lasted' ? 'model.date.lasted' : 'model.date.within', { from, until });
    }
    case 'since':
      return t('model.date.since', { from: pointWords(said.from, form) });
    case 'going-on':
      return t('model.date.goingOn', { by: pointWords(said.by, form) });
    case 'until':
      return t('model.date.until', { until: pointWords(said.until, form) });
    case 'not-before':
      return t('model.date.notBefore', { from: pointWords(said.from, form) });
    case 'not-after':
      return t('model.date.notAfter', { until: pointWords(said.until, form) });
    case 'unknown':
      return t('model.date.unknown');
  }
}
