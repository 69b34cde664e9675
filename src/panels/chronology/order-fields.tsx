import { ArrowDownWideNarrow, ArrowUpNarrowWide } from 'lucide-react';
import { isDescending } from '#core/query/arrange-events.ts';
import { isSortedByStates } from '#core/view/sorting.ts';
import { GROUPINGS, SORTINGS } from '#core/view/view.ts';
import type { Sorting } from '#core/view/view.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { arrangeChronology } from '#model/view/chronology-actions.ts';
import { chronologyText } from '#messages/chronology-texts.ts';
import { IconButton } from '#ui/icon-button.tsx';

/** What is sorted by, whichever way. */
export type SortKey = Exclude<Sorting, `-${string}`>;

const SORT_KEYS = SORTINGS.filter((sort): sort is SortKey => !isDescending(sort));

/** What is sorted by, whichever way. */
export function sortKeyOf(sort: Sorting): SortKey {
  return SORT_KEYS.find((key) => sort.endsWith(key)) ?? 'date';
}

/** What a dossier can be sorted by: titles, places and figures are in no order where claims are read by block. */
export function sortKeysOf({ byBlock }: Pick<OpenDossier, 'byBlock'>): readonly SortKey[] {
  return byBlock === null ? SORT_KEYS : SORT_KEYS.filter(isSortedByStates);
}

/** Sorts by something; what is sorted by it already is turned. */
export function sortBy(sort: Sorting, key: SortKey): void {
  arrangeChronology({ sort: sort === key ? `-${key}` : key });
}

/** What the chronology is grouped by. */
export function GroupField() {
  const group = useView((view) => view.group);
  return (
    <label className="cr-field">
      <span>{chronologyText('chronology.group')}</span>
      <select
        value={group}
        onChange={({ target }) =>
          arrangeChronology({ group: GROUPINGS.find((each) => each === target.value) ?? 'month' })
        }
      >
        {GROUPINGS.map((each) => (
          <option key={each} value={each}>
            {chronologyText('chronology.groupBy', { group: each })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What it is sorted by, where there are no heads of columns to press. */
export function SortField() {
  const sort = useView((view) => view.sort);
  const key = sortKeyOf(sort);
  const isDown = isDescending(sort);
  const keys = sortKeysOf(useDossier());
  return (
    <span className="cr-field">
      <label className="cr-field">
        <span>{chronologyText('chronology.sort')}</span>
        <select
          value={key}
          onChange={({ target }) =>
            arrangeChronology({ sort: SORT_KEYS.find((each) => each === target.value) ?? 'date' })
          }
        >
          {keys.map((each) => (
            <option key={each} value={each}>
              {chronologyText('chronology.sortBy', { sort: each })}
            </option>
          ))}
        </select>
      </label>
      <IconButton
        icon={isDown ? ArrowDownWideNarrow : ArrowUpNarrowWide}
        label={chronologyText('chronology.turn')}
        aria-pressed={isDown}
        onClick={() => sortBy(sort, key)}
      />
    </span>
  );
}
