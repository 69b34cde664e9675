import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { listOfEvents } from '#model/lists/list-query.ts';
import { recordHref } from '#model/view/record-href.ts';
import { hoverEvent, openList, selectRecord } from '#model/view/view-actions.ts';
import { mapText } from '#messages/map-texts.ts';
import { NumberLink } from '#ui/number-link.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { ViewLink } from '#ui/view-link.tsx';
import { keyOf } from '#ui/key-of.ts';
import type { MapContext } from '../layers/map-model.ts';
import type { OpenList } from '../hooks/use-map-pointing.ts';
import type { ViewBox } from '../layers/view-box.ts';
import { RowMark, useStatusWords } from './event-row.tsx';
import { eventDateWords } from '#model/text/event-words.ts';

interface MarkEventsProps {
  readonly list: OpenList;
  readonly box: ViewBox;
  readonly context: MapContext;
  readonly selected: ReadonlySet<number>;
  readonly onClose: () => void;
}

const WIDTH_PX = 320;
const MAX_HEIGHT_PX = 340;
const EDGE_PX = 8;

function focusBeside(list: HTMLElement, step: number): void {
  const links = [...list.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  links[(at + step + links.length) % links.length]?.focus();
}

/** A list of events beside their mark; arrow keys walk it, Esc closes it. */
export function MarkEvents({ list, box, context, selected, onClose }: MarkEventsProps) {
  const rows = useRef<HTMLUListElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const statusOf = useStatusWords();
  useEffect(() => rows.current?.querySelector('a')?.focus({ preventScroll: true }), [list]);
  useEffect(() => {
    const { current } = card;
    const handleKeyDown = (event: KeyboardEvent): void => {
      const key = keyOf(event);
      if (key === 'Escape') onClose();
      else if (key === 'ArrowDown' && rows.current !== null) focusBeside(rows.current, 1);
      else if (key === 'ArrowUp' && rows.current !== null) focusBeside(rows.current, -1);
      else return;
      // the page's own Esc would clear the selection as well
      event.preventDefault();
      event.stopPropagation();
    };
    current?.addEventListener('keydown', handleKeyDown);
    return () => current?.removeEventListener('keydown', handleKeyDown);
  }, [onClose]);
  const count = mapText('map.countEvents', { count: list.rows.length });
  const wholeList = listOfEvents(list.rows.flatMap((row) => context.eventAt(row)?.id ?? []));
  const width = Math.min(WIDTH_PX, box.width - 2 * EDGE_PX);
  const height = Math.min(MAX_HEIGHT_PX, box.height - 2 * EDGE_PX);
  const isRightFree = list.point[0] + list.gapPx + width + EDGE_PX <= box.width;
  const left = isRightFree ? list.point[0] + list.gapPx : Math.max(EDGE_PX, list.point[0] - list.gapPx - width);
  const needed = Math.min(height, 46 + list.rows.length * 58);
  const top = Math.min(Math.max(EDGE_PX, list.point[1] - 60), Math.max(EDGE_PX, box.height - needed - EDGE_PX));
  return (
    <div
      ref={card}
      role="dialog"
      aria-label={list.title}
      className="mp-list"
      style={{ left, top, width, maxHeight: height }}
    >
      <div className="mp-list-head">
        <h3 className="mp-list-title" dir="auto">
          {list.title}
        </h3>
        {wholeList === null ? (
          <span className="mp-list-count">{count}</span>
        ) : (
          <NumberLink className="mp-list-count" onClick={() => openList(wholeList)}>
            {count}
          </NumberLink>
        )}
        <IconButton icon={X} label={mapText('map.listClose')} onClick={onClose} />
      </div>
      <ul ref={rows} className="mp-list-rows">
        {list.rows.map((row) => {
          const event = context.eventAt(row);
          if (event === undefined) return null;
          return (
            <li key={event.id}>
              <ViewLink
                className="mp-list-row"
                aria-current={selected.has(row) ? 'true' : undefined}
                hrefOf={() => recordHref(event.id)}
                onOpen={() => selectRecord(event.id)}
                onPointerEnter={() => hoverEvent(event.id)}
                onPointerLeave={() => hoverEvent(null)}
              >
                <RowMark row={row} size={20} />
                <span className="mp-list-words">
                  <span className="mp-list-event" dir="auto">
                    {event.title}
                  </span>
                  <span className="mp-list-when">
                    {eventDateWords(event, 'short')} · {statusOf(row)}
                  </span>
                </span>
              </ViewLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
