import { useEffect, useState } from 'react';
import { useTouchSize } from '#ui/touch-size.ts';
import type { ListSizes } from './list-layout.ts';

const FIRST_WIDTH = 392;

let lastRem: number | null = null;

function rootFontSize(): number {
  lastRem = Number.parseFloat(window.getComputedStyle(document.documentElement).fontSize);
  return lastRem;
}

/** Width of the list's box and size of the text in it; the same object while neither changes. */
export function useListSizes(box: HTMLElement | null): ListSizes {
  const isTouch = useTouchSize();
  const [sizes, setSizes] = useState<ListSizes>(() => ({
    rem: lastRem ?? rootFontSize(),
    isTouch,
    width: FIRST_WIDTH,
  }));
  useEffect(() => {
    if (box === null) return;
    const update = (): void => {
      const next = { rem: rootFontSize(), isTouch, width: box.clientWidth };
      setSizes((last) =>
        last.rem === next.rem && last.isTouch === next.isTouch && last.width === next.width ? last : next,
      );
    };
    // it reports the first size too, once the page has been laid out; measuring here would cause a second layout
    const observer = new ResizeObserver(update);
    observer.observe(box);
    return () => observer.disconnect();
  }, [box, isTouch]);
  return sizes;
}
