import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import { useScrollBox } from './scroll-box.tsx';

/** Says when the end of what is drawn comes nearer to the scroll box than so many pixels; asked again with each `step`. */
export function useNear(end: RefObject<HTMLElement | null>, marginPx: number, step: number, onNear: () => void): void {
  const root = useScrollBox();
  const near = useEffectEvent(onNear);
  useEffect(() => {
    if (root === null || end.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) near();
      },
      { root, rootMargin: `${marginPx}px 0px` },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [root, end, marginPx, step]);
}
