import { stepKnownOn } from '#core/evidence/publication-days.ts';
import type { OpenDossier } from '#model/dossier/open-dossier.ts';
import { knownDays } from '#model/hooks/use-known-on.ts';
import { selectRecord, setKnownOn } from '#model/view/view-actions.ts';
import { viewStore } from '#model/view/view-store.ts';

const TYPING = 'input, select, textarea, [contenteditable]';

function stepPublication(whole: OpenDossier, step: 1 | -1): void {
  const { known, knownBy } = viewStore.getState().view;
  const day = stepKnownOn(knownDays(whole, knownBy), known, step);
  if (day !== undefined) setKnownOn(day);
}

/**
 * Keys of the whole page: Esc clears the selection; `[` and `]` move the known-on date to the previous and the next publication, `k` goes to
 * its field. Panes have their own keys while they have the focus. Returns how to stop.
 */
export function listenToKeys(host: Window, whole: OpenDossier): () => void {
  const handleKeyDown = (event: KeyboardEvent): void => {
    // a pane, a menu or a dialog that used the key has said so
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') {
      selectRecord(null);
      return;
    }
    const isTyping = event.target instanceof Element && event.target.matches(TYPING);
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '[') stepPublication(whole, -1);
    else if (event.key === ']') stepPublication(whole, 1);
    else if (event.key === 'k') {
      const field = host.document.querySelector<HTMLElement>('[data-known-on]');
      if (field === null) return;
      event.preventDefault();
      field.focus();
    }
  };
  host.addEventListener('keydown', handleKeyDown);
  return () => host.removeEventListener('keydown', handleKeyDown);
}
