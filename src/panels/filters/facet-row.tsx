import { Ban, Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { facetChoice } from '#core/view/facet.ts';
import type { FacetChoice } from '#core/view/facet.ts';
import { useView } from '#model/hooks/use-view.ts';
import { chooseFacetValue, openList } from '#model/view/view-actions.ts';
import { listOf } from '#model/lists/list-query.ts';
import type { EventListKind } from '#model/lists/list-query.ts';
import type { FacetName } from '#model/view/view-actions.ts';
import { Icon } from '#ui/icon.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { t } from '#messages/t.ts';

const LISTS = {
  types: 'type',
  statuses: 'status',
  reports: 'in-report',
} as const satisfies Readonly<Record<FacetName, EventListKind>>;

interface FacetRowProps {
  readonly facet: FacetName;
  readonly value: string;
  readonly label: string;
  /** What the value means, for those who rest on it. */
  readonly hint: string;
  /** How many events it would show. */
  readonly count: number;
  readonly sign: ReactNode;
}

/** A value of a facet: the row shows only such events, its count lists them, the small button beside it hides them. Alt and click on the row hides as well. */
export function FacetRow({ facet, value, label, hint, count, sign }: FacetRowProps) {
  const choice = useView((view) => facetChoice(view[facet], value));
  const exclude = t('panel.filters.exclude', { value: label });
  const toggle = (wanted: FacetChoice): void => chooseFacetValue(facet, value, choice === wanted ? 'any' : wanted);
  return (
    <li className={`ft-row${count === 0 ? ' ft-row-empty' : ''}`} data-choice={choice}>
      <button
        type="button"
        className="ft-value"
        title={hint}
        aria-pressed={choice === 'include'}
        onClick={(event) => toggle(event.altKey ? 'exclude' : 'include')}
      >
        <span className="ft-sign">{sign}</span>
        <span className="ft-label">{label}</span>
        {choice === 'include' && <Check className="ft-check" size={14} strokeWidth={2} aria-hidden="true" />}
      </button>
      <NumberLink
        className="ft-count"
        label={t('panel.filters.list', { value: label, count })}
        onClick={() => openList(listOf(LISTS[facet], value))}
      >
        {count}
      </NumberLink>
      <button
        type="button"
        className="ft-exclude"
        aria-pressed={choice === 'exclude'}
        aria-label={exclude}
        title={exclude}
        onClick={() => toggle('exclude')}
      >
        <Icon of={Ban} size={14} />
      </button>
    </li>
  );
}
