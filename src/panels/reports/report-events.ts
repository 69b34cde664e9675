import type { Claim, EventId } from '#core/dossier/types.ts';

/** Ids of the events that claims speak about, each once, in the order in which they come. */
export function eventIdsOf(claims: readonly Pick<Claim, 'events'>[]): readonly EventId[] {
  return [...new Set(claims.flatMap(({ events }) => events.map(({ eventId }) => eventId)))];
}
