import type { ClaimId, DossierEvent, EventId } from '../dossier/types.ts';
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

/** Days on which something about an event becomes known. */
export interface KnownSteps {
  /** Day of its first claim that affirms or disputes it and is no repeat; Infinity if nothing ever is. */
  readonly first: number;
  /** Ascending, each once: from the last of them on nothing changes any more. */
  readonly days: readonly number[];
}

/** The days on which what is known of an event changes: those of its claims, and of those that its dates and places rest on. */
export function eventKnownSteps(evidence: EvidenceIndex, event: DossierEvent, mode: KnownMode): KnownSteps {
  const days = new Set<number>();
  const addClaim = (id: string): void => {
    const facts = evidence.facts.get(id);
    if (facts !== undefined) days.add(facts.knownFrom[mode]);
  };
  for (const { claim } of evidence.lookup.claimsByEvent.get(event.id) ?? []) addClaim(claim.id);
  for (const { from } of [...event.when, ...event.places]) {
    // an entry that no claim gives is our own knowledge, and never known on a past day
    if (from.length === 0) days.add(Infinity);
    for (const id of from) addClaim(id);
  }
  const first = eventKnownFrom(evidence, event.id, mode) ?? Infinity;
  return { first, days: [...days].sort((a, b) => a - b) };
}
