import { useEffect, useSyncExternalStore } from 'react';
import type { LateLoad } from './late-load.ts';

/** What did not load is tried again when the connection is back, and not before. */
function forgetWhenOnline(load: LateLoad<unknown>): void {
  window.addEventListener('online', () => load.forget(), { once: true });
}

/** Something that the page can do without: null until it has loaded, and if it never does; never an error. */
export function useComfort<T>(load: LateLoad<T>): T | null {
  useEffect(() => {
    if (!load.isHere()) load.ask().catch(() => forgetWhenOnline(load));
  }, [load]);
  return useSyncExternalStore(load.subscribe, load.current);
}
