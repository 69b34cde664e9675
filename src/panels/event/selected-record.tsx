import { findEvent } from '#core/dossier/index-dossier.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { ClaimCard } from './claim-card.tsx';
import { EventView } from './event-view.tsx';
import { ReportEvents } from './report-events.tsx';
import { UnknownRecord } from './unknown-record.tsx';

/** What is selected: an event, a claim with its events, or the events of a report. An id that the dossier does not have is said to be so. */
export function SelectedRecord({ id }: { readonly id: string }) {
  const { lookup } = useDossier();
  const found = findEvent(lookup, id);
  if (found.type !== 'unknown') return <EventView key={found.event.id} event={found.event} />;
  const claim = lookup.claims.get(id);
  if (claim !== undefined) {
    const [event, ...others] = lookup.eventsByClaim.get(claim.id) ?? [];
    return (
      <>
        <ClaimCard claim={claim} />
        {event !== undefined && others.length === 0 && <EventView key={event.id} event={event} />}
      </>
    );
  }
  const report = lookup.reports.get(id);
  return report === undefined ? <UnknownRecord id={id} /> : <ReportEvents report={report} />;
}
