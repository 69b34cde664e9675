// Whether the story is shown to a room. The window keeps it over a reload, so that a talk goes on where it was.
import { patchSession } from '../view/view-store.ts';

const KEY = 'kursk-dossier.presenting';

function remember(isPresenting: boolean): void {
  try {
    if (isPresenting) window.sessionStorage.setItem(KEY, 'yes');
    else window.sessionStorage.removeItem(KEY);
  } catch {
    // without storage a reload goes back to reading
  }
}

/** Shows the story to a room, or goes back to reading. */
export function setPresenting(isPresenting: boolean): void {
  remember(isPresenting);
  patchSession(isPresenting ? { isPresenting } : { isPresenting, roomTheme: null });
}

/** Goes on presenting in a window that was reloaded while it did. */
export function resumePresenting(): void {
  try {
    if (window.sessionStorage.getItem(KEY) !== null) patchSession({ isPresenting: true });
  } catch {
    // nothing was kept
  }
}
