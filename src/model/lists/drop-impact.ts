import type { EventId } from '#core/dossier/types.ts';
import { IN_SIGHT, UNSUPPORTED } from '#core/query/event-index.ts';
import type { OpenDossier } from '../dossier/open-dossier.ts';
import { seeDossier } from '../dossier/see-dossier.ts';

/** What leaving sources out does to the events, in order of time. */
export interface DropImpact {
  /** No claim that affirms or disputes them is left. */
  readonly lost: readonly EventId[];
  /** Something is left, but fewer claims, fewer origins or a weaker status, so also narrower dates, places and figures. */
  readonly narrowed: readonly EventId[];
}

const impacts = new WeakMap<OpenDossier, DropImpact>();

/** Compares the dossier as seen with the same day and nothing left out. Once for each. */
export function dropImpact(open: OpenDossier): DropImpact {
  let impact = impacts.get(open);
  if (impact === undefined) {
    impact = open.sight.drop.length === 0 ? { lost: [], narrowed: [] } : compare(open);
    impacts.set(open, impact);
  }
  return impact;
}

function compare(open: OpenDossier): DropImpact {
  const before = seeDossier(open.whole, { knownOn: open.sight.knownOn, drop: [] });
  const lost: EventId[] = [];
  const narrowed: EventId[] = [];
  open.index.ids.forEach((id, row) => {
    if (before.index.sight[before.index.rowOf.get(id) ?? -1] !== IN_SIGHT) return;
    if (open.index.sight[row] === UNSUPPORTED) lost.push(id);
    else if (open.index.sight[row] === IN_SIGHT && isNarrower(open, before, id)) narrowed.push(id);
  });
  return { lost, narrowed };
}

function isNarrower(open: OpenDossier, before: OpenDossier, id: EventId): boolean {
  // the same words are kept as the same list
  const now = open.evidence.wordsOfEvent.get(id) ?? [];
  const then = before.evidence.wordsOfEvent.get(id) ?? [];
  if (now === then) return false;
  const inSight = (list: typeof now): typeof now => list.filter(({ facts }) => before.isClaimInSight(facts.claim.id));
  const [left, all] = [inSight(now), inSight(then)];
  return left.length !== all.length || left.some(({ facts }, at) => facts !== all[at]?.facts);
}

/** Events that hang on a single origin: one independent origin at most, and no other report that does not say where it has it from. */
export function singleOriginEvents({ index, originsOf }: OpenDossier): readonly EventId[] {
  return index.ids.filter((id, row) => {
    if (index.sight[row] !== IN_SIGHT) return false;
    const { atLeast, atMost, untraced } = originsOf(id);
    return atLeast === 1 && atMost === 1 && (untraced === 0 || untraced === atMost);
  });
}
