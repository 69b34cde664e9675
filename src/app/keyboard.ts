import { stepKnownOn } from '#core/evidence/publication-days.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { knownDays } from '#model/hooks/use-known-on.ts';
import { selectRecord, setKnownOn } from '#model/view/view-actions.ts';
import { viewStore } from '#model/view/view-store.ts';
import type { StepControl } from '#model/view/view-store.ts';
import { isTypedInto, keyOf } from '#ui/key-of.ts';

/** Keys of the page that write a sign. */
const SIGNS = '[]k';

function stepPublication(whole: OpenDossier, step: 1 | -1, control: StepControl): void {
  const { known, knownBy } = viewStore.getState().view;
  const day = stepKnownOn(knownDays(whole, knownBy), known, step);
  if (day !== undefined) setKnownOn(day, control);
}

/**
 * Keys of the whole page: Esc clears the selection; `[` and `]` move the known-on date to the previous and the next publication, `k` goes to
 * its field. Panes have their own keys while they have the focus. Returns how to stop.
 */
export function listenToKeys(host: Window, whole: OpenDossier): () => void {
  const handleKeyDown = (event: KeyboardEvent): void => {
    // a pane, a menu or a dialog that used the key has said so
    if (event.defaultPrevented) return;
    // in a field, Esc closes what the field has opened, and the rest is typed
    if (isTypedInto(event.target)) return;
    const key = keyOf(event, SIGNS);
    if (key === 'Escape') selectRecord(null);
    else if (key === '[') stepPublication(whole, -1, 'known-key-previous');
    else if (key === ']') stepPublication(whole, 1, 'known-key-next');
    else if (key === 'k') {
      const field = host.document.querySelector<HTMLElement>('[data-known-on]');
      if (field === null) return;
      event.preventDefault();
      field.focus();
    }
  };
  host.addEventListener('keydown', handleKeyDown);
  return () => host.removeEventListener('keydown', handleKeyDown);
}
