import type { DossierEvent } from '#core/dossier/types.ts';
import { EventClaims } from './event-claims.tsx';
import { EventDifferences } from './event-differences.tsx';
import { EventFacts } from './event-facts.tsx';
import { EventFigures } from './event-figures.tsx';
import { EventHead } from './event-head.tsx';
import { EventRelations } from './event-relations.tsx';
import { EventStatus } from './event-status.tsx';

/** One event with everything that the reports say about it. */
export function EventView({ event }: { readonly event: DossierEvent }) {
  return (
    <article className="pn-body" aria-labelledby={`title-${event.id}`}>
      <EventHead event={event} />
      <EventStatus event={event} />
      <EventFacts event={event} />
      <EventFigures event={event} />
      <EventClaims event={event} />
      <EventDifferences event={event} />
      <EventRelations event={event} />
    </article>
  );
}
