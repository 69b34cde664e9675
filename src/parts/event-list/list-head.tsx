import type { Group, Month } from '#core/query/group-by-beginning.ts';
import { monthName, seasonWords } from '#model/text/date-words.ts';
import { sentenceCase } from '#model/text/sentence-case.ts';
import { t } from '#messages/t.ts';

function monthWords({ month, year }: Month): string {
  return t('model.date.month', { month: monthName(month, 'long'), year: String(year) });
}

/** The head of what began in one of several months. */
function betweenWords(first: Month, last: Month): string {
  const isNext = last.year * 12 + last.month - (first.year * 12 + first.month) === 1;
  const from = first.year === last.year ? monthName(first.month, 'long') : monthWords(first);
  return t(isNext ? 'panel.list.either' : 'panel.list.between', { from, until: monthWords(last) });
}

function titleOf({ kind }: Group): string {
  switch (kind.type) {
    case 'month':
      return monthWords(kind);
    case 'season':
      return t('panel.list.noMonth', { when: sentenceCase(seasonWords(kind)) });
    case 'year':
      return t('panel.list.noMonth', { when: String(kind.year) });
    case 'between':
      return betweenWords(kind.first, kind.last);
    case 'by':
      return t('model.date.notAfter', { until: monthWords(kind) });
    case 'from':
      return t('model.date.notBefore', { from: monthWords(kind) });
    case 'open':
      return t('panel.list.open');
    case 'undated':
      return t('panel.list.undated');
  }
}

/** Head of a group of events with their count. */
export function ListHead({ group }: { readonly group: Group }) {
  return (
    <h3 className="pn-list-head">
      {titleOf(group)}
      <span className="pn-list-count">{t('panel.count.events', { count: group.count })}</span>
    </h3>
  );
}
