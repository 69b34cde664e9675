// What may be done to the chronology; apart from the other actions, as it comes after the first text.
import type { MainView, View } from '#core/view/view.ts';
import { patchView, viewStore } from './view-store.ts';

/** Puts the chronology in the place of map and timeline, or back. Its own panel would say the same once more, and closes. */
export function setMainView(mainView: MainView): void {
  const { panel } = viewStore.getState().view;
  patchView({ mainView, ...(mainView === 'list' && panel === 'chronology' && { panel: null }) });
}

/** What the chronology is grouped and sorted by. */
export function arrangeChronology(order: Partial<Pick<View, 'group' | 'sort'>>): void {
  patchView(order);
}
