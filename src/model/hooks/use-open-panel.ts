import { panelOf } from '#core/view/view.ts';
import type { PanelId } from '#core/view/view.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from './use-view.ts';

/**
 * The panel that is open: the one that the view opens. The list of events stands for the overview that a dossier does not have, and what a
 * view opens by itself for the chronology where that has the place of the map.
 */
export function useOpenPanel(): PanelId {
  const { overview } = useDossier().dossier;
  const panel = useView((view) =>
    panelOf(view.panel === 'chronology' && view.mainView === 'list' ? { ...view, panel: null } : view),
  );
  return panel === 'overview' && overview === undefined ? 'event' : panel;
}
