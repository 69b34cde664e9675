import type { ActorId, ClaimId, EventId } from '../dossier/types.ts';
import { claimantsOf, classifierOf } from './claim-class.ts';
import type { Claimants } from './claim-class.ts';
import { decideStatus } from './decide-status.ts';
import type { EventStatus } from './decide-status.ts';
import { isKnown } from './evidence-index.ts';
import type { EvidenceIndex, Word } from './evidence-index.ts';
import type { KnownOn } from './known-on.ts';

/** The status of an event and what it rests on. It says who speaks, not who is right. */
export interface EventStatusResult {
  readonly status: EventStatus;
  /** With `disputed`: its own actor denies it. */
  readonly denied: boolean;
  readonly decidedBy: readonly ClaimId[];
  /** Who says it: speakers of the firm claims, without these of the hedged ones, without these of the outlooks. */
  readonly claimants: Claimants;
  /** Who disputes it. */
  readonly disputants: Claimants;
  /** The same rule with printed speakers alone. */
  readonly printedStatus: EventStatus;
  /** Printed speakers alone carry less: the status rests on a source that the coder inferred. */
  readonly sourceInferred: boolean;
  /** States whose newest word about it is that they say nothing. */
  readonly silent: readonly ActorId[];
}

const STRENGTH = {
  'not-known': 0,
  possible: 1,
  suspected: 2,
  disputed: 3,
  reported: 4,
  claimed: 5,
  corroborated: 6,
  'own-word': 7,
} as const satisfies Readonly<Record<EventStatus, number>>;

function silentStates(evidence: EvidenceIndex, known: readonly Word[]): readonly ActorId[] {
  if (!known.some(({ facts }) => facts.claim.kind === 'silence')) return [];
  const spoke = new Map<ActorId, number>();
  const silent = new Map<ActorId, number>();
  for (const { facts } of known) {
    const { claim, printed, speakers, knownFrom } = facts;
    // Only the printed "speakers" of a silence are silent; the issuers of its origins are those who say so.
    const [latest, voices] = claim.kind === 'silence' ? [silent, printed] : [spoke, speakers];
    for (const { root } of voices) latest.set(root, Math.max(latest.get(root) ?? -Infinity, knownFrom.origin));
  }
  return [...silent]
    .filter(([root, day]) => day > (spoke.get(root) ?? -Infinity) && evidence.lookup.actors.get(root)?.kind === 'state')
    .map(([root]) => root);
}

function knownWords(evidence: EvidenceIndex, eventId: string, knownOn: KnownOn): readonly Word[] {
  return (evidence.wordsOfEvent.get(eventId) ?? []).filter(({ facts }) => isKnown(facts, knownOn));
}

/** The status alone, without what it rests on: see `eventStatus`. */
export function decidedStatus(
  evidence: EvidenceIndex,
  eventId: EventId,
  knownOn: KnownOn = null,
): Pick<EventStatusResult, 'status' | 'denied'> {
  const words = knownWords(evidence, eventId, knownOn).filter(({ relation }) => relation !== 'mentions');
  return decideStatus(words, classifierOf(evidence, evidence.lookup.events.get(eventId)), 'all');
}

/** Status of an event as known on a day; null = from everything there is. An id that does not exist is not known. */
export function eventStatus(evidence: EvidenceIndex, eventId: EventId, knownOn: KnownOn = null): EventStatusResult {
  const known = knownWords(evidence, eventId, knownOn);
  const words = known.filter(({ relation }) => relation !== 'mentions');
  const classOf = classifierOf(evidence, evidence.lookup.events.get(eventId));
  const all = decideStatus(words, classOf, 'all');
  const isAllPrinted = words.every(({ facts }) => facts.roots.length === 0);
  const printed = isAllPrinted ? all : decideStatus(words, classOf, 'printed');
  const disputing = words.filter(({ relation }) => relation === 'disputes');
  return {
    status: all.status,
    denied: all.denied,
    decidedBy: all.decidedBy,
    claimants: claimantsOf(
      all.supporting.flatMap(({ speakers }) => speakers),
      classOf,
    ),
    disputants: claimantsOf(
      disputing.flatMap(({ facts }) => facts.speakers),
      classOf,
    ),
    printedStatus: printed.status,
    sourceInferred: STRENGTH[printed.status] < STRENGTH[all.status],
    silent: silentStates(evidence, known),
  };
}
