import { toDay } from '#core/time/day.ts';
import type { TimeWindow } from '#core/view/view.ts';
import { t } from '#messages/t.ts';
import { dayWords } from './date-words.ts';
import type { DateForm } from './date-words.ts';

/** A time window in words, its last day included. */
export function windowWords(window: TimeWindow | null, form: DateForm): string {
  const first = window?.from == null ? null : dayWords(window.from, form);
  const last = window?.until == null ? null : dayWords(toDay(window.until - 1), form);
  if (first !== null && last !== null) return t('model.date.window', { first, last });
  if (first !== null) return t('model.date.windowFrom', { first });
  return last === null ? t('model.date.allTime') : t('model.date.windowUntil', { last });
}
