import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { rowsWithin, wholeList } from './row-window.ts';
import type { RowRange } from './row-window.ts';
import { useScrollBox } from './scroll-box.tsx';
import { usePrinting } from './use-printing.ts';

const MARGIN_PX = 120;
/** What of a long list is drawn before the box has been measured. */
const FIRST_DRAW = 24;

/** How far the box has been scrolled, counted from the top of the list. */
export function scrolledBy(box: HTMLElement, list: HTMLElement): number {
  return box.getBoundingClientRect().top - list.getBoundingClientRect().top;
}

/** What the box shows, in pixels from the top of the list. */
interface Sight {
  readonly top: number;
  readonly height: number;
}

function rowsInSight(offsets: Float64Array, sight: Sight | null): RowRange {
  if (sight !== null) return rowsWithin(offsets, sight.top, sight.top + sight.height, MARGIN_PX);
  return { first: 0, end: Math.min(FIRST_DRAW, offsets.length - 1) };
}

/** The rows of a list that are in the page: all of a list that is not long, else those in sight of the scroll box around it. A list that has changed is drawn right at once, and not after a look. */
export function useRowWindow(list: RefObject<HTMLElement | null>, offsets: Float64Array): RowRange {
  const box = useScrollBox();
  const [sight, setSight] = useState<Sight | null>(null);
  // setting what is set already would have the list's function run once more
  const seen = useRef<Sight | null>(null);
  const isPrinting = usePrinting();
  const whole = useMemo(() => wholeList(offsets, isPrinting), [offsets, isPrinting]);
  const look = useEffectEvent((): void => {
    if (whole !== null || box === null || list.current === null) return;
    const next = { top: scrolledBy(box, list.current), height: box.clientHeight };
    const { first, end } = rowsInSight(offsets, next);
    const drawn = rowsInSight(offsets, seen.current);
    if (seen.current && drawn.first === first && drawn.end === end) return;
    seen.current = next;
    setSight(next);
  });
  useEffect(() => {
    if (box === null) return;
    const observer = new ResizeObserver(() => look());
    observer.observe(box);
    // a list that has become shorter can have moved under the box
    if (list.current !== null) observer.observe(list.current);
    const handleScroll = (): void => look();
    box.addEventListener('scroll', handleScroll, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', handleScroll);
    };
  }, [box, list]);
  const inSight = useMemo(() => rowsInSight(offsets, sight), [offsets, sight]);
  return whole ?? inSight;
}
