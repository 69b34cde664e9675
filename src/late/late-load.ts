// Something of the page that comes later, fetched once. A failure is kept until somebody asks for another attempt: components ask with every
// rendering, and a failure that is forgotten would be asked for again and again.
import { LateFailure } from './late-failure.ts';
import type { Retriable } from './late-failure.ts';
import { fetchPart } from './late-files.ts';

type LoadState<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly promise: Promise<T> }
  | { readonly status: 'here'; readonly promise: Promise<T>; readonly value: T }
  | { readonly status: 'failed'; readonly promise: Promise<T> };

export interface LateLoad<T> extends Retriable {
  /** What has come; null until then. */
  readonly current: () => T | null;
  /** What comes or has come; the same promise until a failure is forgotten. Rejects with LateFailure. */
  readonly ask: () => Promise<T>;
  /** Fetches it before anybody needs it. A failure is not kept: whoever needs it then tries again. */
  readonly preload: () => Promise<void>;
}

/** `part` is the name of the source file that `load` imports, without its ending; `fetchFiles` brings its files into the browser's cache first. */
export function lateLoad<T>(
  part: string,
  load: () => Promise<T>,
  fetchFiles: (part: string, isAnew: boolean) => Promise<void> = fetchPart,
): LateLoad<T> {
  let state: LoadState<T> = { status: 'idle' };
  let attempts = 0;
  let isWanted = false;
  const listeners = new Set<(isOnTheWay: boolean) => void>();

  const change = (next: LoadState<T>): void => {
    state = next;
    for (const listener of listeners) listener(next.status === 'loading');
  };

  const fetchAll = async (isAnew: boolean): Promise<T> => {
    try {
      await fetchFiles(part, isAnew);
      return await load();
    } catch (cause) {
      throw new LateFailure(part, cause, kept);
    }
  };

  const start = (): Promise<T> => {
    const promise = fetchAll(attempts > 0);
    attempts += 1;
    change({ status: 'loading', promise });
    promise.then(
      (value) => change({ status: 'here', promise, value }),
      () => change(isWanted ? { status: 'failed', promise } : { status: 'idle' }),
    );
    return promise;
  };

  const kept: LateLoad<T> = {
    current: () => (state.status === 'here' ? state.value : null),
    isHere: () => state.status === 'here',
    ask() {
      isWanted = true;
      return state.status === 'idle' ? start() : state.promise;
    },
    async preload() {
      if (state.status !== 'idle') return;
      isWanted = false;
      await start().catch(() => undefined);
    },
    forget() {
      if (state.status === 'failed') change({ status: 'idle' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return kept;
}
