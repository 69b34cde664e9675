import type { Report } from '#core/dossier/types.ts';
import { reportKnownFrom } from '#core/evidence/known-on.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { dayWords } from '#model/text/date-words.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { recordHref } from '#model/view/record-href.ts';
import { selectRecord } from '#model/view/view-actions.ts';
import { reportText } from '#messages/report-texts.ts';
import { t } from '#messages/t.ts';
import { ViewLink } from '#ui/view-link.tsx';
import { eventsOfClaims } from './report-events.ts';
import { kindWords, publishedWords, publisherWords } from './report-words.ts';

/** A report in the list: what it is, when it was published, how much is in it. */
export function ReportRow({ report }: { readonly report: Report }) {
  const { dossier, lookup, sight } = useDossier();
  const known = sight.knownOn?.day ?? null;
  const isLater = known !== null && reportKnownFrom(report) > known;
  const isDropped = sight.drop.includes(report.id);
  const claims = lookup.claimsByReport.get(report.id) ?? [];
  const { ids, mentioned } = eventsOfClaims(claims);
  return (
    <li>
      <ViewLink
        className="pn-report"
        data-report={report.id}
        hrefOf={() => recordHref(report.id)}
        onOpen={() => selectRecord(report.id)}
      >
        <span className="pn-report-label">{reportLabel(dossier, report.id)}</span>
        <span className="pn-report-words">
          <span className="pn-report-title" dir="auto" lang={report.title === null ? undefined : report.language}>
            {report.title ?? t('model.report.untitled')}
          </span>
          <span className="pn-report-meta" dir="auto">
            {publisherWords(report)}
          </span>
          <span className="pn-report-meta">
            {publishedWords(report)}
            {isLater && <strong> · {reportText('panel.reports.later', { day: dayWords(known, 'short') })}</strong>}
            {isDropped && <strong> · {reportText('panel.reports.dropped')}</strong>}
          </span>
          <span className="pn-report-meta">
            {kindWords(report)} · {reportText('panel.report.grade', { grade: report.reliability })} ·{' '}
            {t('panel.count.claims', { count: claims.length })},{' '}
            {reportText('panel.report.events', { count: ids.length, mentioned })}
          </span>
        </span>
      </ViewLink>
    </li>
  );
}
