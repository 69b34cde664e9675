import type { ClaimId, DossierEvent, EventId } from '../dossier/types.ts';
import { toDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { ClaimFacts, EvidenceIndex } from './evidence-index.ts';
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

/** Days between which an event becomes known: before `first` nothing is, from `complete` on all of it. Infinity if nothing ever is. */
export interface KnownSpan {
  readonly first: Readonly<Record<KnownMode, number>>;
  readonly complete: Readonly<Record<KnownMode, number>>;
}

/** From when nothing about an event changes any more: the last day of its claims, and of those that its dates and places rest on. */
export function eventKnownSpan(evidence: EvidenceIndex, event: DossierEvent): KnownSpan {
  const first = { report: Infinity, origin: Infinity };
  const complete = { report: -Infinity, origin: -Infinity };
  const reach = ({ knownFrom }: ClaimFacts): void => {
    complete.report = Math.max(complete.report, knownFrom.report);
    complete.origin = Math.max(complete.origin, knownFrom.origin);
  };
  for (const { facts, relation } of evidence.wordsOfEvent.get(event.id) ?? []) {
    reach(facts);
    if (relation === 'mentions') continue;
    first.report = Math.min(first.report, facts.knownFrom.report);
    first.origin = Math.min(first.origin, facts.knownFrom.origin);
  }
  for (const { from } of [...event.when, ...event.places]) {
    // an entry that no claim gives is our own knowledge, and never known on a past day
    if (from.length === 0) complete.report = complete.origin = Infinity;
    for (const id of from) {
      const facts = evidence.facts.get(id);
      if (facts !== undefined) reach(facts);
    }
  }
  return { first, complete };
}
