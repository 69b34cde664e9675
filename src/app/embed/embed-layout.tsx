import { ExternalLink } from 'lucide-react';
import { useEffect } from 'react';
import { EMBED_PANES } from '#core/view/view.ts';
import type { EmbedPane } from '#core/view/view.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { addressOf } from '#model/view/view-link.ts';
import { setPaneState } from '#model/view/view-actions.ts';
import { viewStore } from '#model/view/view-store.ts';
import { PanelPane } from '#panels/panel-pane.tsx';
import { embedText } from '#messages/embed-texts.ts';
import { Icon } from '#ui/icon.tsx';
import { MapBox } from '../layouts/map-box.tsx';
import { PaneGuard } from '../layouts/pane-guard.tsx';
import { TimelineBox } from '../layouts/timeline-box.tsx';
import { answerFrame } from './frame-messages.ts';
import './embed.css';

/** The whole page with the same view. */
function wholeLink(): string {
  return addressOf(window.location.href, { ...viewStore.getState().view, embed: null });
}

/** Whose evidence this is, and the way to all of it: a frame must not hide that. */
function Foot() {
  const { dossier } = useDossier();
  // the link holds the view as it is now
  useView((view) => view);
  return (
    <footer className="em-foot">
      <p>
        <b dir="auto">{dossier.title}</b>{' '}
        {embedText('embed.version', { version: dossier.version, licence: dossier.licence })}
      </p>
      <a className="ui-link" href={wholeLink()} target="_blank" rel="noopener">
        {embedText('embed.open')}
        <Icon of={ExternalLink} size={14} />
      </a>
    </footer>
  );
}

/** The page inside another one: the panes that were asked for, and nothing around them. */
export function EmbedLayout({ panes }: { readonly panes: readonly EmbedPane[] }) {
  const { whole } = useDossier();
  useEffect(() => {
    for (const pane of EMBED_PANES) if (!panes.includes(pane)) setPaneState(pane, 'ready');
  }, [panes]);
  useEffect(() => answerFrame(window, whole), [whole]);
  return (
    <>
      <main className="em-main" data-panes={panes.join(' ')}>
        {panes.includes('map') && (
          <div className="em-map">
            <MapBox />
          </div>
        )}
        {panes.includes('timeline') && (
          <div className="em-timeline">
            <TimelineBox />
          </div>
        )}
        {panes.includes('panel') && (
          <div className="em-panel">
            <PaneGuard pane="panel">
              <PanelPane />
            </PaneGuard>
          </div>
        )}
      </main>
      <Foot />
    </>
  );
}
