import { createContext, useContext } from 'react';
import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { Dossier, EventId, Manifest } from '#core/dossier/types.ts';
import type { EventStatusResult } from '#core/evidence/event-status.ts';
import type { EvidenceIndex } from '#core/evidence/evidence-index.ts';
import type { OriginCount } from '#core/evidence/independent-origins.ts';
import type { EventIndex } from '#core/query/event-index.ts';

/** A dossier that is open: the records, the lookups, the index that views work from, and the derived evidence of each event. */
export interface OpenDossier {
  readonly manifest: Manifest;
  readonly dossier: Dossier;
  readonly lookup: DossierLookup;
  readonly evidence: EvidenceIndex;
  readonly index: EventIndex;
  readonly statusOf: (id: EventId) => EventStatusResult;
  readonly originsOf: (id: EventId) => OriginCount;
}

export const DossierContext = createContext<OpenDossier | null>(null);

/** The open dossier. Only under the provider of `app`, which renders its children when a dossier is open. */
export function useDossier(): OpenDossier {
  const open = useContext(DossierContext);
  if (open === null) throw new Error('useDossier is used outside the dossier provider');
  return open;
}
