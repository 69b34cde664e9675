// The View in the address bar. Selection, filters, known-on date and lists get a history entry each, so that back is undo; camera, window and panel replace the
// entry, after a pause, so that a drag is not fifty entries. The store is the owner: the address is read at the start and on back and forward.
import { decodeView, encodeView } from '#core/view/view-url.ts';
import type { View } from '#core/view/view.ts';
import { beginWork } from '#model/view/pending-work.ts';
import { addNotice, replaceView } from '#model/view/view-actions.ts';
import { viewStore } from '#model/view/view-store.ts';

const URL_WRITE_DELAY_MS = 250;

const STEPS = [
  'selection',
  'types',
  'reports',
  'statuses',
  'minOrigins',
  'parties',
  'sources',
  'drop',
  'known',
  'knownBy',
  'list',
] as const satisfies readonly (keyof View)[];

function isStep(before: View, after: View): boolean {
  return STEPS.some((field) => before[field] !== after[field]);
}

/** Reads the view of the address into the store and keeps both equal from then on. Returns how to stop. */
export function beginUrlSync(host: Window): () => void {
  let timer: number | null = null;
  let endWork: (() => void) | null = null;

  const address = (view: View): string => {
    const query = encodeView(view);
    return host.location.pathname + (query === '' ? '' : `?${query}`);
  };

  const cancelWrite = (): void => {
    if (timer !== null) host.clearTimeout(timer);
    timer = null;
    endWork?.();
    endWork = null;
  };

  const replaceNow = (view: View): void => {
    cancelWrite();
    const next = address(view);
    if (next !== host.location.pathname + host.location.search) host.history.replaceState(null, '', next);
  };

  const replaceLater = (): void => {
    cancelWrite();
    endWork = beginWork('url');
    timer = host.setTimeout(() => replaceNow(viewStore.getState().view), URL_WRITE_DELAY_MS);
  };

  const readAddress = (): void => {
    cancelWrite();
    const { view, problems } = decodeView(host.location.search);
    replaceView(view);
    if (problems.length > 0) addNotice({ type: 'link-problems', problems });
  };

  readAddress();
  const unsubscribe = viewStore.subscribe(({ view }, { view: before }) => {
    if (view === before || address(view) === host.location.pathname + host.location.search) return;
    if (!isStep(before, view)) {
      replaceLater();
      return;
    }
    if (timer !== null) replaceNow(before);
    host.history.pushState(null, '', address(view));
  });
  host.addEventListener('popstate', readAddress);
  return () => {
    cancelWrite();
    unsubscribe();
    host.removeEventListener('popstate', readAddress);
  };
}
