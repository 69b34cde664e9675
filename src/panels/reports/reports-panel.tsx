import { FilePen } from 'lucide-react';
import { coverageOf } from '#model/dossier/coverage.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { dayWords } from '#model/text/date-words.ts';
import { reportsInOrder } from '#model/text/report-label.ts';
import { openPanel } from '#model/view/view-actions.ts';
import { Button } from '#ui/button.tsx';
import { useOpenedTitle } from '#parts/follow-focus.ts';
import { ReportDetail } from './report-detail.tsx';
import { ReportRow } from './report-row.tsx';
import './reports.css';
import { reportText } from '#messages/report-texts.ts';

function AllReports() {
  const open = useDossier();
  const { dossier, sight } = open;
  const title = useOpenedTitle();
  const reports = reportsInOrder(dossier);
  const known = sight.knownOn?.day ?? null;
  const dropped = reports.filter(({ id }) => sight.drop.includes(id)).length;
  return (
    <div className="pn-body">
      <h2 ref={title} tabIndex={-1} className="pn-title">
        {reportText('panel.reports.title')}
      </h2>
      <p className="pn-quiet">
        {reportText('panel.reports.intro', { count: reports.length, claims: dossier.claims.length })}
      </p>
      {(known !== null || dropped > 0) && (
        <p className="pn-quiet" data-reports-counted>
          {reportText('panel.reports.counted', {
            known: known === null ? 'none' : dayWords(known, 'long'),
            count: coverageOf(open).reports.filter(({ isLater }) => !isLater).length,
            dropped,
          })}
        </p>
      )}
      <p>
        <Button variant="outlined" icon={FilePen} onClick={() => openPanel('code')}>
          {reportText('panel.reports.code')}
        </Button>
      </p>
      <ul className="pn-reports">
        {reports.map((each) => (
          <ReportRow key={each.id} report={each} />
        ))}
      </ul>
    </div>
  );
}

/** The report that is selected, or that holds the selected claim; else all reports. */
export function ReportsPanel() {
  const { lookup } = useDossier();
  const selection = useView((view) => view.selection);
  const claim = selection === null ? undefined : lookup.claims.get(selection);
  const report = lookup.reports.get(claim?.reportId ?? selection ?? '');
  return report === undefined ? <AllReports /> : <ReportDetail report={report} claimId={claim?.id ?? null} />;
}
