import type { GroupKind, Month } from '#core/query/group-by-beginning.ts';
import { eventListText } from '#messages/event-list-texts.ts';
import { t } from '#messages/t.ts';
import { monthName, seasonWords } from './date-words.ts';
import { sentenceCase } from './sentence-case.ts';

function monthWords({ month, year }: Month): string {
  return t('model.date.month', { month: monthName(month, 'long'), year: String(year) });
}

/** The head of what began in one of several months. */
function betweenWords(first: Month, last: Month): string {
  const isNext = last.year * 12 + last.month - (first.year * 12 + first.month) === 1;
  const from = first.year === last.year ? monthName(first.month, 'long') : monthWords(first);
  return eventListText(isNext ? 'panel.list.either' : 'panel.list.between', { from, until: monthWords(last) });
}

/** The head of a group of events by what is known of their beginning. */
export function beginningWords(kind: GroupKind): string {
  switch (kind.type) {
    case 'month':
      return monthWords(kind);
    case 'season':
      return eventListText('panel.list.noMonth', { when: sentenceCase(seasonWords(kind)) });
    case 'year':
      return eventListText('panel.list.noMonth', { when: String(kind.year) });
    case 'between':
      return betweenWords(kind.first, kind.last);
    case 'by':
      return t('model.date.notAfter', { until: monthWords(kind) });
    case 'from':
      return t('model.date.notBefore', { from: monthWords(kind) });
    case 'open':
      return eventListText('panel.list.open');
    case 'undated':
      return eventListText('panel.list.undated');
  }
}
