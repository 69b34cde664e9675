import { FACET_KEYS } from '#core/facets/facets.ts';
import { isConditionSet } from '#core/view/conditions.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { FACET_WORDS } from '#model/text/facet-words.ts';
import { sourceName } from '#model/text/source-name.ts';
import { supportWords } from '#model/text/support-words.ts';
import { chooseFacetValue, removeCondition, setDropped } from '#model/view/view-actions.ts';
import { t } from '#messages/t.ts';
import { Chip } from '#ui/chip.tsx';

interface ActiveFilter {
  readonly key: string;
  readonly label: string;
  readonly onRemove: () => void;
}

/** What is chosen, each value with the way to give it up. */
export function FilterChips() {
  const open = useDossier();
  const view = useView((each) => each);
  const chips: ActiveFilter[] = FACET_KEYS.flatMap((facet) => {
    const { name } = FACET_WORDS[facet];
    const chipOf = (value: string, label: string): ActiveFilter => ({
      key: `${facet} ${value}`,
      label,
      onRemove: () => chooseFacetValue(facet, value, 'any'),
    });
    return [
      ...view[facet].include.map((value) => chipOf(value, name(open, value))),
      ...view[facet].exclude.map((value) => chipOf(value, t('panel.empty.without', { values: name(open, value) }))),
    ];
  });
  if (view.query !== '')
    chips.unshift({
      key: 'query',
      label: t('panel.filters.query', { query: view.query }),
      onRemove: () => removeCondition('query'),
    });
  if (view.extent !== null)
    chips.unshift({ key: 'extent', label: t('panel.filters.extent'), onRemove: () => removeCondition('extent') });
  if (isConditionSet(view, 'support'))
    chips.push({ key: 'support', label: supportWords(view), onRemove: () => removeCondition('support') });
  for (const id of view.drop)
    chips.push({
      key: `drop ${id}`,
      label: t('panel.empty.without', { values: sourceName(open.lookup, open.dossier, id) }),
      onRemove: () => setDropped(id, false),
    });
  return (
    <ul className="ft-chips" aria-label={t('panel.filters.active')}>
      {chips.map(({ key, label, onRemove }) => (
        <li key={key}>
          <Chip label={label} removeLabel={t('panel.filters.remove', { filter: label })} onRemove={onRemove} />
        </li>
      ))}
    </ul>
  );
}
