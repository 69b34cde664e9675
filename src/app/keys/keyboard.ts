import type { OpenDossier } from '#core/states/open-dossier.ts';
import { isCommandWith, isTypedInto, keyOf } from '#ui/key-of.ts';
import { runShortcut } from './commands.ts';
import { SIGNS } from './shortcut.ts';
import type { Shortcut } from './shortcut.ts';

function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (isCommandWith(event, 'k')) return 'Mod+K';
  // a pane, a menu or a dialog that used the key has said so; in a field, Esc closes what the field has opened, and the rest is typed
  if (event.defaultPrevented || isTypedInto(event.target)) return null;
  const key = keyOf(event, SIGNS.join(''));
  return key === 'Escape' ? key : (SIGNS.find((sign) => sign === key) ?? null);
}

/** Keys of the whole page, by the table of commands. Panes have their own keys while they have the focus. Returns how to stop. */
export function listenToKeys(host: Window, whole: OpenDossier): () => void {
  const handleKeyDown = (event: KeyboardEvent): void => {
    const shortcut = shortcutOf(event);
    if (shortcut === null) return;
    // what a sign does is not also typed, nor looked for by the browser
    if (shortcut !== 'Escape') event.preventDefault();
    runShortcut(shortcut, whole);
  };
  host.addEventListener('keydown', handleKeyDown);
  return () => host.removeEventListener('keydown', handleKeyDown);
}
