import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { beginWork } from '../view/pending-work.ts';

/** Longest wait for a quiet moment before a part is fetched that nobody has asked for yet. */
const PRELOAD_TIMEOUT_MS = 4000;

/** A part of the page in a chunk of its own. `whenIdle` waits for it while it is on the way. */
export function lazyPart<Props>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const end = beginWork(name);
    try {
      return { default: await load() };
    } finally {
      end();
    }
  });
}

/** Fetches a chunk in a quiet moment, so that opening it later does not wait for the network. A failure shows when it is opened. */
export function preloadQuietly(load: () => Promise<unknown>): void {
  const start = (): void => void load().catch(() => undefined);
  // Safari has no requestIdleCallback (2026-11-23)
  if ('requestIdleCallback' in window) window.requestIdleCallback(start, { timeout: PRELOAD_TIMEOUT_MS });
  else setTimeout(start, PRELOAD_TIMEOUT_MS);
}
