import { useSyncExternalStore } from 'react';
import type { Theme } from '#core/view/view.ts';
import { useSession, useView } from './use-view.ts';

const DARK = '(prefers-color-scheme: dark)';

let query: MediaQueryList | null = null;

/** Asked once: whoever shows the theme asks again at every change of the store. */
function darkQuery(): MediaQueryList {
  query ??= window.matchMedia(DARK);
  return query;
}

function subscribe(changed: () => void): () => void {
  darkQuery().addEventListener('change', changed);
  return () => darkQuery().removeEventListener('change', changed);
}

/** The theme on the screen: the room's while a story is shown to one, else the link's, else the reader's own choice, else the system's. */
export function useTheme(): Theme {
  const linked = useView((view) => view.theme);
  const chosen = useSession((session) => session.ownTheme);
  const room = useSession((session) => session.roomTheme);
  const system = useSyncExternalStore(subscribe, () => (darkQuery().matches ? 'dark' : 'light'));
  if (room !== null) return room === 'dark' ? 'dark' : 'light';
  return linked ?? chosen ?? system;
}
