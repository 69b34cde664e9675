import { figureStatus } from '#core/evidence/figure-status.ts';
import { unspokenPart } from '#core/evidence/own-word-scope.ts';
import type { UnspokenPart } from '#core/evidence/own-word-scope.ts';
import type { EventEvidence } from '#core/states/event-evidence.ts';
import { eventSeries } from '#core/states/event-series.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';

/** What of an event the word of its own actor leaves out, under the sight of the dossier. */
export function unspokenOf({ lookup, evidence, sight }: OpenDossier, found: EventEvidence): UnspokenPart {
  const series = eventSeries(lookup, found).map(({ measure }) => ({
    accrual: measure.accrual,
    status: figureStatus(evidence, measure.id, found.event.id, sight.knownOn).status,
  }));
  return unspokenPart(found.status.status, series);
}
