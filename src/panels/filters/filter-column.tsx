import { FACET_KEYS } from '#core/facets/facets.ts';
import type { FacetKey } from '#core/facets/facets.ts';
import { countFilters } from '#core/view/conditions.ts';
import { useFacetCounts } from '#model/hooks/use-shown-events.ts';
import { useView } from '#model/hooks/use-view.ts';
import { clearFilters, openPanel } from '#model/view/view-actions.ts';
import { latePart } from '#model/hooks/late-part.ts';
import { PartBox } from '#ui/part-box.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { t } from '#messages/t.ts';
import { FacetList } from './facet-list.tsx';
import { SupportFilter } from './support-filter.tsx';
import './filters.css';

const FilterChips = latePart('filter-chips', () => import('./filter-chips.tsx').then((part) => part.FilterChips));

/** The legend of the marks comes first, then what must stand behind an event. */
const BEFORE_SUPPORT: readonly FacetKey[] = ['dossier', 'type', 'status'];

interface FilterColumnProps {
  /** Without it what the column stands in already says so. */
  readonly hasTitle?: boolean;
}

/** The filters, and always the legend of the event types: by type, by who stands behind it, by support, and by every other facet. */
export function FilterColumn({ hasTitle = true }: FilterColumnProps) {
  const counts = useFacetCounts();
  const active = useView(countFilters);
  const drop = useView((view) => view.drop);
  return (
    <section className="ft-column" aria-label={t('panel.filters.title')}>
      {(hasTitle || active > 0) && (
        <header className="ft-head">
          {hasTitle && <h2 className="ft-title">{t('panel.filters.title')}</h2>}
          {active > 0 && <LinkButton onClick={clearFilters}>{t('panel.filters.reset', { count: active })}</LinkButton>}
        </header>
      )}
      {active > 0 && (
        <PartBox>
          <FilterChips />
        </PartBox>
      )}
      {BEFORE_SUPPORT.map((facet) => (
        <FacetList key={facet} facet={facet} counts={counts} startsOpen />
      ))}
      <SupportFilter />
      {FACET_KEYS.filter((key) => !BEFORE_SUPPORT.includes(key)).map((facet) => (
        <FacetList key={facet} facet={facet} counts={counts} startsOpen={facet === 'report'} />
      ))}
      <p className="ft-sources">
        <LinkButton onClick={() => openPanel('sources')}>
          {t('panel.filters.sources', { count: drop.length })}
        </LinkButton>
      </p>
    </section>
  );
}
