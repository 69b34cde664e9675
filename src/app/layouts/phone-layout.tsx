import { useEffect } from 'react';
import { PanelOrEditor } from '../story-editor/panel-or-editor.tsx';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { useView } from '#model/hooks/use-view.ts';
import { recordTitle } from '#model/text/record-title.ts';
import { setPaneState } from '#model/view/view-actions.ts';
import { CoverageBox } from '#timeline/coverage/coverage-box.tsx';
import { Denominators } from '#timeline/denominators.tsx';
import { OverviewStrip } from '#timeline/overview/overview-strip.tsx';
import { t } from '#messages/t.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { ListBox } from './list-box.tsx';
import { MapBox } from './map-box.tsx';
import { PaneGuard } from './pane-guard.tsx';
import { Sheet } from './sheet.tsx';

/** Coverage and counts in one line, until one wants to see them: the room is the panel's. */
function FoldedCounts() {
  const { shown, total } = useShownEvents().counts;
  return (
    <Disclosure lazy className="app-phone-counts" summary={t('app.phoneCounts', { shown, total })}>
      <CoverageBox />
      <Denominators />
    </Disclosure>
  );
}

/** Map on top, panel as a sheet with three heights, the timeline reduced to its overview strip. */
export function PhoneLayout() {
  // the strip is drawn with the page and has no widget to wait for
  useEffect(() => setPaneState('timeline', 'ready'), []);
  const open = useDossier();
  const isList = useView((view) => view.mainView === 'list');
  const title = useView((view) => recordTitle(open, view.selection));
  return (
    <main className="app-main app-main-phone">
      <div className="app-phone-stage">
        {isList ? <ListBox /> : <MapBox />}
        <Sheet title={title}>
          <PaneGuard pane="panel">
            <PanelOrEditor />
          </PaneGuard>
        </Sheet>
      </div>
      <div className="app-phone-strip">
        <PaneGuard pane="timeline">
          <OverviewStrip />
          <FoldedCounts />
        </PaneGuard>
      </div>
    </main>
  );
}
