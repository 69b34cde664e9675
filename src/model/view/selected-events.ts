import type { EventId } from '#core/dossier/types.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';

const NONE: readonly EventId[] = [];
let memo: { open: OpenDossier; selection: string | null; ids: readonly EventId[] } | null = null;

function computeIds({ lookup }: OpenDossier, selection: string): readonly EventId[] {
  const event = lookup.events.get(selection);
  if (event !== undefined) return [event.id];
  const claim = lookup.claims.get(selection);
  if (claim !== undefined) return [...new Set(claim.events.map((link) => link.eventId))];
  const ids = new Set<EventId>();
  for (const other of lookup.claimsByReport.get(selection) ?? []) {
    for (const link of other.events) ids.add(link.eventId);
  }
  return [...ids];
}

/** The events that a selection stands for: itself, the events of a claim, or all events a report speaks of. The same array while nothing changed. */
export function selectedEvents(open: OpenDossier, selection: string | null): readonly EventId[] {
  if (selection === null) return NONE;
  if (memo === null || memo.open !== open || memo.selection !== selection) {
    memo = { open, selection, ids: computeIds(open, selection) };
  }
  return memo.ids;
}
