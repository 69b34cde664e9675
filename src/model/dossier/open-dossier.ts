import { createContext, useContext } from 'react';
import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { Dossier, EventId, Manifest } from '#core/dossier/types.ts';
import type { EventStatusResult } from '#core/evidence/event-status.ts';
import type { EvidenceIndex } from '#core/evidence/evidence-index.ts';
import type { SupportRule } from '#core/evidence/counted-support.ts';
import type { OriginCount } from '#core/evidence/independent-origins.ts';
import type { KnownOn } from '#core/evidence/known-on.ts';
import type { EventIndex } from '#core/query/event-index.ts';

/** What of the evidence counts: what was known on a day, without the reports, origins and actors that the reader leaves out. */
export interface Sight {
  readonly knownOn: KnownOn;
  readonly drop: readonly string[];
}

/** A dossier that is open: the records, the lookups, the index that views work from, and the derived evidence of each event. */
export interface OpenDossier {
  readonly manifest: Manifest;
  /** The same dossier with nothing left out. */
  readonly whole: OpenDossier;
  readonly sight: Sight;
  readonly dossier: Dossier;
  readonly lookup: DossierLookup;
  readonly evidence: EvidenceIndex;
  readonly index: EventIndex;
  readonly statusOf: (id: EventId) => EventStatusResult;
  readonly originsOf: (id: EventId) => OriginCount;
  /** Independent origins behind an event at least, by the reader's own rule of whom to count. */
  readonly supportOf: (id: EventId, rule: SupportRule) => number;
  /** Whether a claim is known on the day and comes from a source that is not left out. Lists of `lookup` hold only these. */
  readonly isClaimInSight: (id: string) => boolean;
  /** Claims that fell with the sources left out, or lost one of several; on whatever day they are known. */
  readonly changedClaims: ReadonlySet<string>;
}

export const DossierContext = createContext<OpenDossier | null>(null);

/** The open dossier. Only under the provider of `app`, which renders its children when a dossier is open. */
export function useDossier(): OpenDossier {
  const open = useContext(DossierContext);
  if (open === null) throw new Error('useDossier is used outside the dossier provider');
  return open;
}
