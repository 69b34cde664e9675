import { useSyncExternalStore } from 'react';
import type { Theme } from '#core/view/view.ts';
import { useSession, useView } from './use-view.ts';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** The theme on the screen: the link's, else the reader's own choice, else the system's. */
export function useTheme(): Theme {
  const linked = useView((view) => view.theme);
  const chosen = useSession((session) => session.ownTheme);
  const system = useSyncExternalStore(subscribe, () => (window.matchMedia(DARK).matches ? 'dark' : 'light'));
  return linked ?? chosen ?? system;
}
