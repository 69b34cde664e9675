import { useEffect, useSyncExternalStore } from 'react';
import type { LateLoad } from './late-load.ts';

/** A comfort that did not come is tried again when there is a connection again, and not before. */
function forgetWhenOnline(load: LateLoad<unknown>): void {
  window.addEventListener('online', () => load.forget(), { once: true });
}

/** Something that the page does without until it comes, and for good if it does not: null in the meantime, never an error. */
export function useComfort<T>(load: LateLoad<T>): T | null {
  useEffect(() => {
    if (!load.isHere()) load.ask().catch(() => forgetWhenOnline(load));
  }, [load]);
  return useSyncExternalStore(load.subscribe, load.current);
}
