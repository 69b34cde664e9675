import { useEffect, useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import { dragSpeed, settleHeight } from './sheet-heights.ts';
import type { DragMoment, HeightsPx, SheetHeight } from './sheet-heights.ts';

/** A finger that moves less is a tap. */
const SLOP_PX = 8;

interface SheetDrag {
  /** How high the sheet is while it is held; null = it is not. */
  readonly heldPx: number | null;
  readonly handlePointerDown: (event: PointerEvent<HTMLElement>) => void;
}

/**
 * The sheet follows the finger, or the mouse, that holds it by one of its grips, and settles at one of its heights. What is under the grip is
 * pressed by a tap alone; map and content keep their own gestures.
 */
export function useSheetDrag(
  sheet: RefObject<HTMLElement | null>,
  grips: string,
  measure: () => HeightsPx,
  onSettle: (height: SheetHeight) => void,
): SheetDrag {
  const [heldPx, setHeldPx] = useState<number | null>(null);
  const drag = useRef<AbortController | null>(null);
  useEffect(() => () => drag.current?.abort(), []);

  const handlePointerDown = (event: PointerEvent<HTMLElement>): void => {
    const box = sheet.current;
    const isGrip = event.target instanceof Element && event.target.closest(grips) !== null;
    if (box === null || !isGrip || !event.isPrimary || event.button !== 0) return;
    const heights = measure();
    // it stands beside the map, and not over it
    if (!(heights.full > heights.peek)) return;
    drag.current?.abort();
    const ending = new AbortController();
    drag.current = ending;
    const { signal } = ending;
    const { pointerId, clientY: fromY } = event;
    const fromPx = box.offsetHeight;
    const moments: DragMoment[] = [];
    let px = fromPx;
    const move = (moved: globalThis.PointerEvent): void => {
      if (moved.pointerId !== pointerId) return;
      const way = fromY - moved.clientY;
      if (moments.length === 0) {
        if (Math.abs(way) < SLOP_PX) return;
        // from now on what is under the finger is not pressed
        box.setPointerCapture(pointerId);
      }
      px = Math.min(heights.full, Math.max(heights.peek, fromPx + way));
      moments.push({ atMs: moved.timeStamp, px });
      setHeldPx(px);
    };
    const stop = (ended: globalThis.PointerEvent): void => {
      if (ended.pointerId !== pointerId) return;
      ending.abort();
      if (moments.length === 0) return;
      setHeldPx(null);
      onSettle(settleHeight(px, dragSpeed(moments, ended.timeStamp), heights));
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', stop, { signal });
    window.addEventListener('pointercancel', stop, { signal });
  };
  return { heldPx, handlePointerDown };
}
