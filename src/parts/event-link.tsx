import type { DossierEvent } from '#core/dossier/types.ts';
import { selectRecord } from '#model/view/view-actions.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { EventMark } from './event-mark.tsx';
import { useEventHover } from './use-event-hover.ts';

/** An event as a mark and a link in running text. */
export function EventLink({ event }: { readonly event: DossierEvent }) {
  const hover = useEventHover(event.id);
  return (
    <>
      <EventMark eventId={event.id} size={14} />
      <LinkButton dir="auto" data-event={event.id} onClick={() => selectRecord(event.id)} {...hover}>
        {event.title}
      </LinkButton>
    </>
  );
}
