import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Below this share of the window a form that begins there is not seen. */
const LOW = 0.7;

/** Scrolls to the beginning of what stands at the form's side once something else is opened there, unless it is in sight. */
export function useFormInSight(side: RefObject<HTMLElement | null>, openId: string | null): void {
  const before = useRef(openId);
  useEffect(() => {
    if (before.current === openId) return;
    before.current = openId;
    const box = side.current;
    const pane = box?.closest('.pn-scroll');
    if (box === null || pane == null) return;
    const { top } = box.getBoundingClientRect();
    if (top < pane.getBoundingClientRect().top || top > window.innerHeight * LOW)
      box.scrollIntoView({ block: 'start' });
  }, [side, openId]);
}
