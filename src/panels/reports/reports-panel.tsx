import { useDossier } from '#model/dossier/open-dossier.ts';
import { useView } from '#model/hooks/use-view.ts';
import { reportsInOrder } from '#model/text/report-label.ts';
import { ReportDetail } from './report-detail.tsx';
import { ReportRow } from './report-row.tsx';
import './reports.css';
import { t } from '#messages/t.ts';

/** The report that is selected, or that holds the selected claim; else all reports. */
export function ReportsPanel() {
  const { dossier, lookup } = useDossier();
  const selection = useView((view) => view.selection);
  const claim = selection === null ? undefined : lookup.claims.get(selection);
  const report = lookup.reports.get(claim?.reportId ?? selection ?? '');
  if (report !== undefined) return <ReportDetail report={report} claimId={claim?.id ?? null} />;
  const reports = reportsInOrder(dossier);
  return (
    <div className="pn-body">
      <h2 className="pn-title">{t('panel.reports.title')}</h2>
      <p className="pn-quiet">{t('panel.reports.intro', { count: reports.length, claims: dossier.claims.length })}</p>
      <ul className="pn-reports">
        {reports.map((each) => (
          <ReportRow key={each.id} report={each} />
        ))}
      </ul>
    </div>
  );
}
