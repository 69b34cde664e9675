import type { ClaimId, EventId } from '../dossier/types.ts';
import { toDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import type { KnownMode } from './known-on.ts';

/** Day from which a claim is known; null for an id that does not exist. */
export function claimKnownFrom(evidence: EvidenceIndex, claimId: ClaimId, mode: KnownMode): Day | null {
  const day = evidence.facts.get(claimId)?.knownFrom[mode];
  return day === undefined ? null : toDay(day);
}

/** Day from which an event is known: that of its first claim that affirms or disputes it and is not a repeat; null if there is none. */
export function eventKnownFrom(evidence: EvidenceIndex, eventId: EventId, mode: KnownMode): Day | null {
  let first = Infinity;
  for (const { facts, relation } of evidence.wordsOfEvent.get(eventId) ?? []) {
    if (relation !== 'mentions') first = Math.min(first, facts.knownFrom[mode]);
  }
  return first === Infinity ? null : toDay(first);
}
