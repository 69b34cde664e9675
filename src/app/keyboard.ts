import { selectRecord } from '#model/view/view-actions.ts';

/** Keys of the whole page: Esc clears the selection. Panes have their own keys while they have the focus. Returns how to stop. */
export function listenToKeys(host: Window): () => void {
  const handleKeyDown = (event: KeyboardEvent): void => {
    // a pane, a menu or a dialog that used the key has said so
    if (event.key === 'Escape' && !event.defaultPrevented) selectRecord(null);
  };
  host.addEventListener('keydown', handleKeyDown);
  return () => host.removeEventListener('keydown', handleKeyDown);
}
