// The bars of the overview as numbers that open their events: one tab stop, the bar at the cursor with its neighbours as options.
import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import { timelineText } from '#messages/timeline-texts.ts';
import { openList } from '#model/view/view-actions.ts';
import { keyOf } from '#ui/key-of.ts';
import { daysList, periodWords } from '../words/period-words.ts';
import type { TimeRange } from '../items/time-range.ts';
import type { TimelineState } from '../hooks/use-timeline.ts';
import { barRange, countInRange, drawnBars } from '../items/density-bars.ts';
import type { DensityBars } from '../items/density-bars.ts';

/** A bar that is pointed at, and whether the keyboard does it. */
export interface PointedBar {
  readonly at: number;
  readonly by: 'pointer' | 'keys';
}

interface BarCursorProps {
  readonly state: TimelineState;
  readonly bars: DensityBars;
  readonly pointed: PointedBar | null;
  readonly widthPx: number;
  readonly onPoint: (at: number | null) => void;
}

function barWords({ data }: TimelineState, range: TimeRange): string {
  const count = countInRange(data.states, data.datedRows, range);
  return timelineText('timeline.bar', { period: periodWords(range), count });
}

/** Opens the events of a bar as a list. */
export function openBar(bars: DensityBars, at: number): void {
  openList(daysList(barRange(bars, at)));
}

/** The bar that is pointed at with its number, and the bars for those who do not use a mouse. */
export function BarCursor({ state, bars, pointed, widthPx, onPoint }: BarCursorProps) {
  const id = useId();
  const { limits } = state;
  const drawn = drawnBars(bars);
  const place = pointed === null ? -1 : drawn.indexOf(pointed.at);
  const byKeys = place >= 0 && pointed?.by === 'keys';

  function handleKey(event: KeyboardEvent): void {
    const last = drawn.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(last, place + 1),
      ArrowDown: Math.min(last, place + 1),
      ArrowLeft: Math.max(0, place - 1),
      ArrowUp: Math.max(0, place - 1),
      Home: 0,
      End: last,
    };
    const key = keyOf(event.nativeEvent, ' ');
    const next = steps[key];
    if (next !== undefined) onPoint(drawn[next] ?? null);
    else if (key === 'Enter' || key === ' ') {
      const at = drawn[place];
      if (at !== undefined) openBar(bars, at);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const pxPerDay = widthPx / (limits.end - limits.start);
  const at = drawn[place];
  const range = at === undefined ? null : barRange(bars, at);
  const left = range === null ? 0 : Math.max(0, (range.start - limits.start) * pxPerDay);
  const right = range === null ? 0 : Math.min(widthPx, (range.end - limits.start) * pxPerDay);
  const options = byKeys ? [place - 1, place, place + 1].filter((each) => drawn[each] !== undefined) : [];
  return (
    <>
      <div
        className="tl-bars visually-hidden"
        role="listbox"
        tabIndex={0}
        aria-label={timelineText('timeline.bars', { count: drawn.length })}
        aria-activedescendant={byKeys ? `${id}-${place}` : undefined}
        onKeyDown={handleKey}
        onFocus={() => onPoint(at ?? drawn[0] ?? null)}
        onBlur={() => onPoint(null)}
      >
        {options.map((each) => (
          <div
            key={drawn[each]}
            id={`${id}-${each}`}
            role="option"
            aria-selected={each === place}
            aria-posinset={each + 1}
            aria-setsize={drawn.length}
          >
            {barWords(state, barRange(bars, drawn[each] ?? 0))}
          </div>
        ))}
      </div>
      {range !== null && (
        <div aria-hidden="true">
          <div className="tl-bar-cursor" data-by={pointed?.by} style={{ left, width: right - left }} />
          <div
            className="ui-tooltip tl-bar-tip"
            style={left < widthPx / 2 ? { left } : { right: Math.max(0, widthPx - right) }}
          >
            {barWords(state, range)}
            <span>{timelineText('timeline.barHint', { by: pointed?.by ?? 'pointer' })}</span>
          </div>
        </div>
      )}
    </>
  );
}
