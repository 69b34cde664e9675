import { useEffect, useState } from 'react';
import { PANEL_IDS } from '#core/view/view.ts';
import { useView } from '#model/hooks/use-view.ts';
import { openPanel, setPaneState } from '#model/view/view-actions.ts';
import { PartBox } from '#ui/part-box.tsx';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { t } from '#messages/t.ts';
import { PANELS } from './registry.ts';
import './panels.css';

const TABBED = PANEL_IDS.filter((id) => PANELS[id].hasTab);

/** The panel: a row of tabs, the panel that is open, and its foot. */
export function PanelPane() {
  const panel = useView((view) => view.panel);
  const selection = useView((view) => view.selection);
  const [places] = useState(() => new Map<string, number>());
  useEffect(() => setPaneState('panel', 'ready'), []);
  const entry = PANELS[panel];
  const { Panel, Foot } = entry;
  return (
    <section className="pn-pane" aria-label={t('panel.name')} data-panel={panel}>
      <Tabs
        label={t('panel.tabs')}
        tabs={TABBED.map((id) => {
          const { titleId, Count } = PANELS[id];
          return { id, label: t(titleId), ...(Count !== undefined && { count: <Count /> }) };
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
            <Panel />
          </PartBox>
        </ScrollBox>
        {Foot !== undefined && <Foot />}
      </Tabs>
    </section>
  );
}
