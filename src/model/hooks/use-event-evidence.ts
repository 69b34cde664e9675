import { use } from 'react';
import type { EventEvidence } from '#core/states/event-evidence.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';

/** Everything that the reports say about an event, null for an id that does not exist; the component waits where it has to be read first. */
export function useEventEvidence(open: OpenDossier, id: string): EventEvidence | null {
  const answer = open.readEventEvidence(id);
  return answer instanceof Promise ? use(answer) : answer;
}
