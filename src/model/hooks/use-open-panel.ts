import { panelOf } from '#core/view/view.ts';
import type { PanelId } from '#core/view/view.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from './use-view.ts';

/** The panel that is open: the one that the view opens, or the list of events where a dossier has no overview. */
export function useOpenPanel(): PanelId {
  const { overview } = useDossier().dossier;
  const panel = useView(panelOf);
  return panel === 'overview' && overview === undefined ? 'event' : panel;
}
