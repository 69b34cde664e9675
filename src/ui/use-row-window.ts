import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { rowsWithin } from './row-window.ts';
import type { RowRange } from './row-window.ts';
import { useScrollBox } from './scroll-box.tsx';

const MARGIN_PX = 240;
/** What is drawn before the box has been measured. */
const FIRST_DRAW: RowRange = { first: 0, end: 24 };

/** How far the box has been scrolled, counted from the top of the list. */
export function scrolledBy(box: HTMLElement, list: HTMLElement): number {
  return box.getBoundingClientRect().top - list.getBoundingClientRect().top;
}

/** The rows of a list that are in sight of the scroll box around it. */
export function useRowWindow(list: RefObject<HTMLElement | null>, offsets: Float64Array): RowRange {
  const box = useScrollBox();
  const [range, setRange] = useState(FIRST_DRAW);
  useEffect(() => {
    if (box === null) return;
    const update = (): void => {
      if (list.current === null) return;
      const top = scrolledBy(box, list.current);
      const next = rowsWithin(offsets, top, top + box.clientHeight, MARGIN_PX);
      setRange((range) => (range.first === next.first && range.end === next.end ? range : next));
    };
    update();
    const observer = new ResizeObserver(update);
    observer.observe(box);
    box.addEventListener('scroll', update, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', update);
    };
  }, [box, list, offsets]);
  const count = offsets.length - 1;
  return { first: Math.min(range.first, count), end: Math.min(range.end, count) };
}
