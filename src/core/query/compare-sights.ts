import type { EventId } from '../dossier/types.ts';
import type { OpenDossier } from '../states/open-dossier.ts';
import { allIds } from '../states/event-ids.ts';
import { markStatusOf } from '../states/mark-status.ts';
import type { MarkStatus } from '../states/mark-status.ts';
import { isInSight, rowOfEvent } from '../states/states-on.ts';
import type { EventStates } from '../states/states-on.ts';

/** What became of an event between two days. */
export interface EventChange {
  readonly id: EventId;
  /** Nothing of it was known on the earlier day. */
  readonly isNew: boolean;
  /** Its status on both days, if it changed; null = it did not, or the event is new. */
  readonly status: { readonly before: MarkStatus; readonly after: MarkStatus } | null;
  readonly hasOtherDates: boolean;
  readonly hasOtherPlaces: boolean;
  /** Claims about it, mentions included, that became known in between. */
  readonly claims: number;
}

function datesOf({ startMin, startMax, endMin, endMax, flags }: EventStates, row: number): string {
  return [startMin, startMax, endMin, endMax, flags].map((column) => column[row]).join(' ');
}

function placesOf({ links }: EventStates, row: number): string {
  const { starts, ends, targets, notes } = links('places');
  const [start, end] = [starts[row] ?? 0, ends[row] ?? 0];
  return `${targets.slice(start, end).join(' ')} ${notes.slice(start, end).join(' ')}`;
}

function seenRow(states: EventStates, id: EventId): number | null {
  const row = rowOfEvent(states, id);
  return row !== undefined && isInSight(states, row) ? row : null;
}

/** What became known of events between two sights of one dossier, the earlier one first; in the order of the dossier, without what stayed as it was. */
export function compareSights(before: OpenDossier, after: OpenDossier): readonly EventChange[] {
  const count = (open: OpenDossier, id: EventId): number => open.lookup.claimsByEvent.get(id)?.length ?? 0;
  return allIds(after.states.ids).flatMap((id): EventChange[] => {
    const now = seenRow(after.states, id);
    if (now === null) return [];
    const then = seenRow(before.states, id);
    const claims = count(after, id) - (then === null ? 0 : count(before, id));
    if (then === null) return [{ id, isNew: true, status: null, hasOtherDates: false, hasOtherPlaces: false, claims }];
    const [earlier, later] = [
      markStatusOf(before.states.status[then] ?? 0),
      markStatusOf(after.states.status[now] ?? 0),
    ];
    const change: EventChange = {
      id,
      isNew: false,
      status: earlier === later ? null : { before: earlier, after: later },
      hasOtherDates: datesOf(before.states, then) !== datesOf(after.states, now),
      hasOtherPlaces: placesOf(before.states, then) !== placesOf(after.states, now),
      claims,
    };
    const isSame = change.status === null && !change.hasOtherDates && !change.hasOtherPlaces && claims === 0;
    return isSame ? [] : [change];
  });
}
