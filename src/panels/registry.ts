import type { ComponentType } from 'react';
import type { PanelId } from '#core/view/view.ts';
import type { MessageId } from '#messages/t.ts';
import { EventPanel } from '#panels/event/event-panel.tsx';
import { EventTab, EventTabCount } from '#panels/event/event-tab.tsx';
import { OverviewPanel } from '#panels/overview/overview-panel.tsx';
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
  /** Stays visible under the panel while that scrolls; comes after the first text. */
  readonly Foot?: ComponentType;
}

const EventFoot = latePart('event-foot', () => import('#panels/event/event-foot.tsx').then((room) => room.EventFoot));
const PlainFoot = latePart('plain-foot', () => import('./plain-foot.tsx').then((part) => part.PlainFoot));
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
const AboutPanel = latePart('about-panel', () =>
  import('#panels/about/about-panel.tsx').then((room) => room.AboutPanel),
);

/** Every panel, in the order of the tabs; one that is missing does not compile. */
export const PANELS: Readonly<Record<PanelId, PanelEntry>> = {
  overview: { titleId: 'panel.tab.overview', hasTab: true, Panel: OverviewPanel, Foot: EventFoot },
  event: {
    titleId: 'panel.tab.event',
    hasTab: true,
    Label: EventTab,
    Count: EventTabCount,
    Panel: EventPanel,
    Foot: EventFoot,
  },
  figures: { titleId: 'panel.tab.figures', hasTab: true, Panel: FiguresPanel, Foot: PlainFoot },
  reports: { titleId: 'panel.tab.reports', hasTab: true, Count: ReportCount, Panel: ReportsPanel, Foot: PlainFoot },
  sources: { titleId: 'panel.tab.sources', hasTab: true, Panel: SourcesPanel, Foot: PlainFoot },
  list: { titleId: 'panel.tab.list', hasTab: false, Panel: ListPanel, Foot: PlainFoot },
  about: { titleId: 'panel.tab.about', hasTab: false, Panel: AboutPanel, Foot: PlainFoot },
};
