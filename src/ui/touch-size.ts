import { useSyncExternalStore } from 'react';

/** Where targets are 44 px: narrow windows and coarse pointers. The same condition stands in the style sheets. */
export const TOUCH = '(max-width: 1023px), (pointer: coarse)';

let query: MediaQueryList | null = null;

/** Asked once: each list on the screen asks again whenever it is drawn. */
function touchQuery(): MediaQueryList {
  query ??= window.matchMedia(TOUCH);
  return query;
}

function subscribe(changed: () => void): () => void {
  touchQuery().addEventListener('change', changed);
  return () => touchQuery().removeEventListener('change', changed);
}

/** Whether controls have their larger size. */
export function useTouchSize(): boolean {
  return useSyncExternalStore(subscribe, () => touchQuery().matches);
}
