import { X } from 'lucide-react';
import type { DossierEvent } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { selectRecord } from '#model/view/view-actions.ts';
import { EventMark } from '#parts/event-mark.tsx';
import { useOpenedTitle } from '#parts/follow-focus.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { eventText } from '#messages/event-texts.ts';

/** Mark, type, id and title of an event. */
export function EventHead({ event }: { readonly event: DossierEvent }) {
  const { lookup } = useDossier();
  const title = useOpenedTitle();
  return (
    <header>
      <div className="pn-kicker">
        <EventMark eventId={event.id} size={22} />
        <span className="pn-kicker-type" dir="auto">
          {lookup.eventTypes.get(event.type)?.label}
        </span>
        <span className="pn-kicker-id">{event.id}</span>
        <IconButton
          className="pn-close"
          icon={X}
          label={eventText('panel.event.close')}
          onClick={() => selectRecord(null)}
        />
      </div>
      <h2 ref={title} tabIndex={-1} className="pn-title" dir="auto" id={`title-${event.id}`}>
        {event.title}
      </h2>
    </header>
  );
}
