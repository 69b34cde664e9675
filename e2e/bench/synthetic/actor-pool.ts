import type { Actor, ActorId } from '#core/dossier/types.ts';

export interface ActorPool {
  readonly actors: readonly Actor[];
  /** The actor that stands in the given copy for a bundled one. */
  readonly actorLike: (bundledId: ActorId, copy: number) => ActorId;
}

function setId(id: string, set: number): ActorId {
  // the form of a codebook id; the brand exists for the compiler only
  return (set === 0 ? id : `${id}-${set + 1}`) as ActorId;
}

/** Sets of the bundled actors, who speak for whom included; a dossier four times as long has twice as many sets. */
export function makeActorPool(bundled: readonly Actor[], copies: number): ActorPool {
  const sets = Math.max(1, Math.round(Math.sqrt(copies)));
  const actors = Array.from({ length: sets }, (_, set) =>
    bundled.map((actor) => ({
      ...actor,
      id: setId(actor.id, set),
      name: set === 0 ? actor.name : `${actor.name} ${set + 1}`,
      speaksFor: actor.speaksFor === null ? null : setId(actor.speaksFor, set),
      aliases: set === 0 ? actor.aliases : [],
    })),
  ).flat();
  return { actors, actorLike: (bundledId, copy) => setId(bundledId, copy % sets) };
}
