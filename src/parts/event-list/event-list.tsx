import type { OpenDossier } from '#core/states/open-dossier.ts';
import { eventIdAt, rowOfEvent } from '#core/states/states-on.ts';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { partLoad } from '#late/part-load.ts';
import { useComfort } from '#late/use-comfort.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { keyOf } from '#ui/key-of.ts';
import { leftSelection, takeFocus } from '../follow-focus.ts';
import { EventRow } from '../event-row.tsx';
import { scrollTopFor } from '#ui/row-window.ts';
import { useScrollBox } from '#ui/scroll-box.tsx';
import { scrolledBy, useRowWindow } from '#ui/use-row-window.ts';
import { t } from '#messages/t.ts';
import { ListHead } from './list-head.tsx';
import { listPlan } from './list-plan.ts';
import { useListSizes } from './use-list-sizes.ts';
import { nextEntry } from './next-entry.ts';
import './event-list.css';

// the words of figures come after the first text; their room is kept
const MAIN_FIGURE = partLoad('main-figure', () => import('#model/text/main-figure.ts').then((part) => part.mainFigure));

/** Where an event stands in the list; -1 = it does not. */
function entryOf({ states }: OpenDossier, entries: Int32Array, id: string | null): number {
  const row = id === null ? undefined : rowOfEvent(states, id);
  return row === undefined ? -1 : entries.indexOf(row);
}

interface EventListProps {
  readonly rows: Int32Array;
  /** What opens this list; null = it is what the view shows. */
  readonly list: string | null;
}

/** Events by when they began. One stop for Tab; arrows, Page keys, Home and End move inside. Of a long list only the rows in sight are drawn. */
export function EventList({ rows, list: from }: EventListProps) {
  const open = useDossier();
  const list = useRef<HTMLUListElement>(null);
  const box = useScrollBox();
  const sizes = useListSizes(box);
  const { entries, groups, isNarrow, linesOf, offsets } = listPlan(open, rows, sizes);
  const range = useRowWindow(list, offsets);
  const mainFigure = useComfort(MAIN_FIGURE);
  const [chosen, setChosen] = useState(() => Math.max(1, entryOf(open, entries, leftSelection())));
  const wantsFocus = useRef(false);
  const isNew = useRef(true);
  const holdsFocus = useRef(false);
  // a head is always followed by an event
  const nearest = Math.min(chosen, Math.max(0, entries.length - 1));
  const active = (entries[nearest] ?? -1) < 0 ? nearest + 1 : nearest;

  useEffect(() => {
    if (box === null || list.current === null || !isNew.current) return;
    isNew.current = false;
    if (!takeFocus()) return;
    // one may have walked on from the row that the list was left at
    const top = scrolledBy(box, list.current);
    box.scrollBy({ top: scrollTopFor(offsets, active, top, box.clientHeight) - top, behavior: 'instant' });
    list.current.querySelector<HTMLElement>(`[data-entry="${active}"] a`)?.focus({ preventScroll: true });
  }, [box, active, offsets]);

  useEffect(() => {
    // a shorter list has taken the row that had it
    const isLost = holdsFocus.current && document.activeElement === document.body;
    if (!wantsFocus.current && !isLost) return;
    wantsFocus.current = false;
    const target = list.current?.querySelector<HTMLElement>(`[data-entry="${active}"] a`);
    target?.focus({ preventScroll: true });
    holdsFocus.current = target != null;
  }, [active, range, entries]);

  const handleKeyDown = (event: KeyboardEvent): void => {
    const next = nextEntry(entries, active, keyOf(event.nativeEvent));
    if (next === null || box === null || list.current === null) return;
    event.preventDefault();
    const top = scrolledBy(box, list.current);
    // going up to the first event of a group shows the group's head as well
    const target = (entries[next - 1] ?? 0) < 0 && (offsets[next - 1] ?? 0) < top ? next - 1 : next;
    box.scrollBy({ top: scrollTopFor(offsets, target, top, box.clientHeight) - top, behavior: 'instant' });
    wantsFocus.current = true;
    setChosen(next);
  };

  const drawn: number[] = [];
  for (let at = range.first; at < range.end; at += 1) drawn.push(at);
  // the row that Tab reaches stays in the page wherever the list has been scrolled to
  if (entries.length > 1 && !drawn.includes(active)) drawn.push(active);
  return (
    <ul
      ref={list}
      className={`pn-list${isNarrow ? ' pn-list-narrow' : ''}`}
      aria-label={t('panel.list.name')}
      style={{ height: offsets[entries.length] }}
    >
      {drawn.map((at) => {
        const row = entries[at] ?? 0;
        // there is nothing at a number below 0: each entry is a head or an event
        const group = groups[~row];
        const event = open.lookup.events.get(eventIdAt(open.states, row) ?? '');
        return (
          <li
            // by place, so that a change of the list writes other words into the rows that are there, and the focus stays in it
            key={at}
            data-entry={at}
            data-lines={linesOf(at)}
            className="pn-list-entry"
            aria-setsize={entries.length}
            aria-posinset={at + 1}
            style={{ top: offsets[at], height: (offsets[at + 1] ?? 0) - (offsets[at] ?? 0) }}
          >
            {group !== undefined && <ListHead group={group} />}
            {event !== undefined && (
              <EventRow
                event={event}
                list={from}
                figure={mainFigure?.(open, event.id) ?? null}
                className="pn-list-row"
                tabIndex={at === active ? 0 : -1}
                onFocus={() => {
                  holdsFocus.current = true;
                  setChosen(at);
                }}
                onBlur={() => {
                  holdsFocus.current = false;
                }}
                onKeyDown={handleKeyDown}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
