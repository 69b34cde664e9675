import { indexDossier } from '../dossier/index-dossier.ts';
import type { DossierLookup } from '../dossier/index-dossier.ts';
import type { Dossier, EventId, Manifest } from '../dossier/types.ts';
import { eventStatus } from '../evidence/event-status.ts';
import type { EventStatusResult } from '../evidence/event-status.ts';
import { indexEvidence } from '../evidence/evidence-index.ts';
import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import { eventOrigins } from '../evidence/independent-origins.ts';
import type { OriginCount } from '../evidence/independent-origins.ts';
import type { KnownOn } from '../evidence/known-on.ts';
import { settleEvents } from '../evidence/settle-events.ts';
import { makeStates } from './make-states.ts';
import { statesOn } from './states-on.ts';
import type { EventStates } from './states-on.ts';

/** What of the evidence counts: what was known on a day, without the reports, origins and actors that the reader leaves out. */
export interface Sight {
  readonly knownOn: KnownOn;
  readonly drop: readonly string[];
}

/** A dossier that is open, under a sight: the records, the lookups, the table of states, and the derived evidence of each event. */
export interface OpenDossier {
  readonly manifest: Manifest;
  /** The same dossier with nothing left out. */
  readonly whole: OpenDossier;
  readonly sight: Sight;
  /** Its events with the dates and places that count; of events not in sight, with all that they have. */
  readonly dossier: Dossier;
  readonly lookup: DossierLookup;
  /** The evidence that is left without the dropped sources, of all days; its own lookup has the records as they are in the file. */
  readonly evidence: EvidenceIndex;
  readonly states: EventStates;
  readonly statusOf: (id: EventId) => EventStatusResult;
  readonly originsOf: (id: EventId) => OriginCount;
  /** Whether a claim is known on the day and comes from a source that is not left out. Lists of `lookup` hold only these. */
  readonly isClaimInSight: (id: string) => boolean;
  /** Claims that fell with the sources left out, or lost one of several; on whatever day they are known. */
  readonly changedClaims: ReadonlySet<string>;
}

/** A function of an id that works out each result once. */
export function onceEach<Id extends string, T>(work: (id: Id) => T): (id: Id) => T {
  const results = new Map<Id, T>();
  return (id) => {
    const known = results.get(id);
    if (known !== undefined || results.has(id)) return known as T;
    const result = work(id);
    results.set(id, result);
    return result;
  };
}

/** Opens a dossier, nothing left out. */
export function openDossier(manifest: Manifest, records: Dossier): OpenDossier {
  const evidence = indexEvidence(indexDossier(records));
  const dossier = settleEvents(evidence, records);
  const open = {
    manifest,
    sight: { knownOn: null, drop: [] },
    dossier,
    lookup: indexDossier(dossier),
    evidence,
    states: statesOn(makeStates(records, evidence, null), null),
    statusOf: onceEach((id: EventId) => eventStatus(evidence, id)),
    originsOf: onceEach((id: EventId) => eventOrigins(evidence, id)),
    isClaimInSight: (id: string) => evidence.facts.has(id),
    changedClaims: new Set<string>(),
    get whole(): OpenDossier {
      return open;
    },
  };
  return open;
}
