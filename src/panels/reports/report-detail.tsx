import { ArrowLeft, ListFilter } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { facetChoice } from '#core/view/facet.ts';
import type { Report } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { listOf } from '#model/lists/list-query.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { chooseFacetValue, openList, selectRecord } from '#model/view/view-actions.ts';
import { CiteButton } from '#parts/cite/cite-button.tsx';
import { ClaimEntry } from '#parts/claim-entry.tsx';
import { ClaimEvents } from '#parts/claim-events.tsx';
import { useOpenedTitle } from '#parts/follow-focus.ts';
import { Button } from '#ui/button.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { Section } from '#ui/section.tsx';
import { reportText } from '#messages/report-texts.ts';
import { t } from '#messages/t.ts';
import { claimsInOrder } from './claims-in-order.ts';
import { eventsOfClaims } from './report-events.ts';
import { ReportCopy } from './report-copy.tsx';
import { ReportFacts } from './report-facts.tsx';

interface ReportDetailProps {
  readonly report: Report;
  /** The claim to show first; null = begin at the top. */
  readonly claimId: string | null;
}

/** One report: its bibliography, and its claims in reading order, each leading to its events. */
export function ReportDetail({ report, claimId }: ReportDetailProps) {
  const { dossier, lookup } = useDossier();
  const body = useRef<HTMLElement>(null);
  const title = useOpenedTitle();
  const choice = useView((view) => facetChoice(view.report, report.id));
  const claims = lookup.claimsByReport.get(report.id) ?? [];
  const { ids, mentioned } = eventsOfClaims(claims);
  const label = reportLabel(dossier, report.id);
  useEffect(() => {
    const entry = claimId === null ? null : body.current?.querySelector(`[data-claim="${CSS.escape(claimId)}"]`);
    entry?.scrollIntoView({ block: 'center' });
  }, [claimId]);
  return (
    <article ref={body} className="pn-body" aria-labelledby={`title-${report.id}`}>
      <div className="pn-kicker">
        <Button icon={ArrowLeft} className="pn-back" onClick={() => selectRecord(null)}>
          {reportText('panel.report.all')}
        </Button>
        <span className="pn-kicker-id">{report.id}</span>
      </div>
      <h2 ref={title} tabIndex={-1} className="pn-title" id={`title-${report.id}`}>
        <span className="pn-report-label">{label}</span>{' '}
        <span dir="auto" lang={report.title === null ? undefined : report.language}>
          {report.title ?? t('model.report.untitled')}
        </span>
      </h2>
      <ReportFacts report={report} />
      <p className="pn-claim-actions">
        <Button
          variant="outlined"
          icon={ListFilter}
          aria-pressed={choice === 'include'}
          onClick={() => chooseFacetValue('report', report.id, choice === 'include' ? 'any' : 'include')}
        >
          {reportText(choice === 'include' ? 'panel.report.unfilter' : 'panel.report.filter', { report: label })}
        </Button>
        <CiteButton target={{ type: 'record', id: report.id }} words={t('panel.cite')} />
      </p>
      {report.lineHashes !== null && <ReportCopy key={report.id} report={report} />}
      <Section
        title={reportText('panel.report.claims')}
        trailing={
          <span className="pn-head-note">
            <NumberLink onClick={() => openList(listOf('report', report.id))}>
              {t('panel.count.claims', { count: claims.length })}
            </NumberLink>
            ,{' '}
            <NumberLink onClick={() => openList(listOf('spoken-of', report.id))}>
              {reportText('panel.report.events', { count: ids.length, mentioned })}
            </NumberLink>
          </span>
        }
      >
        {claimsInOrder(claims).map(({ line, claims: inLine }) => (
          <div key={line ?? 'imported'} className="pn-line">
            <h4 className="pn-line-number">
              {line === null ? reportText('panel.report.imported') : reportText('panel.report.line', { line })}
            </h4>
            <div className="pn-claims">
              {inLine.map((claim) => (
                <ClaimEntry key={claim.id} claim={claim} passage={claim.id === claimId ? 'open' : 'folded'}>
                  <ClaimEvents claim={claim} />
                </ClaimEntry>
              ))}
            </div>
          </div>
        ))}
      </Section>
    </article>
  );
}
