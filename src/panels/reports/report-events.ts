import type { Claim, EventId } from '#core/dossier/types.ts';

/** Events that claims speak about, each once, in the order in which they come, and how many of them no claim affirms or disputes. */
export function eventsOfClaims(claims: readonly Pick<Claim, 'events'>[]): {
  readonly ids: readonly EventId[];
  readonly mentioned: number;
} {
  const links = claims.flatMap(({ events }) => events);
  const ids = new Set(links.map(({ eventId }) => eventId));
  const told = new Set(links.flatMap(({ eventId, relation }) => (relation === 'mentions' ? [] : [eventId])));
  return { ids: [...ids], mentioned: ids.size - told.size };
}
