import { createElement, use } from 'react';
import type { ComponentType } from 'react';
import type { LateLoad } from '#late/late-load.ts';
import { partLoad } from '#late/part-load.ts';

/** Longest wait for a quiet moment before a part is fetched that nobody has asked for yet. */
const PRELOAD_TIMEOUT_MS = 4000;

/** What a load brings, as a component: the `PartBox` around it waits, and shows what went wrong. */
export function latePartOf<Props extends object>(part: LateLoad<ComponentType<Props>>): ComponentType<Props> {
  return function LatePart(props: Props) {
    return createElement(part.current() ?? use(part.ask()), props);
  };
}

/** A part of the page in a chunk of its own. */
export function latePart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return latePartOf(partLoad(name, load));
}

/** Fetches something in a quiet moment, so that opening it later does not wait for the network. */
export function preloadQuietly(part: LateLoad<unknown>): void {
  const start = (): void => void part.preload();
  // Safari has no requestIdleCallback (2026-11-23)
  if ('requestIdleCallback' in window) window.requestIdleCallback(start, { timeout: PRELOAD_TIMEOUT_MS });
  else setTimeout(start, PRELOAD_TIMEOUT_MS);
}
