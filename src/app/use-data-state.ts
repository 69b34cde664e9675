import { useEffect } from 'react';
import { useSession } from '#model/hooks/use-view.ts';
import { beginWork } from '#late/pending-work.ts';
import type { PaneState } from '#model/view/view-store.ts';

type DossierState = 'loading' | 'error' | 'open';

function dataState(dossier: DossierState, panes: readonly PaneState[]): 'loading' | 'ready' | 'error' {
  if (dossier !== 'open') return dossier;
  return panes.includes('loading') ? 'loading' : 'ready';
}

/** `<html data-state>`: ready when every pane has drawn or shown its own error, error only without a usable dossier. */
export function useDataState(dossier: DossierState): void {
  const panes = useSession((session) => session.panes);
  useEffect(() => {
    const state = dataState(dossier, Object.values(panes));
    document.documentElement.dataset['state'] = state;
    return state === 'loading' ? beginWork('panes') : undefined;
  }, [dossier, panes]);
}
