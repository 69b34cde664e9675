import { useEffect, useRef } from 'react';
import { useView } from '#model/hooks/use-view.ts';
import { PanelOrEditor } from '../story-editor/panel-or-editor.tsx';
import { ListBox } from './list-box.tsx';
import { MapBox } from './map-box.tsx';
import { PaneGuard } from './pane-guard.tsx';
import { TimelineBox } from './timeline-box.tsx';

/** So much of the panel shows what has been opened in it: its title, who stands behind it, when and where. */
const SEEN_PX = 416;

/** Map, timeline and panel one below the other. */
export function TabletLayout() {
  const main = useRef<HTMLElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const selection = useView((view) => view.selection);
  const list = useView((view) => view.list);
  const isList = useView((view) => view.mainView === 'list');
  // what was just selected or opened must be seen, with as much of map and timeline as there is room for
  useEffect(() => {
    if ((selection === null && list === null) || main.current === null || panel.current === null) return;
    const top = panel.current.getBoundingClientRect().top - main.current.getBoundingClientRect().top;
    const lowest = Math.max(0, main.current.clientHeight - SEEN_PX);
    if (top < 0 || top > lowest) main.current.scrollBy({ top: top < 0 ? top : top - lowest });
  }, [selection, list]);
  return (
    <main ref={main} className="app-main app-main-tablet">
      {isList ? (
        <ListBox />
      ) : (
        <>
          <div className="app-tablet-map">
            <MapBox />
          </div>
          <div className="app-timeline">
            <TimelineBox />
          </div>
        </>
      )}
      <div ref={panel} className="app-panel">
        <PaneGuard pane="panel">
          <PanelOrEditor />
        </PaneGuard>
      </div>
    </main>
  );
}
