import { isStorageBlocked } from '#model/view/own-settings.ts';
import { chooseOwnTheme } from '#model/view/own-theme.ts';
import { addNotice } from '#model/view/view-actions.ts';

/** The other theme than the one on the screen becomes the reader's own; a device that keeps nothing is named. */
export function switchTheme(): void {
  chooseOwnTheme(document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark');
  if (isStorageBlocked()) addNotice({ type: 'storage-blocked' });
}
