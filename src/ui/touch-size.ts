import { useSyncExternalStore } from 'react';

/** Where targets are 44 px: narrow windows and coarse pointers. The same condition stands in the style sheets. */
const TOUCH = '(max-width: 1023px), (pointer: coarse)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(TOUCH);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether controls have their larger size. */
export function useTouchSize(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(TOUCH).matches);
}
