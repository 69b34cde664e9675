// The chart for those who do not use a mouse: one tab stop, the event at the cursor with its neighbours as options, numbered over all filtered
// events. The ring that shows the cursor is drawn on the chart.
import { eventIdAt } from '#core/states/states-on.ts';
import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import { lowerBound } from '#core/query/collect-marks.ts';
import { timelineText } from '#messages/timeline-texts.ts';
import { t } from '#messages/t.ts';
import { markStatusOf } from '#core/states/mark-status.ts';
import { eventDateWords } from '#model/text/event-words.ts';
import { keyOf } from '#ui/key-of.ts';
import { neighbourInLane, neighbourInTime } from '../items/find-neighbour.ts';
import type { TimelineState } from '../hooks/use-timeline.ts';

interface EventListboxProps {
  readonly state: TimelineState;
  /** Id of what is said about the event that is selected. */
  readonly describedBy: string | undefined;
  readonly cursor: number | null;
  readonly selected: ReadonlySet<number>;
  readonly onCursor: (row: number | null) => void;
  /** Where the cursor begins when the listbox is entered. */
  readonly onEnter: () => void;
  readonly onSelect: (row: number) => void;
  readonly onPage: (step: 1 | -1) => void;
  readonly onZoom: (way: 'in' | 'out' | 'all') => void;
}

function optionWords({ open }: TimelineState, row: number): string {
  const event = open.lookup.events.get(eventIdAt(open.states, row) ?? '');
  if (event === undefined) return '';
  const type = open.lookup.eventTypes.get(event.type)?.label ?? '';
  const when = eventDateWords(event, 'long');
  const status = t(`model.status.short.${markStatusOf(open.states.status[row] ?? 0)}`);
  return timelineText('timeline.option', { title: event.title, when, type, status });
}

/** Keyboard and screen reader on the chart. */
export function EventListbox({
  state,
  describedBy,
  cursor,
  selected,
  onCursor,
  onEnter,
  onSelect,
  onPage,
  onZoom,
}: EventListboxProps) {
  const id = useId();
  const { data } = state;
  const rows = data.datedRows;
  const at = cursor === null ? -1 : lowerBound(rows, cursor);
  const optionId = (row: number): string => `${id}-${row}`;

  function handleKey(event: KeyboardEvent): void {
    const move = (row: number | null | undefined): void => {
      if (row != null) onCursor(row);
    };
    switch (keyOf(event.nativeEvent, '+=-0 ')) {
      case 'ArrowRight':
        move(cursor === null ? rows[0] : neighbourInTime(rows, cursor, 1));
        break;
      case 'ArrowLeft':
        move(cursor === null ? rows.at(-1) : neighbourInTime(rows, cursor, -1));
        break;
      case 'ArrowDown':
        move(cursor === null ? rows[0] : neighbourInLane(data.states, data.lanes, cursor, 1));
        break;
      case 'ArrowUp':
        move(cursor === null ? rows[0] : neighbourInLane(data.states, data.lanes, cursor, -1));
        break;
      case 'Home':
        move(rows[0]);
        break;
      case 'End':
        move(rows.at(-1));
        break;
      case 'PageDown':
        onPage(1);
        break;
      case 'PageUp':
        onPage(-1);
        break;
      case '+':
      case '=':
        onZoom('in');
        break;
      case '-':
        onZoom('out');
        break;
      case '0':
        onZoom('all');
        break;
      case 'Enter':
      case ' ':
        if (cursor !== null) onSelect(cursor);
        break;
      case 'Escape':
        onCursor(null);
        if (event.currentTarget instanceof HTMLElement) event.currentTarget.blur();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  const options = cursor === null ? [] : [at - 1, at, at + 1].filter((place) => place >= 0 && place < rows.length);
  return (
    <div
      className="tl-listbox"
      role="listbox"
      tabIndex={0}
      aria-label={timelineText('timeline.listbox', { count: rows.length })}
      aria-describedby={describedBy}
      aria-activedescendant={cursor === null ? undefined : optionId(cursor)}
      onKeyDown={handleKey}
      onFocus={onEnter}
      onBlur={() => onCursor(null)}
    >
      {options.map((place) => {
        const row = rows[place] ?? 0;
        return (
          <div
            key={row}
            id={optionId(row)}
            role="option"
            aria-selected={selected.has(row)}
            aria-posinset={place + 1}
            aria-setsize={rows.length}
          >
            {optionWords(state, row)}
          </div>
        );
      })}
    </div>
  );
}
