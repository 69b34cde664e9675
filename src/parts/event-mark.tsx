import { rowOfEvent } from '#core/states/states-on.ts';
import { markStatusOf } from '#core/states/mark-status.ts';
import type { MarkStatus } from '#core/states/mark-status.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { Mark } from '#ui/mark/mark.tsx';
import { markIcon } from '#ui/mark/mark-paths.ts';

/** The status that the event's mark shows, from the states. */
export function markStatus({ states }: OpenDossier, eventId: string): MarkStatus {
  const row = rowOfEvent(states, eventId);
  return row === undefined ? 'possible' : markStatusOf(states.status[row] ?? 0);
}

/** The mark of an event: its type, and who stands behind it. */
export function EventMark({ eventId, size }: { readonly eventId: string; readonly size: number }) {
  const open = useDossier();
  const type = open.lookup.eventTypes.get(open.lookup.events.get(eventId)?.type ?? '');
  return (
    <Mark
      colour={type?.colour ?? 'context'}
      icon={markIcon(type?.icon ?? '')}
      fill={markStatus(open, eventId)}
      size={size}
    />
  );
}
