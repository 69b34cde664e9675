import { findEvent } from '#core/dossier/index-dossier.ts';
import { useDossier } from '#model/dossier/open-dossier.ts';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { useView } from '#model/hooks/use-view.ts';
import { t } from '#messages/t.ts';
import { ClaimCard } from './claim-card.tsx';
import { EmptyResult } from './empty-result.tsx';
import { EventList } from './event-list.tsx';
import { EventView } from './event-view.tsx';
import { FirstVisit } from './first-visit.tsx';
import { ReportEvents } from './report-events.tsx';
import { UnknownRecord } from './unknown-record.tsx';
import './event.css';

function ShownEvents() {
  const { rows } = useShownEvents();
  if (rows.length === 0) return <EmptyResult />;
  return (
    <>
      {/* the months under it are headings of the next level, on a phone too, where no other one stands before them */}
      <h2 className="visually-hidden">{t('panel.list.name')}</h2>
      <FirstVisit />
      <EventList rows={rows} />
    </>
  );
}

/** The Event panel: what is selected, or everything that is shown by month. */
export function EventPanel() {
  const { lookup } = useDossier();
  const selection = useView((view) => view.selection);
  if (selection === null) return <ShownEvents />;
  const found = findEvent(lookup, selection);
  if (found.type !== 'unknown') return <EventView key={found.event.id} event={found.event} />;
  const claim = lookup.claims.get(selection);
  if (claim !== undefined) {
    const [event, ...others] = lookup.eventsByClaim.get(claim.id) ?? [];
    return (
      <>
        <ClaimCard claim={claim} />
        {event !== undefined && others.length === 0 && <EventView key={event.id} event={event} />}
      </>
    );
  }
  const report = lookup.reports.get(selection);
  return report === undefined ? <UnknownRecord id={selection} /> : <ReportEvents report={report} />;
}
