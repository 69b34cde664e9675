import { PanelPane } from '#panels/panel-pane.tsx';
import { MapBox } from './map-box.tsx';
import { PaneGuard } from './pane-guard.tsx';
import { TimelineBox } from './timeline-box.tsx';

/** Map, timeline and panel one below the other. */
export function TabletLayout() {
  return (
    <main className="app-main app-main-tablet">
      <div className="app-tablet-map">
        <MapBox />
      </div>
      <div className="app-timeline">
        <TimelineBox />
      </div>
      <div className="app-panel">
        <PaneGuard pane="panel">
          <PanelPane />
        </PaneGuard>
      </div>
    </main>
  );
}
