import { useRef } from 'react';
import { eventIdAt } from '#core/states/states-on.ts';
import { partLoad } from '#late/part-load.ts';
import { useComfort } from '#late/use-comfort.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { beginningWords } from '#model/text/group-words.ts';
import { useScrollBox } from '#ui/scroll-box.tsx';
import { eventListText } from '#messages/event-list-texts.ts';
import { EventRow } from '../event-row.tsx';
import { ListHead } from './list-head.tsx';
import { listPlan } from './list-plan.ts';
import { useListKeys } from './use-list-keys.ts';
import { useListSizes } from './use-list-sizes.ts';
import './event-list.css';

// the words of figures come after the first text; their room is kept
const MAIN_FIGURE = partLoad('main-figure', () => import('#model/text/main-figure.ts').then((part) => part.mainFigure));

interface EventListProps {
  readonly rows: Int32Array;
  /** What opens this list; null = it is what the view shows. */
  readonly list: string | null;
}

/** Events by when they began. */
export function EventList({ rows, list: from }: EventListProps) {
  const open = useDossier();
  const list = useRef<HTMLUListElement>(null);
  const sizes = useListSizes(useScrollBox());
  const { entries, groups, isNarrow, linesOf, offsets } = listPlan(open, rows, sizes);
  const keys = useListKeys({ list, states: open.states, entries, offsets });
  const mainFigure = useComfort(MAIN_FIGURE);
  return (
    <ul
      ref={list}
      className={`pn-list${isNarrow ? ' pn-list-narrow' : ''}`}
      aria-label={eventListText('panel.list.name')}
      style={{ height: offsets[entries.length] }}
    >
      {keys.drawn.map((at) => {
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
            {group !== undefined && <ListHead title={beginningWords(group.kind)} count={group.count} />}
            {event !== undefined && (
              <EventRow
                event={event}
                list={from}
                figure={mainFigure?.(open, event.id) ?? null}
                className="pn-list-row"
                {...keys.handlersOf(at)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
