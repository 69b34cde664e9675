import type { CodedClaim, Coding } from './coding.ts';

/** Ids of the records that a claim names, and of those that the records made for the report name in their turn. */
export function namedByClaim(coding: Coding, claim: CodedClaim): ReadonlySet<string> {
  const named = new Set<string>([
    ...claim.events.map(({ eventId }) => eventId),
    ...claim.saidBy,
    ...claim.via,
    ...claim.originIds,
    claim.placeId,
  ]);
  for (const { id, actors, places, originId } of coding.events) {
    if (!named.has(id)) continue;
    for (const name of [originId, ...actors.map((each) => each.actorId), ...places.map((each) => each.placeId)])
      named.add(name);
  }
  for (const { id, issuers, dependsOn, placeId } of coding.origins)
    if (named.has(id)) for (const name of [...issuers, ...dependsOn, placeId]) named.add(name);
  for (const { id, speaksFor } of coding.actors) if (named.has(id)) named.add(speaksFor);
  return named;
}
