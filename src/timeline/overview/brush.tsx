import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { civilToDay, dayToCivil, toDay } from '#core/time/day.ts';
import { timelineText } from '#messages/timeline-texts.ts';
import { dayWords } from '#model/text/date-words.ts';
import { keyOf } from '#ui/key-of.ts';
import { useTouchSize } from '#ui/touch-size.ts';
import type { LiveRange } from '../adapter/live-range.ts';
import { useRange } from '../controls/use-range.ts';
import { clampRange, rangeDays } from '../items/time-range.ts';
import type { TimeRange } from '../items/time-range.ts';

interface BrushProps {
  readonly live: LiveRange;
  readonly limits: TimeRange;
  readonly widthPx: number;
}

type Part = 'start' | 'end' | 'whole';

const LEAST_DAYS = 1;
/** Under this width the handles, which are wider for a finger, stand outside of the window, so that they do not cover it. */
const NARROW_PX = { pointer: 30, finger: 88 };
/** As near to the edge of the strip a handle stands inside of the window, so that it is not cut. */
const EDGE_PX = 6;

function monthLater(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = dayToCivil(toDay(day));
  const first = civilToDay(year, month + months, 1);
  const last = civilToDay(year, month + months + 1, 1) - 1;
  return Math.min(first + dayOfMonth - 1, last);
}

function dragged(range: TimeRange, part: Part, days: number, limits: TimeRange): TimeRange {
  if (part === 'whole') return clampRange({ start: range.start + days, end: range.end + days }, limits);
  if (part === 'start')
    return { start: Math.max(limits.start, Math.min(range.start + days, range.end - LEAST_DAYS)), end: range.end };
  return { start: range.start, end: Math.min(limits.end, Math.max(range.end + days, range.start + LEAST_DAYS)) };
}

/** The visible range on the overview: drag it or one of its ends, or move an end by keyboard, by day or by month. */
export function Brush({ live, limits, widthPx }: BrushProps) {
  const range = useRange(live);
  const by = useTouchSize() ? 'finger' : 'pointer';
  const drag = useRef<{ readonly x: number; readonly range: TimeRange; readonly part: Part } | null>(null);
  const pxPerDay = widthPx / (limits.end - limits.start);
  const left = Math.max(0, (range.start - limits.start) * pxPerDay);
  const right = Math.min(widthPx, (range.end - limits.start) * pxPerDay);
  const { first, last } = rangeDays(range);

  function handleDown(part: Part, event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.stopPropagation();
    live.hold();
    drag.current = { x: event.clientX, range: live.get(), part };
  }

  function handleTrackDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const about = limits.start + (event.clientX - box.left) / pxPerDay;
    const { start, end } = live.get();
    const wide = end - start >= limits.end - limits.start - 1;
    const length = wide ? (limits.end - limits.start) / 6 : end - start;
    live.move(clampRange({ start: about - length / 2, end: about + length / 2 }, limits));
    handleDown('whole', event);
  }

  function handleMove(event: PointerEvent<HTMLElement>): void {
    const from = drag.current;
    if (from !== null) live.move(dragged(from.range, from.part, (event.clientX - from.x) / pxPerDay, limits));
  }

  function handleUp(): void {
    if (drag.current === null) return;
    drag.current = null;
    live.release();
    live.settle();
  }

  function handleKey(part: 'start' | 'end', event: KeyboardEvent): void {
    const { start, end } = live.get();
    const now = Math.round(part === 'start' ? start : end);
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      ArrowRight: now + 1,
      ArrowUp: now + 1,
      PageDown: monthLater(now, -1),
      PageUp: monthLater(now, 1),
      Home: part === 'start' ? limits.start : Math.ceil(start) + LEAST_DAYS,
      End: part === 'end' ? limits.end : Math.floor(end) - LEAST_DAYS,
    };
    const next = steps[keyOf(event.nativeEvent)];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    live.move(dragged({ start, end }, part, next - (part === 'start' ? start : end), limits));
  }

  const outward = right - left < NARROW_PX[by];
  const startClass = left < EDGE_PX ? 'is-inward' : outward ? 'is-outward' : '';
  const endClass = right > widthPx - EDGE_PX ? 'is-inward' : outward ? 'is-outward' : '';
  const on = (part: Part) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => handleDown(part, event),
    onPointerMove: handleMove,
    onPointerUp: handleUp,
    onPointerCancel: handleUp,
  });
  return (
    <div
      className="tl-track"
      onPointerDown={handleTrackDown}
      onPointerMove={handleMove}
      onPointerUp={handleUp}
      onPointerCancel={handleUp}
    >
      <div className="tl-brush" style={{ left, width: Math.max(2, right - left) }} {...on('whole')}>
        <div
          className={`tl-handle tl-handle-start ${startClass}`}
          role="slider"
          tabIndex={0}
          aria-label={timelineText('timeline.periodStart')}
          aria-valuemin={Math.floor(limits.start)}
          aria-valuemax={last}
          aria-valuenow={first}
          aria-valuetext={dayWords(first, 'long')}
          onKeyDown={(event) => handleKey('start', event)}
          {...on('start')}
        />
        <div
          className={`tl-handle tl-handle-end ${endClass}`}
          role="slider"
          tabIndex={0}
          aria-label={timelineText('timeline.periodEnd')}
          aria-valuemin={first}
          aria-valuemax={Math.ceil(limits.end) - 1}
          aria-valuenow={last}
          aria-valuetext={dayWords(last, 'long')}
          onKeyDown={(event) => handleKey('end', event)}
          {...on('end')}
        />
      </div>
    </div>
  );
}
