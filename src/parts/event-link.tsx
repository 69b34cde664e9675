import type { DossierEvent } from '#core/dossier/types.ts';
import { recordHref } from '#model/view/record-href.ts';
import { selectRecord } from '#model/view/view-actions.ts';
import { ViewLink } from '#ui/view-link.tsx';
import { EventMark } from './event-mark.tsx';
import { useEventHover } from './use-event-hover.ts';

/** An event as a mark and a link in running text. */
export function EventLink({ event }: { readonly event: DossierEvent }) {
  const hover = useEventHover(event.id);
  return (
    <>
      <EventMark eventId={event.id} size={14} />
      <ViewLink
        dir="auto"
        className="ui-link"
        data-event={event.id}
        hrefOf={() => recordHref(event.id)}
        onOpen={() => selectRecord(event.id)}
        {...hover}
      >
        {event.title}
      </ViewLink>
    </>
  );
}
