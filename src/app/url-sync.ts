// The View in the address bar. Selection, filters, known-on date and lists get a history entry each, so that back is undo; quick steps of one
// control are one entry. Camera, window and panel replace the entry, after a pause, so that a drag is not fifty entries. The store is the owner: the
// address is read at the start and on back and forward, and what cannot be shown is put right in the entry it was read from.
import { isDossierFragment, isStoryFragment } from '#core/view/link-fragment.ts';
import { decodeView, encodeView, isHistoryStep } from '#core/view/view-url.ts';
import type { View } from '#core/view/view.ts';
import { addNotice, replaceView } from '#model/view/view-actions.ts';
import { viewStore } from '#model/view/view-store.ts';
import type { StepControl } from '#model/view/view-store.ts';
import { closeTopLayer, watchLayers } from '#ui/layers.ts';
import { TOUCH } from '#ui/touch-size.ts';
import { AddressWriter } from './address-writer.ts';
import type { AddressHost } from './address-writer.ts';

/** Steps of one control are quick if no longer pause lies between them. */
const STEP_PAUSE_MS = 1000;

/** A view as it can be shown. */
type ViewCheck = (view: View) => View;

/** Address and store, kept equal. */
export interface UrlSync {
  /** From now on every view that is read goes through this check; the present one does so at once. */
  readonly checkWith: (check: ViewCheck) => void;
  readonly stop: () => void;
}

/** Reads the view of the address into the store, through a check of its own if there is one, and keeps both equal from then on. */
export function beginUrlSync(host: AddressHost, firstCheck: ViewCheck = (view) => view): UrlSync {
  let check = firstCheck;
  /** What follows `#` and is no part of the view. */
  let fragment = '';
  /** The first view has been checked: from then on a story of the fragment is in the view, or left. */
  let isTaken = false;
  let isReading = false;
  let burst: { readonly control: StepControl; readonly timer: number } | null = null;

  const address = (view: View): string => {
    const query = encodeView(view);
    // a story or a dossier in the fragment goes when the reader leaves it
    const isLeft =
      (view.story === null && isStoryFragment(fragment)) || (view.own === null && isDossierFragment(fragment));
    const behind = isLeft && isTaken ? '' : fragment;
    return host.location.pathname + (query === '' ? '' : `?${query}`) + behind;
  };
  const writer = new AddressWriter(host, () => address(viewStore.getState().view));

  const endBurst = (): void => {
    if (burst !== null) host.clearTimeout(burst.timer);
    burst = null;
  };

  const beginBurst = (control: StepControl | null): void => {
    endBurst();
    if (control !== null) burst = { control, timer: host.setTimeout(endBurst, STEP_PAUSE_MS) };
  };

  /** What was read belongs to the entry it was read from: put right there, never as a step of its own. */
  const take = (view: View): void => {
    isReading = true;
    try {
      replaceView(check(view));
    } finally {
      isReading = false;
    }
    writer.replace(address(viewStore.getState().view));
  };

  const readAddress = (): void => {
    writer.cancel();
    endBurst();
    const { view, problems, fragment: rest } = decodeView(host.location.search, host.location.hash);
    fragment = rest;
    if (problems.length > 0) addNotice({ type: 'link-problems', problems });
    take(view);
  };

  // back is a gesture on phones and tablets, and takes what lies on top; with a mouse it is a button beside the address, and means that
  let isCovered = false;
  const unwatch = watchLayers((isOpen) => {
    isCovered = isOpen && host.matchMedia(TOUCH).matches;
    writer.setCovered(isCovered);
  });
  const handlePop = ({ state }: { readonly state: unknown }): void => {
    const arrival = writer.arrive(state);
    if (arrival === 'moved' || arrival === 'left') readAddress();
    if (arrival === 'left' || arrival === 'uncovered') closeTopLayer();
    // something has been opened while the entry of what stood there before was taken away
    else if (isCovered) writer.setCovered(true);
  };

  readAddress();
  const unsubscribe = viewStore.subscribe(({ view, control }, { view: before }) => {
    if (isReading || view === before) return;
    if (!isHistoryStep(before, view)) {
      writer.replaceLater();
      return;
    }
    if (control !== null && burst?.control === control) {
      writer.replaceLater();
    } else {
      writer.flush(address(before));
      writer.push(address(view));
    }
    beginBurst(control);
  });
  host.addEventListener('popstate', handlePop);
  return {
    checkWith: (next) => {
      check = next;
      isTaken = true;
      take(viewStore.getState().view);
    },
    stop: () => {
      writer.cancel();
      endBurst();
      unsubscribe();
      unwatch();
      host.removeEventListener('popstate', handlePop);
    },
  };
}
