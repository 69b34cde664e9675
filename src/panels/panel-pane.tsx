import { useEffect, useRef, useState } from 'react';
import { partLoad } from '#late/part-load.ts';
import { useComfort } from '#late/use-comfort.ts';
import { PANEL_IDS } from '#core/view/view.ts';
import { useOpenPanel } from '#model/hooks/use-open-panel.ts';
import { useView } from '#model/hooks/use-view.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { recordTitle } from '#model/text/record-title.ts';
import { followFocus } from '#parts/follow-focus.ts';
import { openPanel, setPaneState } from '#model/view/view-actions.ts';
import { ByBlockNote } from '#parts/by-block/late-by-block.ts';
import { useEventPanelSoon } from '#panels/event/event-panel.tsx';
import { PartBox } from '#ui/part-box.tsx';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { t } from '#messages/t.ts';
import { PANELS } from './registry.ts';
import './panels.css';

const TABBED = PANEL_IDS.filter((id) => PANELS[id].hasTab);

// the room of the foot is kept; without it the panel can be used all the same
const FOOT = partLoad('panel-foot', () => import('./panel-foot.tsx').then((part) => part.PanelFoot));

/** Says what is selected to those who do not see it. */
function Announcement() {
  const open = useDossier();
  const title = useView((view) => recordTitle(open, view.selection));
  return (
    <p className="visually-hidden pn-said" role="status">
      {title !== null && t('panel.selected', { title })}
    </p>
  );
}

/** The panel: a row of tabs, the panel that is open, and its foot. */
export function PanelPane() {
  const panel = useOpenPanel();
  const { dossier, byBlock } = useDossier();
  const { overview } = dossier;
  const selection = useView((view) => view.selection);
  const isList = useView((view) => view.mainView === 'list');
  const [places] = useState(() => new Map<string, number>());
  const pane = useRef<HTMLElement>(null);
  useEffect(() => setPaneState('panel', 'ready'), []);
  useEventPanelSoon();
  useEffect(() => (pane.current === null ? undefined : followFocus(pane.current)), []);
  const entry = PANELS[panel];
  const { Panel } = entry;
  const Foot = useComfort(FOOT);
  return (
    <>
      <Announcement />
      <section ref={pane} className="pn-pane" aria-label={t('panel.name')} data-panel={panel}>
        <Tabs
          label={t('panel.tabs')}
          tabs={TABBED.filter((id) =>
            id === 'overview' ? overview !== undefined : id !== 'chronology' || !isList,
          ).map((id) => {
            const { titleId, Label, Count } = PANELS[id];
            const label = Label === undefined ? t(titleId) : <Label />;
            return { id, label, ...(Count !== undefined && { count: <Count /> }) };
          })}
          value={entry.hasTab ? panel : null}
          onSelect={openPanel}
          className="pn-tabs"
          panelClassName="pn-tab-panel"
        >
          {/* what is selected begins at its top; a list is found again where it was left */}
          <ScrollBox
            key={`${panel} ${selection ?? ''}`}
            className="pn-scroll"
            {...(selection === null ? { places, name: panel } : {})}
          >
            <PartBox title={t('app.panelFailed')}>
              {entry.needsClaims === true && byBlock !== null ? <ByBlockNote part={panel} /> : <Panel />}
            </PartBox>
          </ScrollBox>
          {/* oxlint-disable-next-line react/static-components -- it is one and the same once it has come */}
          {Foot === null ? <footer className="pn-foot" /> : <Foot kind={entry.foot} />}
        </Tabs>
      </section>
    </>
  );
}
