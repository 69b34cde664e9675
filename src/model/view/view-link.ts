import { encodeView } from '#core/view/view-url.ts';
import type { View } from '#core/view/view.ts';
import { selectionPatch } from './view-actions.ts';
import { viewStore } from './view-store.ts';

/** The view as a copied link holds it: with the camera that the map has, also where the app chose it. */
export function linkedView(): View {
  const { view, session } = viewStore.getState();
  return { ...view, camera: session.seenCamera ?? view.camera };
}

/** The address of a view on a page, whatever the page's own address shows. */
export function addressOf(page: string, view: View): string {
  const address = new URL(page);
  address.search = encodeView(view);
  address.hash = '';
  return address.href;
}

/** The address of a view with a record selected. */
export function recordAddress(page: string, view: View, id: string): string {
  return addressOf(page, { ...view, ...selectionPatch(view, id) });
}

/** The address that opens exactly what is seen. */
export function viewLink(): string {
  return addressOf(window.location.href, linkedView());
}
