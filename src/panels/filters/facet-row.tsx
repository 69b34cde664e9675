import { Ban, Check, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { FACETS } from '#core/facets/facets.ts';
import type { FacetKey } from '#core/facets/facets.ts';
import { facetChoice } from '#core/view/facet.ts';
import type { FacetChoice } from '#core/view/facet.ts';
import { useView } from '#model/hooks/use-view.ts';
import { chooseFacetValue, openList } from '#model/view/view-actions.ts';
import { listOf } from '#model/lists/list-query.ts';
import { Icon } from '#ui/icon.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { t } from '#messages/t.ts';

interface FacetValueProps {
  readonly facet: FacetKey;
  readonly value: string;
  readonly label: string;
  /** What the value means, for those who rest on it. */
  readonly hint: string;
  /** The same element as before, or a text, while the icon stays the same. */
  readonly sign: ReactNode;
}

interface WithChoice {
  readonly choice: FacetChoice;
}

interface FacetRowProps extends FacetValueProps {
  /** How many events it would show. */
  readonly count: number;
  /** It stands under another value. */
  readonly isPart: boolean;
  /** Whether values stand under it, and whether they are there. */
  readonly parts: 'none' | 'folded' | 'open';
  readonly onToggle: (value: string) => void;
}

function choose(facet: FacetKey, value: string, before: FacetChoice, wanted: FacetChoice): void {
  chooseFacetValue(facet, value, before === wanted ? 'any' : wanted);
}

/** The part of a row that narrows the view to its value; re-renders when the choice changes, not with each count. */
const FacetValue = memo(function FacetValue(props: FacetValueProps & WithChoice) {
  const { facet, value, label, hint, sign, choice } = props;
  return (
    <button
      type="button"
      className="ft-value"
      title={hint === '' ? undefined : hint}
      aria-pressed={choice === 'include'}
      onClick={(event) => choose(facet, value, choice, event.altKey ? 'exclude' : 'include')}
    >
      {sign !== null && <span className="ft-sign">{sign}</span>}
      <span className="ft-label" dir="auto">
        {label}
      </span>
      {choice === 'include' && <Check className="ft-check" size={14} strokeWidth={2} aria-hidden="true" />}
    </button>
  );
});

/** The part of a row that hides such events. */
const ExcludeButton = memo(function ExcludeButton(
  props: Pick<FacetValueProps, 'facet' | 'value' | 'label'> & WithChoice,
) {
  const { facet, value, label, choice } = props;
  const name = t('panel.filters.exclude', { value: label });
  return (
    <button
      type="button"
      className="ft-exclude"
      aria-pressed={choice === 'exclude'}
      aria-label={name}
      title={name}
      onClick={() => choose(facet, value, choice, 'exclude')}
    >
      <Icon of={Ban} size={14} />
    </button>
  );
});

/** A value of a facet: the row shows only such events, its count lists them, the small button beside it hides them. Alt and click on the row hides as well. */
export const FacetRow = memo(function FacetRow({ count, isPart, parts, onToggle, ...row }: FacetRowProps) {
  const { facet, value, label } = row;
  const choice = useView((view) => facetChoice(view[facet], value));
  return (
    <li
      className={`ft-row${count === 0 ? ' ft-row-empty' : ''}${isPart ? ' ft-row-part' : ''}`}
      data-facet={facet}
      data-choice={choice}
    >
      {parts !== 'none' && (
        <button
          type="button"
          className="ft-parts"
          aria-expanded={parts === 'open'}
          aria-label={t('panel.filters.parts', { value: label })}
          onClick={() => onToggle(value)}
        >
          <Icon of={ChevronRight} size={14} />
        </button>
      )}
      <FacetValue {...row} choice={choice} />
      <NumberLink
        className="ft-count"
        label={t('panel.filters.list', { value: label, count })}
        onClick={() => openList(listOf(FACETS[facet].list, value))}
      >
        {count}
      </NumberLink>
      <ExcludeButton facet={facet} value={value} label={label} choice={choice} />
    </li>
  );
});
