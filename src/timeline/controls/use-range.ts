import { useSyncExternalStore } from 'react';
import type { LiveRange } from '../adapter/live-range.ts';
import type { TimeRange } from '../items/time-range.ts';

/** The range on the screen, frame by frame. Only for parts that are cheap to render. */
export function useRange(live: LiveRange): TimeRange {
  return useSyncExternalStore(live.subscribe, live.get);
}
