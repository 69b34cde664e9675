import type { ClaimId, Dossier, DossierEvent, Span } from '../dossier/types.ts';
import { eventWhen, eventWhere } from './event-when.ts';
import { isKnown } from './evidence-index.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import type { KnownOn } from './known-on.ts';

/** The dates that an event's claims give, one entry a date, with the claims that give it. */
function datesOfClaims(evidence: EvidenceIndex, event: DossierEvent, knownOn: KnownOn): DossierEvent['when'] {
  const entries = new Map<string, { span: Span; from: ClaimId[] }>();
  for (const { facts, relation } of evidence.wordsOfEvent.get(event.id) ?? []) {
    const { claim } = facts;
    if (relation !== 'affirms' || claim.when === null || !isKnown(facts, knownOn)) continue;
    const entry = entries.get(claim.when.text);
    if (entry === undefined) entries.set(claim.when.text, { span: claim.when, from: [claim.id] });
    else entry.from.push(claim.id);
  }
  return [...entries.values()];
}

/**
 * An event with the dates and places that it has as known on a day (null = from everything there is): its own, else those of its affirming
 * claims, each with the claims known by then. What every view draws, so that none of them has a rule of its own.
 */
export function settleEvent(evidence: EvidenceIndex, event: DossierEvent, knownOn: KnownOn): DossierEvent {
  const when = eventWhen(evidence, event, knownOn);
  const where = eventWhere(evidence, event, knownOn);
  const counts = (id: ClaimId): boolean => {
    const facts = evidence.facts.get(id);
    return facts !== undefined && isKnown(facts, knownOn);
  };
  const inSight = <T extends { readonly from: readonly ClaimId[] }>(entry: T): T =>
    entry.from.every(counts) ? entry : { ...entry, from: entry.from.filter(counts) };
  return {
    ...event,
    when: (when.basis === 'event'
      ? event.when.filter(({ span }) => when.spans.includes(span))
      : datesOfClaims(evidence, event, knownOn)
    ).map(inSight),
    places: where.places.map(inSight),
  };
}

/** The dossier with all its events settled. */
export function settleEvents(evidence: EvidenceIndex, dossier: Dossier, knownOn: KnownOn = null): Dossier {
  return { ...dossier, events: dossier.events.map((event) => settleEvent(evidence, event, knownOn)) };
}
