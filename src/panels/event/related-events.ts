import type { EventEvidence } from '#core/states/event-evidence.ts';
import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { DossierEvent } from '#core/dossier/types.ts';

export interface RelatedEvents {
  readonly parent: DossierEvent | null;
  readonly parts: readonly DossierEvent[];
  /** Other parts of the same event, and events that share a claim, most shared claims first. */
  readonly others: readonly DossierEvent[];
}

/** What an event is part of, what its parts are, and what else is reported together with it. */
export function relatedEvents(
  lookup: Pick<DossierLookup, 'events' | 'childrenOfEvent' | 'eventsByClaim'>,
  { event, claims }: Pick<EventEvidence, 'event' | 'claims'>,
): RelatedEvents {
  const parent = event.parentId === null ? null : (lookup.events.get(event.parentId) ?? null);
  const parts = lookup.childrenOfEvent.get(event.id) ?? [];
  const near = new Set<string>([event.id, ...parts.map(({ id }) => id)]);
  if (parent !== null) near.add(parent.id);
  const shared = new Map<DossierEvent, number>();
  const count = (other: DossierEvent, by: number): void => {
    if (!near.has(other.id)) shared.set(other, (shared.get(other) ?? 0) + by);
  };
  for (const { claim } of claims) {
    for (const other of lookup.eventsByClaim.get(claim.id) ?? []) count(other, 1);
  }
  for (const sibling of parent === null ? [] : (lookup.childrenOfEvent.get(parent.id) ?? [])) count(sibling, 0);
  return { parent, parts, others: [...shared].sort((a, b) => b[1] - a[1]).map(([other]) => other) };
}
