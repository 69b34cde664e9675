import type { DossierEvent } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useEventEvidence } from '#model/hooks/use-event-evidence.ts';
import { EventClaims } from './event-claims.tsx';
import { EventDifferences } from './event-differences.tsx';
import { EventFacts } from './event-facts.tsx';
import { EventFigures } from './event-figures.tsx';
import { EventHead } from './event-head.tsx';
import { EventRelations } from './event-relations.tsx';
import { EventStatus } from './event-status.tsx';
import { LaterClaims } from './later-claims.tsx';

/** One event with everything that the reports say about it; of one that the view knows nothing about only its name, and when it became known. */
export function EventView({ event }: { readonly event: DossierEvent }) {
  const evidence = useEventEvidence(useDossier(), event.id);
  if (evidence === null || evidence.status.status === 'not-known') {
    return (
      <article className="pn-body" aria-labelledby={`title-${event.id}`}>
        <EventHead event={event} />
        <LaterClaims event={event} isUnknown />
      </article>
    );
  }
  return (
    <article className="pn-body" aria-labelledby={`title-${event.id}`}>
      <EventHead event={event} />
      <EventStatus evidence={evidence} />
      <EventFacts event={event} />
      <EventFigures evidence={evidence} />
      {/* what contradicts stands before what it contradicts */}
      <EventDifferences evidence={evidence} />
      <EventClaims evidence={evidence} />
      <LaterClaims event={event} isUnknown={false} />
      <EventRelations evidence={evidence} />
    </article>
  );
}
