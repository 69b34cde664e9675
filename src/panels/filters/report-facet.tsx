import { useMemo, useState } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { spanWords } from '#model/text/date-words.ts';
import { reportLabel, reportsInOrder } from '#model/text/report-label.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { t } from '#messages/t.ts';
import { FacetGroup } from './facet-group.tsx';
import { FacetRow } from './facet-row.tsx';

/** Rows shown at first, and with each wish for more: what one can look through. */
const STEP = 12;

/** The reports as filter values in order of publication. A long list is shown in steps; chosen reports are always among the shown. */
export function ReportFacet({ counts }: { readonly counts: Uint32Array }) {
  const { dossier } = useDossier();
  const chosen = useView((view) => view.reports);
  const [limit, setLimit] = useState(STEP);
  const { reports } = dossier;
  const positions = useMemo(() => new Map(reports.map(({ id }, at) => [id, at])), [reports]);
  const inOrder = reportsInOrder(dossier);
  const kept = new Set<string>([...chosen.include, ...chosen.exclude]);
  const chosenBeyond = kept.size === 0 ? [] : inOrder.slice(limit).filter(({ id }) => kept.has(id));
  const shown = [...inOrder.slice(0, limit), ...chosenBeyond];
  const more = inOrder.length - shown.length;
  return (
    <FacetGroup title={t('panel.filters.report')}>
      {shown.map((report) => (
        <FacetRow
          key={report.id}
          facet="reports"
          value={report.id}
          label={t('panel.filters.reportDate', {
            date: spanWords(report.published, 'short'),
            inferred: report.publishedBasis === 'inferred' ? 'yes' : 'no',
          })}
          hint={report.title ?? t('model.report.untitled')}
          count={counts[positions.get(report.id) ?? -1] ?? 0}
          sign={reportLabel(dossier, report.id)}
        />
      ))}
      {more > 0 && (
        <li className="ft-more">
          <LinkButton onClick={() => setLimit(limit + STEP)}>
            {t('panel.filters.more', { count: Math.min(STEP, more), left: more })}
          </LinkButton>
        </li>
      )}
    </FacetGroup>
  );
}
