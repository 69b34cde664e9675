import { monthName } from '#model/text/date-words.ts';
import { t } from '#messages/t.ts';
import type { Group } from './events-by-month.ts';

function titleOf({ kind }: Group): string {
  switch (kind.type) {
    case 'open':
      return t('panel.list.open');
    case 'month':
      return t('model.date.month', { month: monthName(kind.month, 'long'), year: String(kind.year) });
    case 'unplaced':
      return t('panel.list.unplaced');
    case 'undated':
      return t('panel.list.undated');
  }
}

/** Head of a group of events with their count. */
export function ListHead({ group }: { readonly group: Group }) {
  const { kind, count, inexact } = group;
  return (
    <h3 className="pn-list-head">
      {titleOf(group)}
      <span className="pn-list-count">
        {kind.type === 'month' ? t('panel.list.begin', { count }) : t('panel.count.events', { count })}
        {kind.type === 'month' && inexact > 0 && t('panel.list.inexact', { count: inexact })}
      </span>
    </h3>
  );
}
