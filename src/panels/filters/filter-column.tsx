import { useDossier } from '#model/dossier/open-dossier.ts';
import { useFacetCounts } from '#model/hooks/use-shown-events.ts';
import { useView } from '#model/hooks/use-view.ts';
import { clearFilters } from '#model/view/view-actions.ts';
import { TypeMark } from '#parts/event-mark.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { t } from '#messages/t.ts';
import { FacetGroup } from './facet-group.tsx';
import { FacetRow } from './facet-row.tsx';
import { ReportFacet } from './report-facet.tsx';
import './filters.css';

interface FilterColumnProps {
  /** Without it what the column stands in already says so. */
  readonly hasTitle?: boolean;
}

/** The filters, and always the legend of the event types: by type and by report. */
export function FilterColumn({ hasTitle = true }: FilterColumnProps) {
  const { dossier } = useDossier();
  const counts = useFacetCounts();
  const types = useView((view) => view.types);
  const reports = useView((view) => view.reports);
  const active = types.include.length + types.exclude.length + reports.include.length + reports.exclude.length;
  return (
    <section className="ft-column" aria-label={t('panel.filters.title')}>
      {(hasTitle || active > 0) && (
        <header className="ft-head">
          {hasTitle && <h2 className="ft-title">{t('panel.filters.title')}</h2>}
          {active > 0 && <LinkButton onClick={clearFilters}>{t('panel.filters.reset', { count: active })}</LinkButton>}
        </header>
      )}
      <FacetGroup title={t('panel.filters.type')}>
        {dossier.eventTypes.map((type, at) => (
          <FacetRow
            key={type.id}
            facet="types"
            value={type.id}
            label={type.label}
            hint={type.definition}
            count={counts.types[at] ?? 0}
            sign={<TypeMark typeId={type.id} fill="corroborated" size={18} />}
          />
        ))}
      </FacetGroup>
      <ReportFacet counts={counts.reports} />
    </section>
  );
}
