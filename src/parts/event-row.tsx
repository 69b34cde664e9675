import type { ComponentPropsWithRef } from 'react';
import type { DossierEvent } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/open-dossier.ts';
import { useSession, useView } from '#model/hooks/use-view.ts';
import { markStatusWords } from '#model/text/status-words.ts';
import { selectRecord } from '#model/view/view-actions.ts';
import { EventMark, markStatus } from './event-mark.tsx';
import { useEventHover } from './use-event-hover.ts';
import { eventDateWords, eventPlaceWords } from '#model/text/event-words.ts';
import './parts.css';

interface EventRowProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly event: DossierEvent;
}

/** An event as a button with its mark, date and place; pointing at it marks it in all views. */
export function EventRow({ event, className, onFocus, onBlur, ...rest }: EventRowProps) {
  const open = useDossier();
  const isSelected = useView((view) => view.selection === event.id);
  const isHovered = useSession((session) => session.hoverId === event.id);
  const hover = useEventHover(event.id);
  const place = eventPlaceWords(event, open);
  return (
    <button
      type="button"
      className={`pt-row${isHovered ? ' pt-row-hovered' : ''}${className === undefined ? '' : ` ${className}`}`}
      aria-current={isSelected ? 'true' : undefined}
      data-event={event.id}
      onClick={() => selectRecord(event.id)}
      {...rest}
      {...hover}
      onFocus={(focus) => {
        hover.onFocus();
        onFocus?.(focus);
      }}
      onBlur={(blur) => {
        hover.onBlur();
        onBlur?.(blur);
      }}
    >
      <EventMark eventId={event.id} size={20} />
      <span className="pt-row-words">
        <span className="pt-row-title">{event.title}</span>{' '}
        <span className="pt-row-meta">
          <span className="pt-row-date">{eventDateWords(event, 'short')}</span>{' '}
          <span className="pt-row-place">
            {place.name}
            {place.precision !== '' && <span className="pt-faint"> {place.precision}</span>}
          </span>
        </span>{' '}
        <span className="visually-hidden">{markStatusWords(markStatus(open, event.id))}</span>
      </span>
    </button>
  );
}
