import { encodeView } from '#core/view/view-url.ts';
import { copyText } from './copy-text.ts';
import { viewStore } from './view-store.ts';

/** The address that opens exactly the present view. */
export function viewLink(): string {
  const address = new URL(window.location.href);
  address.search = encodeView(viewStore.getState().view);
  address.hash = '';
  return address.href;
}

/** Copies the address of the present view. */
export function copyLink(): Promise<'copied' | 'select'> {
  return copyText(viewLink());
}
