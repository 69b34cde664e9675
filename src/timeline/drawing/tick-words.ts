import { t } from '#messages/t.ts';
import { monthName } from '#model/text/date-words.ts';
import type { AxisTick } from '../items/axis-ticks.ts';

/** What a tick of the axis says. */
export function tickWords({ unit, date, opens }: AxisTick): string {
  const year = String(date.year);
  const month = monthName(date.month, 'short');
  if (unit === 'year') return year;
  if (unit === 'month') return opens ? t('model.date.month', { month, year }) : month;
  return opens
    ? t('model.date.day', { day: date.day, month, year })
    : t('model.date.dayMonth', { day: date.day, month });
}
