import { coverageText } from '#messages/coverage-texts.ts';
import { periodOf } from '#model/dossier/coverage.ts';
import type { CoveredReport } from '#model/dossier/coverage.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { useFacetCounts } from '#model/hooks/use-shown-events.ts';
import { listOf } from '#model/lists/list-query.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { recordHref } from '#model/view/record-href.ts';
import { openList, selectRecord } from '#model/view/view-actions.ts';
import { ViewLink } from '#ui/view-link.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { periodWords, publicationWords } from './coverage-words.ts';

interface ReportTableProps {
  readonly open: OpenDossier;
  readonly reports: readonly CoveredReport[];
}

/** When each report came out, what it covers, and how much it says. */
export function ReportTable({ open, reports }: ReportTableProps) {
  const shown = useFacetCounts()('report');
  const placeOf = new Map(open.dossier.reports.map(({ id }, at) => [id, at]));
  return (
    <table className="cv-table">
      <caption>{coverageText('coverage.table.reports')}</caption>
      <thead>
        <tr>
          <th scope="col">{coverageText('coverage.table.report')}</th>
          <th scope="col">{coverageText('coverage.table.published')}</th>
          <th scope="col">{coverageText('coverage.table.covers')}</th>
          <th scope="col">{coverageText('coverage.table.asOf')}</th>
          <th scope="col">{coverageText('coverage.table.claims')}</th>
          <th scope="col">{coverageText('coverage.table.shown')}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ publication }) => {
          const { id } = publication;
          const report = open.lookup.reports.get(id);
          const { claims, events, told, asOf } = periodOf(open, publication);
          const label = reportLabel(open.dossier, id);
          const count = shown[placeOf.get(id) ?? -1] ?? 0;
          return (
            <tr key={id} data-report={id}>
              <th scope="row">
                <ViewLink
                  className="ui-link"
                  title={report?.title ?? undefined}
                  hrefOf={() => recordHref(id)}
                  onOpen={() => selectRecord(id)}
                >
                  {label}
                </ViewLink>
              </th>
              <td>{report === undefined ? '' : publicationWords(report)}</td>
              <td>{periodWords(told) ?? coverageText('coverage.nothing')}</td>
              <td>{periodWords(asOf) ?? ''}</td>
              <td>
                <NumberLink
                  label={coverageText('coverage.claimsOf', { count: claims, report: label })}
                  onClick={() => openList(listOf('report', id))}
                >
                  {coverageText('coverage.number', { count: claims })}
                </NumberLink>
              </td>
              <td>
                <NumberLink
                  label={coverageText('coverage.eventsOf', { count, report: label })}
                  onClick={() => openList(listOf('in-report', id))}
                >
                  {coverageText('coverage.number', { count })}
                </NumberLink>{' '}
                {count < events && coverageText('coverage.ofAll', { count: events })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
