import type { EventId } from '#core/dossier/types.ts';
import { isKnown } from '#core/evidence/evidence-index.ts';
import { eventIdAt, eventsInSight, isInSight, isLater, rowOfEvent } from '#core/states/states-on.ts';
import { once } from '#core/kept.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';

/** What leaving sources out does to the events, in order of time. */
export interface DropImpact {
  /** No claim that affirms or disputes them is left. */
  readonly lost: readonly EventId[];
  /** Something is left, but fewer claims, fewer origins or a weaker status, so also narrower dates, places and figures. */
  readonly narrowed: readonly EventId[];
}

/** Compares the dossier as seen with the same day and nothing left out. Once for each. */
export const dropImpact: (open: OpenDossier) => DropImpact = once((open) =>
  open.sight.drop.length === 0 ? { lost: [], narrowed: [] } : compare(open),
);

/** Only an event that a changed claim bears on can lose anything. */
function compare(open: OpenDossier): DropImpact {
  const { whole, states, changedClaims } = open;
  const rows = new Set<number>();
  for (const claimId of changedClaims)
    for (const { eventId } of whole.lookup.claims.get(claimId)?.events ?? [])
      rows.add(rowOfEvent(states, eventId) ?? -1);
  const lost: EventId[] = [];
  const narrowed: EventId[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const id = eventIdAt(states, row);
    if (id === undefined || isLater(states, row)) continue;
    if (!isInSight(states, row)) lost.push(id);
    else if (isNarrower(open, id)) narrowed.push(id);
  }
  return { lost, narrowed };
}

function isNarrower({ whole, evidence, sight }: OpenDossier, id: EventId): boolean {
  // the same words are kept as the same list
  const now = evidence.wordsOfEvent.get(id) ?? [];
  const then = whole.evidence.wordsOfEvent.get(id) ?? [];
  if (now === then) return false;
  const inSight = (list: typeof now): typeof now => list.filter(({ facts }) => isKnown(facts, sight.knownOn));
  const [left, all] = [inSight(now), inSight(then)];
  return left.length !== all.length || left.some(({ facts }, at) => facts !== all[at]?.facts);
}

/** Events that hang on a single origin: one independent origin at most, and no other report that does not say where it has it from. */
export const singleOriginEvents: (open: OpenDossier) => readonly EventId[] = once(({ states, evidenceAtHand }) =>
  eventsInSight(states).filter((id) => {
    const origins = evidenceAtHand(id)?.origins;
    if (origins === undefined) return false;
    const { atLeast, atMost, untraced } = origins;
    return atLeast === 1 && atMost === 1 && (untraced === 0 || untraced === atMost);
  }),
);
