import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Leads to a series that may not be in the page yet: shows the groups up to its own, scrolls to it, and gives its head the focus. */
export function useWayToSeries(
  showAtLeast: (groups: number) => void,
): readonly [body: RefObject<HTMLElement | null>, open: (group: number, key: string) => void] {
  const body = useRef<HTMLElement>(null);
  // a new object each time, so that the same series can be asked for again
  const [wanted, setWanted] = useState<{ readonly key: string } | null>(null);
  useEffect(() => {
    if (wanted === null) return undefined;
    const series = body.current?.querySelector(`[data-series="${CSS.escape(wanted.key)}"]`);
    series?.querySelector<HTMLElement>('h4')?.focus({ preventScroll: true });
    const go = (): void => series?.scrollIntoView({ block: 'start', behavior: 'instant' });
    go();
    // what comes into sight on the way is laid out only now, and may be higher than was thought
    const frame = requestAnimationFrame(go);
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  const open = (group: number, key: string): void => {
    showAtLeast(group + 1);
    setWanted({ key });
  };
  return [body, open];
}
