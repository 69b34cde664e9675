import { THEMES } from '#core/view/view.ts';
import type { Theme } from '#core/view/view.ts';
import { readSetting, writeSetting } from './own-settings.ts';
import { setTheme } from './view-actions.ts';
import { patchSession } from './view-store.ts';

const KEY = 'theme';

/** Takes the theme that the reader chose on this device, if any. */
export function restoreOwnTheme(): void {
  const stored = readSetting(KEY);
  patchSession({ ownTheme: THEMES.find((theme) => theme === stored) ?? null });
}

/** The reader's choice, null = that of the system: kept on the device, and stronger than a theme that came with the link. */
export function chooseOwnTheme(theme: Theme | null): void {
  patchSession({ ownTheme: theme });
  setTheme(null);
  writeSetting(KEY, theme);
}
