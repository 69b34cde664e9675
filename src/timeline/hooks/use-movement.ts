import { useCallback } from 'react';
import { eventIdAt, rowOfEvent } from '#core/states/states-on.ts';
import { useSelectedEvents } from '#model/hooks/use-shown-events.ts';
import { hoverEvent } from '#model/view/view-actions.ts';
import type { LiveRange } from '../adapter/live-range.ts';
import { panRange, revealRange, zoomRange } from '../items/time-range.ts';
import type { TimeRange } from '../items/time-range.ts';
import type { TimelineState } from './use-timeline.ts';

interface Movement {
  /** Puts the keyboard's cursor on an event and brings it into the range; null = on none. */
  readonly moveCursor: (row: number | null) => void;
  /** Puts the cursor on the selected event, else on the first one in the range. */
  readonly enter: () => void;
  /** Makes the range so many times as long, its middle kept. */
  readonly zoom: (factor: number) => void;
  /** Moves by the length of the range. */
  readonly page: (step: 1 | -1) => void;
}

/** What keys and buttons do to the range on the screen. */
export function useMovement(
  { open, data }: TimelineState,
  live: LiveRange,
  limits: TimeRange,
  setCursor: (row: number | null) => void,
): Movement {
  const selectedIds = useSelectedEvents();
  const moveCursor = useCallback(
    (row: number | null): void => {
      setCursor(row);
      hoverEvent(row === null ? null : (eventIdAt(open.states, row) ?? null));
      if (row === null) return;
      const from = open.states.startMin[row] ?? 0;
      const next = revealRange(live.get(), from, Math.max(from, open.states.endMax[row] ?? from) + 1);
      if (next === live.get()) return;
      live.move(next);
      live.settle();
    },
    [open, live, setCursor],
  );
  const zoom = useCallback(
    (factor: number): void => {
      const range = live.get();
      live.move(zoomRange(range, factor, (range.start + range.end) / 2, limits));
      live.settle();
    },
    [live, limits],
  );
  const page = (step: 1 | -1): void => {
    const range = live.get();
    live.move(panRange(range, step * (range.end - range.start), limits));
    live.settle();
  };
  const enter = (): void => {
    const { start, end } = live.get();
    const { startMin, endMax } = open.states;
    const selected = selectedIds.length === 1 ? rowOfEvent(open.states, selectedIds[0] ?? '') : undefined;
    const first = data.datedRows.find((row) => (startMin[row] ?? 0) < end && (endMax[row] ?? 0) >= start);
    moveCursor(selected !== undefined && data.datedRows.includes(selected) ? selected : (first ?? null));
  };
  return { moveCursor, enter, zoom, page };
}
