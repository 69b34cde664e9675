import { useEffect } from 'react';
import { PanelPane } from '#panels/panel-pane.tsx';
import { setPaneState } from '#model/view/view-actions.ts';
import { CoverageBox } from '#timeline/coverage/coverage-box.tsx';
import { Denominators } from '#timeline/denominators.tsx';
import { OverviewStrip } from '#timeline/overview/overview-strip.tsx';
import { MapBox } from './map-box.tsx';
import { PaneGuard } from './pane-guard.tsx';
import { Sheet } from './sheet.tsx';

/** Map on top, panel as a sheet with three heights, the timeline reduced to its overview strip. */
export function PhoneLayout() {
  // the strip is drawn with the page and has no widget to wait for
  useEffect(() => setPaneState('timeline', 'ready'), []);
  return (
    <main className="app-main app-main-phone">
      <div className="app-phone-stage">
        <MapBox />
        <Sheet>
          <PaneGuard pane="panel">
            <PanelPane />
          </PaneGuard>
        </Sheet>
      </div>
      <div className="app-phone-strip">
        <PaneGuard pane="timeline">
          <OverviewStrip />
          <CoverageBox />
          <Denominators />
        </PaneGuard>
      </div>
    </main>
  );
}
