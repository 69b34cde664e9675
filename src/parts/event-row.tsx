import { memo } from 'react';
import type { ComponentPropsWithRef } from 'react';
import type { DossierEvent } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useSession, useView } from '#model/hooks/use-view.ts';
import { markStatusWords } from '#model/text/status-words.ts';
import type { MainFigure } from '#model/text/main-figure.ts';
import { recordHref } from '#model/view/record-href.ts';
import { selectFromList, selectRecord } from '#model/view/view-actions.ts';
import { ViewLink } from '#ui/view-link.tsx';
import { EventMark, markStatus } from './event-mark.tsx';
import { useEventHover } from './use-event-hover.ts';
import { eventDateWords, eventPlaceWords } from '#model/text/event-words.ts';
import './parts.css';

interface RowWordsProps {
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly precision: string;
  readonly status: string;
  readonly figure: string;
  /** What the figure counts. */
  readonly measure: string;
}

/** The words of a row; compared as texts, for most changes of the view leave most rows as they are. */
const RowWords = memo(function RowWords(props: RowWordsProps) {
  const { title, date, place, precision, status, figure, measure } = props;
  return (
    <span className="pt-row-words">
      <span className="pt-row-title" dir="auto">
        {title}
      </span>{' '}
      <span className="pt-row-meta">
        <span className="pt-row-date">{date}</span>{' '}
        <span className="pt-row-place">
          <bdi>{place}</bdi>
          {precision !== '' && <span className="pt-faint"> {precision}</span>}
        </span>
      </span>{' '}
      {figure !== '' && (
        <span className="pt-row-meta">
          <span className="pt-row-measure" dir="auto">
            {measure}
          </span>{' '}
          <span className="pt-row-figure">{figure}</span>
        </span>
      )}{' '}
      <span className="visually-hidden">{status}</span>
    </span>
  );
});

interface EventRowProps extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'href' | 'onClick'> {
  readonly event: DossierEvent;
  /** The list that it stands in, which previous and next then follow; null = the list of what is shown, not given = none. */
  readonly list?: string | null;
  readonly figure?: MainFigure | null;
}

/** An event as a link with its mark, date and place; pointing at it marks it in all views. */
export function EventRow({ event, list, figure, className, onFocus, onBlur, ...rest }: EventRowProps) {
  const open = useDossier();
  const isSelected = useView((view) => view.selection === event.id);
  const isHovered = useSession((session) => session.hoverId === event.id);
  const hover = useEventHover(event.id);
  const place = eventPlaceWords(event, open);
  return (
    <ViewLink
      className={`pt-row${isHovered ? ' pt-row-hovered' : ''}${className === undefined ? '' : ` ${className}`}`}
      aria-current={isSelected ? 'true' : undefined}
      data-event={event.id}
      hrefOf={() => recordHref(event.id, list)}
      onOpen={() => (list === undefined ? selectRecord(event.id) : selectFromList(event.id, list))}
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
      <RowWords
        title={event.title}
        date={eventDateWords(event, 'short')}
        place={place.name}
        precision={place.precision}
        status={markStatusWords(markStatus(open, event.id))}
        figure={figure?.words ?? ''}
        measure={figure?.measure ?? ''}
      />
    </ViewLink>
  );
}
