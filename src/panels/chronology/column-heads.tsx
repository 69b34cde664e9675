import { ArrowDown, ArrowUp } from 'lucide-react';
import { isDescending } from '#core/query/arrange-events.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { chronologyText } from '#messages/chronology-texts.ts';
import { Icon } from '#ui/icon.tsx';
import { sortBy, sortKeyOf, sortKeysOf } from './order-fields.tsx';

const COLUMNS = [
  ['date', 'chronology.column.date'],
  ['title', 'chronology.column.title'],
  ['figure', 'chronology.column.figure'],
  ['place', 'chronology.column.place'],
  ['status', 'chronology.column.status'],
  ['reports', 'chronology.column.reports'],
] as const;

/** The heads of the columns: each sorts by its column, and pressed again turns the order. */
export function ColumnHeads() {
  const sort = useView((view) => view.sort);
  const keys = sortKeysOf(useDossier());
  const way = isDescending(sort) ? 'descending' : 'ascending';
  return (
    <div role="rowgroup" className="cr-head">
      <div role="row" aria-rowindex={1} className="cr-cells">
        {COLUMNS.map(([key, words]) => {
          const isSorted = sortKeyOf(sort) === key;
          return (
            <span key={key} role="columnheader" aria-sort={isSorted ? way : undefined} className={`cr-${key}`}>
              {keys.includes(key) ? (
                <button type="button" className="cr-sort" data-sorted={isSorted} onClick={() => sortBy(sort, key)}>
                  {chronologyText(words)}
                  {isSorted && <Icon of={way === 'ascending' ? ArrowUp : ArrowDown} size={12} />}
                </button>
              ) : (
                chronologyText(words)
              )}
            </span>
          );
        })}
      </div>
    </div>
  );
}
