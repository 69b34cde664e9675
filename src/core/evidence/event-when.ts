import type { DossierEvent, EventPlace, Span } from '../dossier/types.ts';
import { spanHull } from '../time/span-bounds.ts';
import { isKnown } from './evidence-index.ts';
import type { ClaimFacts, EvidenceIndex } from './evidence-index.ts';
import type { KnownOn } from './known-on.ts';

/** When an event was as known on a day, and what that rests on: its own dates, the dates of its claims, or nothing. */
export interface EventWhen {
  readonly basis: 'event' | 'claims' | 'none';
  readonly spans: readonly Span[];
  /** Hull of the spans. */
  readonly span: Span | null;
}

export interface EventWhere {
  readonly basis: 'event' | 'claims' | 'none';
  readonly places: readonly EventPlace[];
}

/** No hindsight: an entry counts if one of its claims is there and known; one without claims is our own knowledge and counts only without a date. */
function countsOn(evidence: EvidenceIndex, entry: { readonly from: readonly string[] }, knownOn: KnownOn): boolean {
  if (entry.from.length === 0) return knownOn === null;
  return entry.from.some((id) => {
    const facts = evidence.facts.get(id);
    return facts !== undefined && isKnown(facts, knownOn);
  });
}

function knownAffirming(evidence: EvidenceIndex, event: DossierEvent, knownOn: KnownOn): ClaimFacts[] {
  const words = evidence.wordsOfEvent.get(event.id) ?? [];
  return words
    .filter(({ facts, relation }) => relation === 'affirms' && isKnown(facts, knownOn))
    .map(({ facts }) => facts);
}

/** The dates of an event as known on a day. With none of its own left, those of its known affirming claims; else it is undated. */
export function eventWhen(evidence: EvidenceIndex, event: DossierEvent, knownOn: KnownOn = null): EventWhen {
  const own = event.when.filter((entry) => countsOn(evidence, entry, knownOn)).map(({ span }) => span);
  if (own.length > 0) return { basis: 'event', spans: own, span: spanHull(own) };
  const spans = knownAffirming(evidence, event, knownOn).flatMap(({ claim }) =>
    claim.when === null ? [] : [claim.when],
  );
  return { basis: spans.length > 0 ? 'claims' : 'none', spans, span: spanHull(spans) };
}

/** The places of an event as known on a day, by the same rule; places out of claims have the role `at`. */
export function eventWhere(evidence: EvidenceIndex, event: DossierEvent, knownOn: KnownOn = null): EventWhere {
  const own = event.places.filter((entry) => countsOn(evidence, entry, knownOn));
  if (own.length > 0) return { basis: 'event', places: own };
  const places = new Map<string, EventPlace>();
  for (const { claim } of knownAffirming(evidence, event, knownOn)) {
    if (claim.placeId === null) continue;
    const before = places.get(claim.placeId)?.from ?? [];
    places.set(claim.placeId, { placeId: claim.placeId, role: 'at', from: [...before, claim.id] });
  }
  return { basis: places.size > 0 ? 'claims' : 'none', places: [...places.values()] };
}
