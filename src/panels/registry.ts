import type { ComponentType } from 'react';
import type { PanelId } from '#core/view/view.ts';
import type { MessageId } from '#messages/t.ts';
import { EventPanel } from '#panels/event/event-panel.tsx';
import { EventTab, EventTabCount } from '#panels/event/event-tab.tsx';
import { OverviewPanel } from '#panels/overview/overview-panel.tsx';
import type { PanelFootKind } from './panel-foot.tsx';
import { ReportCount } from './report-count.tsx';
import { latePart } from '#model/hooks/late-part.ts';

export interface PanelEntry {
  readonly titleId: MessageId;
  /** About is opened from elsewhere and has no tab. */
  readonly hasTab: boolean;
  /** What its tab says in place of the name. */
  readonly Label?: ComponentType;
  /** What its tab says after the name. */
  readonly Count?: ComponentType;
  readonly Panel: ComponentType;
  /** What it shows needs all claims of the dossier in memory. */
  readonly needsClaims?: true;
  /** What stays visible under the panel while that scrolls. */
  readonly foot: PanelFootKind;
}

const ReportsPanel = latePart('reports-panel', () =>
  import('#panels/reports/reports-panel.tsx').then((room) => room.ReportsPanel),
);
const FiguresPanel = latePart('figures-panel', () =>
  import('#panels/figures/figures-panel.tsx').then((room) => room.FiguresPanel),
);
const SourcesPanel = latePart('sources-panel', () =>
  import('#panels/sources/sources-panel.tsx').then((room) => room.SourcesPanel),
);
const ListPanel = latePart('list-panel', () => import('#panels/list/list-panel.tsx').then((room) => room.ListPanel));
const ChronologyPanel = latePart('chronology-panel', () =>
  import('#panels/chronology/chronology-panel.tsx').then((room) => room.ChronologyPanel),
);
const ChangesPanel = latePart('changes-panel', () =>
  import('#panels/changes/changes-panel.tsx').then((room) => room.ChangesPanel),
);
const CodePanel = latePart('code-panel', () => import('#panels/code/code-panel.tsx').then((room) => room.CodePanel));
const AboutPanel = latePart('about-panel', () =>
  import('#panels/about/about-panel.tsx').then((room) => room.AboutPanel),
);

/** Every panel, in the order of the tabs; one that is missing does not compile. */
export const PANELS: Readonly<Record<PanelId, PanelEntry>> = {
  overview: { titleId: 'panel.tab.overview', hasTab: true, needsClaims: true, Panel: OverviewPanel, foot: 'event' },
  event: {
    titleId: 'panel.tab.event',
    hasTab: true,
    Label: EventTab,
    Count: EventTabCount,
    Panel: EventPanel,
    foot: 'event',
  },
  chronology: { titleId: 'panel.tab.chronology', hasTab: true, Panel: ChronologyPanel, foot: 'event' },
  figures: { titleId: 'panel.tab.figures', hasTab: true, needsClaims: true, Panel: FiguresPanel, foot: 'plain' },
  reports: {
    titleId: 'panel.tab.reports',
    hasTab: true,
    needsClaims: true,
    Count: ReportCount,
    Panel: ReportsPanel,
    foot: 'plain',
  },
  sources: { titleId: 'panel.tab.sources', hasTab: true, needsClaims: true, Panel: SourcesPanel, foot: 'plain' },
  list: { titleId: 'panel.tab.list', hasTab: false, Panel: ListPanel, foot: 'plain' },
  changes: { titleId: 'panel.tab.changes', hasTab: false, needsClaims: true, Panel: ChangesPanel, foot: 'plain' },
  code: { titleId: 'panel.tab.code', hasTab: false, needsClaims: true, Panel: CodePanel, foot: 'plain' },
  about: { titleId: 'panel.tab.about', hasTab: false, Panel: AboutPanel, foot: 'plain' },
};
