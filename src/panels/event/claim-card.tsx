import { BookOpenText, X } from 'lucide-react';
import type { Claim } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { openPanel, selectRecord } from '#model/view/view-actions.ts';
import { CiteButton } from '#parts/cite/cite-button.tsx';
import { ClaimEntry } from '#parts/claim-entry.tsx';
import { EventRow } from '#parts/event-row.tsx';
import { useOpenedTitle } from '#parts/follow-focus.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { eventText } from '#messages/event-texts.ts';
import { t } from '#messages/t.ts';

/** The claim that is selected, with the events it speaks about. With one event alone, that event follows below. */
export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { lookup, dossier, isClaimInSight, evidence } = useDossier();
  const title = useOpenedTitle();
  const links = claim.events.flatMap((link) => {
    const event = lookup.events.get(link.eventId);
    return event === undefined ? [] : [{ ...link, event }];
  });
  return (
    <section className="pn-body pn-claim-card" aria-labelledby={`title-${claim.id}`}>
      <div className="pn-kicker">
        <h2 ref={title} tabIndex={-1} className="pn-kicker-type" id={`title-${claim.id}`}>
          {eventText('panel.claim.selected')}
        </h2>
        <span className="pn-kicker-id">{claim.id}</span>
        <IconButton
          className="pn-close"
          icon={X}
          label={eventText('panel.claim.close')}
          onClick={() => selectRecord(null)}
        />
      </div>
      {!isClaimInSight(claim.id) && (
        <p className="pn-note">
          {eventText(evidence.facts.has(claim.id) ? 'panel.claim.later' : 'panel.claim.dropped')}
        </p>
      )}
      <ClaimEntry claim={claim} passage="open" />
      <p className="pn-claim-actions">
        <Button variant="outlined" icon={BookOpenText} onClick={() => openPanel('reports')}>
          {eventText('panel.claim.inReport', { report: reportLabel(dossier, claim.reportId) })}
        </Button>
        <CiteButton target={{ type: 'record', id: claim.id }} words={t('panel.cite')} />
      </p>
      <p className="pn-note">{eventText('panel.claim.events', { count: links.length })}</p>
      {links.length > 1 && (
        <ul className="pn-rows">
          {links.map(({ event, relation }) => (
            <li key={event.id}>
              {relation !== 'affirms' && (
                <p className="pn-note">
                  {eventText(relation === 'disputes' ? 'panel.claim.disputes' : 'panel.claim.mentions')}
                </p>
              )}
              <EventRow event={event} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
