import { encodeView } from '#core/view/view-url.ts';
import { copyText } from './copy-text.ts';
import { viewStore } from './view-store.ts';

/** The address that opens exactly what is seen: with the camera that the map has, also where the app chose it. */
export function viewLink(): string {
  const address = new URL(window.location.href);
  const { view, session } = viewStore.getState();
  address.search = encodeView({ ...view, camera: session.seenCamera ?? view.camera });
  address.hash = '';
  return address.href;
}

/** Copies the address of the present view. */
export function copyLink(): Promise<'copied' | 'select'> {
  return copyText(viewLink());
}
