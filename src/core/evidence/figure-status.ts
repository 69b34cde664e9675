import type { ClaimId, EventId, MeasureId } from '../dossier/types.ts';
import { claimantsOf, classifierOf } from './claim-class.ts';
import type { Claimants } from './claim-class.ts';
import { decideStatus } from './decide-status.ts';
import type { EventStatus } from './decide-status.ts';
import { isKnown } from './evidence-index.ts';
import type { EvidenceIndex, Word } from './evidence-index.ts';
import { countOrigins } from './independent-origins.ts';
import type { OriginCount } from './independent-origins.ts';
import type { KnownOn } from './known-on.ts';

export interface FigureStatusResult {
  readonly status: EventStatus;
  readonly decidedBy: readonly ClaimId[];
  readonly claimants: Claimants;
  readonly origins: OriginCount;
}

/**
 * Status of a figure (measure × event) of its own, over the claims that print a number in its series. An actor that admits an event has
 * not admitted any number of it, so the status of the event does not carry over.
 */
export function figureStatus(
  evidence: EvidenceIndex,
  measureId: MeasureId,
  eventId: EventId | null,
  knownOn: KnownOn = null,
): FigureStatusResult {
  const words: Word[] = [];
  for (const claim of evidence.lookup.claimsByMeasure.get(measureId) ?? []) {
    const facts = evidence.facts.get(claim.id);
    const figure = claim.measure;
    if (
      facts === undefined ||
      figure === null ||
      figure.eventId !== eventId ||
      claim.repeats !== null ||
      !isKnown(facts, knownOn)
    )
      continue;
    if (figure.low !== null || figure.high !== null) words.push({ facts, relation: 'affirms' });
  }
  const classOf = classifierOf(evidence, eventId === null ? undefined : evidence.lookup.events.get(eventId));
  const { status, decidedBy, supporting } = decideStatus(words, classOf, 'all');
  const isCounted = status !== 'suspected' && status !== 'possible';
  return {
    status,
    decidedBy,
    claimants: claimantsOf(
      supporting.flatMap(({ speakers }) => speakers),
      classOf,
    ),
    origins: countOrigins(isCounted ? supporting : []),
  };
}
