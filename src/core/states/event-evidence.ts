import { onceEach } from '../kept.ts';
import type { DossierLookup, LinkedClaim } from '../dossier/index-dossier.ts';
import type { DossierEvent, EventId } from '../dossier/types.ts';
import { eventStatus } from '../evidence/event-status.ts';
import type { EventStatusResult } from '../evidence/event-status.ts';
import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import { eventOrigins } from '../evidence/independent-origins.ts';
import type { OriginCount } from '../evidence/independent-origins.ts';
import type { KnownOn } from '../evidence/known-on.ts';

/** Everything that the reports say about one event, as far as it is in sight. */
export interface EventEvidence {
  readonly event: DossierEvent;
  /** With every relation, mentions included. */
  readonly claims: readonly LinkedClaim[];
  readonly status: EventStatusResult;
  readonly origins: OriginCount;
}

/** What is there at once, or comes. */
export type Answer<T> = T | Promise<T>;

/**
 * The one door to the evidence of an event: null for an id that does not exist. A dossier whose claims are in memory answers at once, one
 * that reads them from a file when it has them.
 */
export type ReadEventEvidence = (id: string) => Answer<EventEvidence | null>;

/** The door of a dossier whose claims are in memory. */
export function evidenceReader(
  { events, claimsByEvent }: Pick<DossierLookup, 'events' | 'claimsByEvent'>,
  evidence: EvidenceIndex,
  knownOn: KnownOn,
): (id: string) => EventEvidence | null {
  return onceEach((id) => {
    const event = events.get(id);
    if (event === undefined) return null;
    const eventId: EventId = event.id;
    return {
      event,
      claims: claimsByEvent.get(id) ?? [],
      status: eventStatus(evidence, eventId, knownOn),
      origins: eventOrigins(evidence, eventId, knownOn),
    };
  });
}
