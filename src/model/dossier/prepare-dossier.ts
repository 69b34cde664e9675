import { indexDossier } from '#core/dossier/index-dossier.ts';
import type { DossierEvent, EventId } from '#core/dossier/types.ts';
import { eventStatus } from '#core/evidence/event-status.ts';
import type { EventStatusResult } from '#core/evidence/event-status.ts';
import { indexEvidence } from '#core/evidence/evidence-index.ts';
import { eventOrigins } from '#core/evidence/independent-origins.ts';
import { settleEvents } from '#core/evidence/settle-events.ts';
import type { OriginCount } from '#core/evidence/independent-origins.ts';
import { buildEventIndex } from '#core/query/event-index.ts';
import type { MarkStatus } from '#core/query/mark-status.ts';
import type { LoadedDossier } from './load-dossier.ts';
import type { OpenDossier } from './open-dossier.ts';

function markStatus({ status, denied }: EventStatusResult): MarkStatus {
  if (status === 'disputed') return denied ? 'denied' : 'disputed';
  // the build refuses an event that no claim affirms or disputes, so without a known-on date every event is known
  return status === 'not-known' ? 'reported' : status;
}

/** Makes a loaded dossier ready to be shown: events with their dates and places, lookups, the evidence of each event, the index of the views. */
export function prepareDossier(loaded: LoadedDossier): OpenDossier {
  const evidence = indexEvidence(indexDossier(loaded.dossier));
  const dossier = settleEvents(evidence, loaded.dossier);
  const lookup = indexDossier(dossier);
  const statuses = new Map<EventId, EventStatusResult>();
  const origins = new Map<EventId, OriginCount>();
  const statusOf = (id: EventId): EventStatusResult => {
    const known = statuses.get(id) ?? eventStatus(evidence, id);
    statuses.set(id, known);
    return known;
  };
  const originsOf = (id: EventId): OriginCount => {
    const known = origins.get(id) ?? eventOrigins(evidence, id);
    origins.set(id, known);
    return known;
  };
  const index = buildEventIndex(dossier, (event: DossierEvent) => markStatus(statusOf(event.id)));
  return { manifest: loaded.manifest, dossier, lookup, evidence, index, statusOf, originsOf };
}
