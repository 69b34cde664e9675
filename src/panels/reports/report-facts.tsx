import type { Report } from '#core/dossier/types.ts';
import { RELIABILITY_MESSAGES } from '#parts/grade-messages.ts';
import { numberWords } from '#model/text/number-words.ts';
import { reportText } from '#messages/report-texts.ts';
import { eventText } from '#messages/event-texts.ts';
import { kindWords, publishedBounds, publishedWords, publisherWords } from './report-words.ts';

/** Bibliography of a report: what is printed, what was found, and how. */
export function ReportFacts({ report }: { readonly report: Report }) {
  const bounds = publishedBounds(report);
  return (
    <dl className="pn-facts">
      <dt>{reportText('panel.report.publisher')}</dt>
      <dd dir="auto">{publisherWords(report)}</dd>
      <dt>{reportText('panel.report.published')}</dt>
      <dd>
        {publishedWords(report)}
        {bounds !== null && <div className="pn-note">{bounds}</div>}
        {report.publishedNote !== null && (
          <div className="pn-note" dir="auto">
            {report.publishedNote}
          </div>
        )}
      </dd>
      <dt>{reportText('panel.report.kind')}</dt>
      <dd>{kindWords(report)}</dd>
      <dt>{reportText('panel.report.reliability')}</dt>
      <dd>
        {report.reliability}: {eventText(RELIABILITY_MESSAGES[report.reliability])}
        {report.reliabilityWhy !== null && (
          <div className="pn-note" dir="auto">
            {report.reliabilityWhy}
          </div>
        )}
      </dd>
      <dt>{reportText('panel.report.file')}</dt>
      <dd>
        {report.lines === null
          ? reportText('panel.report.imported')
          : reportText('panel.report.lines', { lines: numberWords(report.lines), language: report.language })}
        {report.textSha256 !== null && (
          <div className="pn-note pn-hash">{reportText('panel.report.hash', { hash: report.textSha256 })}</div>
        )}
      </dd>
      {(report.url !== null || report.archivedUrl !== null) && (
        <>
          <dt>{reportText('panel.report.read')}</dt>
          <dd>
            {report.url !== null && (
              <a href={report.url} rel="noreferrer noopener" target="_blank">
                {reportText('panel.report.original.link')}
              </a>
            )}{' '}
            {report.archivedUrl !== null && (
              <a href={report.archivedUrl} rel="noreferrer noopener" target="_blank">
                {reportText('panel.report.archive.link')}
              </a>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}
