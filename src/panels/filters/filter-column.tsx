import { useMemo } from 'react';
import { countFilters } from '#core/view/conditions.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useFacetCounts } from '#model/hooks/use-shown-events.ts';
import { useView } from '#model/hooks/use-view.ts';
import { clearFilters, openPanel } from '#model/view/view-actions.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Mark } from '#ui/mark/mark.tsx';
import { markIcon } from '#ui/mark/mark-paths.ts';
import { t } from '#messages/t.ts';
import { FacetGroup } from './facet-group.tsx';
import { FacetRow } from './facet-row.tsx';
import { ReportFacet } from './report-facet.tsx';
import { StatusFacet } from './status-facet.tsx';
import { SupportFilter } from './support-filter.tsx';
import './filters.css';

interface FilterColumnProps {
  /** Without it what the column stands in already says so. */
  readonly hasTitle?: boolean;
}

/** The filters, and always the legend of the event types: by type, by who stands behind it, by support and by report. */
export function FilterColumn({ hasTitle = true }: FilterColumnProps) {
  const { eventTypes } = useDossier().dossier;
  const signs = useMemo(
    () =>
      eventTypes.map(({ id, colour, icon }) => (
        <Mark key={id} colour={colour} icon={markIcon(icon)} fill="corroborated" size={18} />
      )),
    [eventTypes],
  );
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
      <FacetGroup title={t('panel.filters.type')}>
        {eventTypes.map((type, at) => (
          <FacetRow
            key={type.id}
            facet="types"
            value={type.id}
            label={type.label}
            hint={type.definition}
            count={counts.types[at] ?? 0}
            sign={signs[at]}
          />
        ))}
      </FacetGroup>
      <StatusFacet counts={counts.statuses} />
      <SupportFilter />
      <ReportFacet counts={counts.reports} />
      <p className="ft-sources">
        <LinkButton onClick={() => openPanel('sources')}>
          {t('panel.filters.sources', { count: drop.length })}
        </LinkButton>
      </p>
    </section>
  );
}
