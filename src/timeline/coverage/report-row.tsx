import type { Report } from '#core/dossier/types.ts';
import type { ReportPeriod } from '#core/query/report-period.ts';
import { coverageText } from '#messages/coverage-texts.ts';
import { periodOf } from '#model/dossier/coverage.ts';
import type { CoveredReport } from '#model/dossier/coverage.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { listOf } from '#model/lists/list-query.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { recordHref } from '#model/view/record-href.ts';
import { openList, selectRecord } from '#model/view/view-actions.ts';
import { ViewLink } from '#ui/view-link.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import type { TimeRange } from '../items/time-range.ts';
import { periodWords, publicationWords } from './coverage-words.ts';
import { daysPath, stretchStyle } from './stretch-style.ts';

interface ReportRowProps {
  readonly open: OpenDossier;
  readonly report: CoveredReport;
  readonly limits: TimeRange;
  readonly place: number;
  readonly count: number;
  readonly topPx: number;
  readonly heightPx: number;
}

/** What a row shows, in words. */
function rowWords(report: Report, { told, asOf }: ReportPeriod, isLater: boolean): string {
  return coverageText('coverage.row', {
    published: publicationWords(report),
    later: isLater ? 'yes' : 'no',
    period: periodWords(told) ?? coverageText('coverage.nothing'),
    asOf: periodWords(asOf) ?? 'none',
  });
}

/** The period that a report covers as a bar, faded where it is open, with the dates known to a month or better in it. */
function PeriodBar({ period, limits }: { readonly period: ReportPeriod; readonly limits: TimeRange }) {
  const { told, asOf, close } = period;
  return (
    <>
      {told.days !== null && (
        <div
          className="cv-told"
          data-open-before={told.isOpenBefore}
          data-open-after={told.isOpenAfter}
          style={stretchStyle(limits, told.days.first, told.days.last + 1)}
        />
      )}
      <svg className="cv-close" viewBox={`0 0 ${limits.end - limits.start} 1`} preserveAspectRatio="none">
        <path d={daysPath(limits, close)} />
      </svg>
      {asOf.days !== null && (
        <div className="cv-as-of" style={stretchStyle(limits, asOf.days.first, asOf.days.last + 1)} />
      )}
    </>
  );
}

/** A report: its name, its claims as a list, when it came out, and the period it covers. */
export function ReportRow({ open, report, limits, place, count, topPx, heightPx }: ReportRowProps) {
  const { publication, isLater } = report;
  const record = open.lookup.reports.get(publication.id);
  if (record === undefined) return null;
  const period = periodOf(open, publication);
  const label = reportLabel(open.dossier, publication.id);
  const words = rowWords(record, period, isLater);
  const { first, last, notBefore, notAfter } = publication;
  return (
    <li
      className="cv-row"
      data-report={publication.id}
      aria-setsize={count}
      aria-posinset={place + 1}
      style={{ top: topPx, height: heightPx }}
    >
      <div className="cv-label">
        <ViewLink
          className="ui-link"
          title={record.title ?? undefined}
          hrefOf={() => recordHref(publication.id)}
          onOpen={() => selectRecord(publication.id)}
        >
          {label}
        </ViewLink>
        <NumberLink
          className="cv-count"
          label={coverageText('coverage.claimsOf', { count: period.claims, report: label })}
          onClick={() => openList(listOf('report', publication.id))}
        >
          <span className="cv-words">{coverageText('coverage.claims', { count: period.claims })}</span>
          <span className="cv-number">{coverageText('coverage.number', { count: period.claims })}</span>
        </NumberLink>
      </div>
      <div className="cv-draw" title={words}>
        <span className="visually-hidden">{words}</span>
        <div aria-hidden="true">
          <PeriodBar period={period} limits={limits} />
          {notBefore < notAfter && <div className="cv-bounds" style={stretchStyle(limits, notBefore, notAfter + 1)} />}
          <div className="cv-tick" data-later={isLater} style={stretchStyle(limits, first, last + 1)} />
        </div>
      </div>
    </li>
  );
}
