import { indexDossier } from '#core/dossier/index-dossier.ts';
import type { DossierEvent, EventId } from '#core/dossier/types.ts';
import { eventStatus } from '#core/evidence/event-status.ts';
import { indexEvidence } from '#core/evidence/evidence-index.ts';
import { eventOrigins } from '#core/evidence/independent-origins.ts';
import { settleEvents } from '#core/evidence/settle-events.ts';
import { countedSupport } from '#core/evidence/counted-support.ts';
import type { SupportRule } from '#core/evidence/counted-support.ts';
import { buildEventIndex } from '#core/query/event-index.ts';
import type { LoadedDossier } from './load-dossier.ts';
import { markStatus } from './mark-status-of.ts';
import type { OpenDossier, Sight } from './open-dossier.ts';

const NOTHING_LEFT_OUT: Sight = { knownOn: null, drop: [] };

/** A function that works out each event once. */
function once<T>(work: (id: EventId) => T): (id: EventId) => T {
  const results = new Map<EventId, T>();
  return (id) => {
    const known = results.get(id) ?? work(id);
    results.set(id, known);
    return known;
  };
}

/** Makes a loaded dossier ready to be shown: events with their dates and places, lookups, the evidence of each event, the index of the views. */
export function prepareDossier(loaded: LoadedDossier): OpenDossier {
  const evidence = indexEvidence(indexDossier(loaded.dossier));
  const dossier = settleEvents(evidence, loaded.dossier);
  const lookup = indexDossier(dossier);
  const statusOf = once((id) => eventStatus(evidence, id));
  const originsOf = once((id) => eventOrigins(evidence, id));
  const rules = new Map<string, (id: EventId) => number>();
  const supportOf = (id: EventId, rule: SupportRule): number => {
    const key = `${rule.parties} ${rule.sources}`;
    const count = rules.get(key) ?? once((each) => countedSupport(evidence, each, rule));
    rules.set(key, count);
    return count(id);
  };
  const index = buildEventIndex(dossier, (event: DossierEvent) => markStatus(statusOf(event.id)));
  const open = {
    manifest: loaded.manifest,
    sight: NOTHING_LEFT_OUT,
    dossier,
    lookup,
    evidence,
    index,
    statusOf,
    originsOf,
    supportOf,
    isClaimInSight: (id: string) => evidence.facts.has(id),
    changedClaims: new Set<string>(),
    get whole(): OpenDossier {
      return open;
    },
  };
  return open;
}
