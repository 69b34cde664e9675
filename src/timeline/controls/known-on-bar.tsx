import { useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { toDay } from '#core/time/day.ts';
import type { Day } from '#core/time/day.ts';
import { timelineText } from '#messages/timeline-texts.ts';
import { t } from '#messages/t.ts';
import { useKnownOn } from '#model/hooks/use-known-on.ts';
import { dayWords } from '#model/text/date-words.ts';
import { setKnownOn } from '#model/view/view-actions.ts';
import { keyOf } from '#ui/key-of.ts';
import type { LiveRange } from '../adapter/live-range.ts';
import type { TimeRange } from '../items/time-range.ts';
import { useRange } from './use-range.ts';

/** Room for the words of the flag, about; with less at its right it stands at the left of the bar. */
const FLAG_PX = 136;

/** Where the day ends: what was published on it is known. */
function endOfDay(day: Day, range: TimeRange, widthPx: number): number {
  return ((day + 1 - range.start) / (range.end - range.start)) * widthPx;
}

/** The ground of what came later, under the marks. */
export function KnownOnGround({ live, widthPx }: { readonly live: LiveRange; readonly widthPx: number }) {
  const range = useRange(live);
  const { known } = useKnownOn();
  if (known === null) return null;
  const left = Math.min(widthPx, Math.max(0, endOfDay(known, range, widthPx)));
  return <div className="tl-later-ground" aria-hidden="true" style={{ left }} />;
}

/** The known-on date as a bar with a flag on the axis: dragged, or moved by day with the arrow keys and by publication with Page Up and Down. */
export function KnownOnBar({ live, widthPx }: { readonly live: LiveRange; readonly widthPx: number }) {
  const range = useRange(live);
  const { known, first, last, previous, next } = useKnownOn();
  const [dragged, setDragged] = useState<Day | null>(null);
  const from = useRef(0);
  const day = dragged ?? known ?? last;
  if (day === null || first === null || last === null || widthPx <= 0) return null;
  const x = endOfDay(day, range, widthPx);
  const isOut = x < 0 || x > widthPx + 1;
  if (known === null && dragged === null && isOut) return null;

  const move = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const days = ((event.clientX - from.current) / widthPx) * (range.end - range.start);
    if (dragged !== null || Math.abs(days) >= 1) setDragged(toDay(Math.round((known ?? last) + days)));
  };
  const drop = (): void => {
    if (dragged !== null) setKnownOn(dragged >= last ? null : dragged);
    setDragged(null);
  };
  const press = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, Day | null | undefined>> = {
      ArrowLeft: toDay(day - 1),
      ArrowDown: toDay(day - 1),
      ArrowRight: day + 1 >= last ? null : toDay(day + 1),
      ArrowUp: day + 1 >= last ? null : toDay(day + 1),
      PageDown: previous,
      PageUp: next,
      Home: first,
      End: null,
    };
    const step = steps[keyOf(event.nativeEvent)];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setKnownOn(step, 'known-flag');
  };
  return (
    <div
      className="tl-known"
      data-past={known !== null || dragged !== null}
      style={{ left: Math.min(widthPx, Math.max(0, x)) }}
    >
      <div
        className={`tl-known-flag${x > widthPx - FLAG_PX ? ' is-left' : ''}`}
        role="slider"
        tabIndex={0}
        aria-label={t('model.known.label')}
        aria-valuemin={first}
        aria-valuemax={Math.max(last, day)}
        aria-valuenow={day}
        aria-valuetext={dayWords(day, 'long')}
        onKeyDown={press}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          from.current = event.clientX;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={move}
        onPointerUp={drop}
        onPointerCancel={() => setDragged(null)}
      >
        {timelineText('timeline.knownFlag', { day: dayWords(day, 'short') })}
      </div>
    </div>
  );
}
