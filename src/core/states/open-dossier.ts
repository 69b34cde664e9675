import { indexDossier } from '../dossier/index-dossier.ts';
import type { DossierLookup } from '../dossier/index-dossier.ts';
import type { Dossier, Manifest } from '../dossier/types.ts';
import { indexEvidence } from '../evidence/evidence-index.ts';
import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import type { KnownMode, KnownOn } from '../evidence/known-on.ts';
import { settleEvents } from '../evidence/settle-events.ts';
import type { Day } from '../time/day.ts';
import { evidenceReader } from './event-evidence.ts';
import type { Answer, EventEvidence, ReadEventEvidence } from './event-evidence.ts';
import { makeStates } from './make-states.ts';
import { statesOn } from './states-on.ts';
import type { StateTable } from './state-table.ts';
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
  /** The table of states of a mode with nothing left out; null = of what is known now. */
  readonly tableOf: TableOf;
  readonly readEventEvidence: ReadEventEvidence;
  /** The evidence of an event if it is in memory; null if it is not, or for an id that does not exist. Reads nothing. */
  readonly evidenceAtHand: (id: string) => EventEvidence | null;
  /** Where the claims are read from; null = all of them are in memory. */
  readonly byBlock: ByBlock | null;
  /** Whether a claim is known on the day and comes from a source that is not left out. Lists of `lookup` hold only these. */
  readonly isClaimInSight: (id: string) => boolean;
  /** Claims that fell with the sources left out, or lost one of several; on whatever day they are known. */
  readonly changedClaims: ReadonlySet<string>;
}

/**
 * What a dossier has whose claims are not in memory: they are read with the block that an event is in. Its `dossier` has no claims and no events,
 * its `lookup` has events as the table of states tells of them.
 */
export interface ByBlock {
  readonly see: (sight: Sight) => OpenDossier;
  /**
   * The dossier with the records around an event, or around a claim that has been read with one; null for another id. The same promise until it has
   * come or failed.
   */
  readonly around: (id: string) => Answer<OpenDossier | null>;
  /** The days on which its reports came out, ascending, each once; none until they have come. */
  readonly publicationDays: readonly Day[];
  /** Whether titles, actors and the links to reports have come: what was worked out of them before is worked out again. */
  readonly isComplete: () => boolean;
  /** 1 by place of an event for those whose title has words that begin with those of a query; none until titles have come. */
  readonly findTitles: (query: string) => Uint8Array;
  /** What must come before it can be seen as known on a day of a mode; null = it is there. */
  readonly awaitMode: (mode: KnownMode) => Promise<unknown> | null;
}

/** Makes the table of states of a mode, with nothing left out; null = of what is known now. */
export type TableOf = (mode: KnownMode | null) => StateTable;

/** Opens a dossier, nothing left out. `tableOf`: tables of states that came with it; else the rules make them. */
export function openDossier(manifest: Manifest, records: Dossier, given?: TableOf): OpenDossier {
  const evidence = indexEvidence(indexDossier(records));
  const tableOf: TableOf = given ?? ((mode) => makeStates(records, evidence, mode));
  const dossier = settleEvents(evidence, records);
  const lookup = indexDossier(dossier);
  const read = evidenceReader(lookup, evidence, null);
  const open = {
    manifest,
    sight: { knownOn: null, drop: [] },
    dossier,
    lookup,
    evidence,
    states: statesOn(tableOf(null), null),
    tableOf,
    readEventEvidence: read,
    evidenceAtHand: read,
    byBlock: null,
    isClaimInSight: (id: string) => evidence.facts.has(id),
    changedClaims: new Set<string>(),
    get whole(): OpenDossier {
      return open;
    },
  };
  return open;
}
