import type { Dossier } from '#core/dossier/types.ts';
import { dayToCivil, isoToDay } from '#core/time/day.ts';
import { monthName } from '#model/text/date-words.ts';
import { t } from '#messages/t.ts';

function monthWords(iso: string): string {
  const { year, month } = dayToCivil(isoToDay(iso));
  return t('model.date.month', { month: monthName(month, 'short'), year: String(year) });
}

/** From the month of the first report to that of the last: `Nov 2024 – Apr 2025`; one month if it is the same. There is at least one report. */
export function reportsPeriod({ reports }: Pick<Dossier, 'reports'>): string {
  const days = reports
    .flatMap(({ published, notBefore, notAfter }) => [published.startMin ?? notBefore, published.endMax ?? notAfter])
    .sort();
  const [earliest = ''] = days;
  const first = monthWords(earliest);
  const last = monthWords(days.at(-1) ?? '');
  return first === last ? first : t('model.date.window', { first, last });
}
