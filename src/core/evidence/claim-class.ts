import type { ActorId, DossierEvent, EventActor } from '../dossier/types.ts';
import type { EvidenceIndex, Voice } from './evidence-index.ts';

/** On which side of an event somebody stands who speaks about it. */
export type ClaimantClass = 'own' | 'opponent' | 'third';

/** Claimants by side, each government once, in the order in which they come. */
export type Claimants = Readonly<Record<ClaimantClass, readonly ActorId[]>>;

const OWN_ROLES: readonly EventActor['role'][] = ['agent', 'partner', 'subject'];

/** Tells for one event on which side a speaker stands. Without an own side that belongs to a bloc nobody is an opponent. */
export function classifierOf(
  evidence: EvidenceIndex,
  event: DossierEvent | undefined,
): (root: ActorId) => ClaimantClass {
  // One or two of each: lists are quicker than sets.
  const own: ActorId[] = [];
  const blocs: string[] = [];
  for (const { actorId, role } of event?.actors ?? []) {
    const root = OWN_ROLES.includes(role) ? evidence.voices.get(actorId)?.root : undefined;
    if (root === undefined) continue;
    own.push(root);
    const bloc = evidence.lookup.actors.get(root)?.bloc ?? null;
    if (bloc !== null) blocs.push(bloc);
  }
  return (root) => {
    if (own.includes(root)) return 'own';
    const actor = evidence.lookup.actors.get(root);
    const isOpponent = actor?.party === true && actor.bloc !== null && blocs.length > 0 && !blocs.includes(actor.bloc);
    return isOpponent ? 'opponent' : 'third';
  };
}

/** Sorts speakers by side. */
export function claimantsOf(voices: readonly Voice[], classOf: (root: ActorId) => ClaimantClass): Claimants {
  const claimants: Record<ClaimantClass, ActorId[]> = { own: [], opponent: [], third: [] };
  for (const { root } of voices) {
    const side = claimants[classOf(root)];
    if (!side.includes(root)) side.push(root);
  }
  return claimants;
}
