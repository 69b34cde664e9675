import { memo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { EventId } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useSession, useView } from '#model/hooks/use-view.ts';
import { chronologyWords } from '#model/text/chronology-words.ts';
import { mainFigure } from '#model/text/main-figure.ts';
import { recordHref } from '#model/view/record-href.ts';
import { selectFromList } from '#model/view/view-actions.ts';
import { EventMark } from '#parts/event-mark.tsx';
import type { RowHandlers } from '#parts/event-list/use-list-keys.ts';
import { leadFocus } from '#parts/follow-focus.ts';
import { useEventHover } from '#parts/use-event-hover.ts';
import { keyOf } from '#ui/key-of.ts';
import { ViewLink } from '#ui/view-link.tsx';

interface ChronologyRowProps {
  readonly id: EventId;
  /** The list that previous and next then follow; null = the page itself. */
  readonly list: 'chronology' | null;
  /** Its parts are cells of a table. */
  readonly isTable: boolean;
  readonly handlers: RowHandlers;
}

interface CellsProps {
  readonly id: EventId;
  readonly cell: 'cell' | undefined;
}

/** What is said of the event beside its title; compared as an id, for most changes of the view leave it as it is. */
const Cells = memo(function Cells({ id, cell }: CellsProps) {
  const open = useDossier();
  const words = chronologyWords(open, id);
  const figure = mainFigure(open, id);
  if (words === null) return null;
  return (
    <>
      <span role={cell} className="cr-figure">
        {figure !== null && (
          <>
            <span className="cr-measure" dir="auto">
              {figure.measure}
            </span>{' '}
            <span className="cr-number">{figure.words}</span>
          </>
        )}
      </span>{' '}
      <span role={cell} className="cr-place">
        <bdi>{words.place}</bdi>
        {words.precision !== '' && <span className="pt-faint"> {words.precision}</span>}
      </span>{' '}
      <span role={cell} className="cr-status">
        {words.status}
      </span>{' '}
      <span role={cell} className="cr-reports">
        {words.reports.join(' ')}
      </span>
    </>
  );
});

/** An event of the chronology: its date, its title as a link, and what else is said of it. The whole row takes the pointer. */
export function ChronologyRow({ id, list, isTable, handlers }: ChronologyRowProps) {
  const open = useDossier();
  const isSelected = useView((view) => view.selection === id);
  const isHovered = useSession((session) => session.hoverId === id);
  const hover = useEventHover(id);
  const byKey = useRef(false);
  const words = chronologyWords(open, id);
  if (words === null) return null;
  const select = (): void => selectFromList(id, list);
  const handleOpen = (): void => {
    // beside the page the panel shows what was opened: who came by keyboard reads there, who points stays in the table
    if (byKey.current) leadFocus(select);
    else select();
    byKey.current = false;
  };
  const handleKeyDown = (event: KeyboardEvent): void => {
    byKey.current = keyOf(event.nativeEvent) === 'Enter';
    handlers.onKeyDown(event);
  };
  const cell = isTable ? 'cell' : undefined;
  return (
    <div
      role={isTable ? 'presentation' : undefined}
      className={`cr-cells${isHovered ? ' cr-hovered' : ''}`}
      data-selected={isSelected}
    >
      <span role={cell} className="cr-date">
        {words.date}
      </span>{' '}
      <span role={isTable ? 'rowheader' : undefined} className="cr-title">
        <ViewLink
          className="cr-link"
          aria-current={isSelected ? 'true' : undefined}
          data-event={id}
          hrefOf={() => recordHref(id, list)}
          onOpen={handleOpen}
          tabIndex={handlers.tabIndex}
          onPointerEnter={hover.onPointerEnter}
          onPointerLeave={hover.onPointerLeave}
          onPointerDown={() => {
            byKey.current = false;
          }}
          onFocus={() => {
            hover.onFocus();
            handlers.onFocus();
          }}
          onBlur={() => {
            hover.onBlur();
            handlers.onBlur();
          }}
          onKeyDown={handleKeyDown}
        >
          <EventMark eventId={id} size={18} />
          <span className="cr-title-words" dir="auto">
            {words.title}
          </span>
        </ViewLink>
      </span>{' '}
      <Cells id={id} cell={cell} />
    </div>
  );
}
