import { lateLoad } from './late-load.ts';
import type { LateLoad } from './late-load.ts';
import { beginWork } from './pending-work.ts';

/**
 * Something that comes in a chunk of its own, under the name of its source file. `whenIdle` waits for it while it is on the way. `fetchFiles` as in
 * `lateLoad`.
 */
export function partLoad<T>(
  name: string,
  load: () => Promise<T>,
  fetchFiles?: (part: string, isAnew: boolean) => Promise<void>,
): LateLoad<T> {
  const part = lateLoad(name, load, fetchFiles);
  let end: (() => void) | null = null;
  part.subscribe((isOnTheWay) => {
    end?.();
    end = isOnTheWay ? beginWork(name) : null;
  });
  return part;
}
