import type { Claim } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { eventText } from '#messages/event-texts.ts';
import { EventLink } from './event-link.tsx';

/** The events that a claim speaks about, with what it says of each if it does not simply affirm it. */
export function ClaimEvents({ claim }: { readonly claim: Claim }) {
  const { lookup } = useDossier();
  return (
    <ul className="pn-claim-events">
      {claim.events.map(({ eventId, relation }) => {
        const event = lookup.events.get(eventId);
        return event === undefined ? null : (
          <li key={eventId}>
            <EventLink event={event} />
            {relation !== 'affirms' && (
              <span className="pt-tag">
                {eventText(relation === 'disputes' ? 'panel.claim.disputes' : 'panel.claim.mentions')}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
