import type { DossierEvent } from '#core/dossier/types.ts';
import type { EventEvidence } from '#core/states/event-evidence.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { EventRow } from '#parts/event-row.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Section } from '#ui/section.tsx';
import { eventText } from '#messages/event-texts.ts';
import { t } from '#messages/t.ts';
import { relatedEvents } from './related-events.ts';

const SHOWN_AT_ONCE = 5;

function Rows({ events }: { readonly events: readonly DossierEvent[] }) {
  return (
    <ul className="pn-rows">
      {events.map((event) => (
        <li key={event.id}>
          <EventRow event={event} />
        </li>
      ))}
    </ul>
  );
}

/** The parts of an event, and what it is told together with. */
export function EventRelations({ evidence }: { readonly evidence: EventEvidence }) {
  const { lookup } = useDossier();
  const { parts, others } = relatedEvents(lookup, evidence);
  const more = others.slice(SHOWN_AT_ONCE);
  return (
    <>
      {parts.length > 0 && (
        <Section
          title={eventText('panel.event.parts')}
          trailing={<span className="pn-head-note">{t('panel.count.events', { count: parts.length })}</span>}
        >
          <Rows events={parts} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={eventText('panel.event.related')}>
          <Rows events={others.slice(0, SHOWN_AT_ONCE)} />
          {more.length > 0 && (
            <Disclosure summary={eventText('panel.event.moreRelated', { count: more.length })}>
              <Rows events={more} />
            </Disclosure>
          )}
        </Section>
      )}
    </>
  );
}
