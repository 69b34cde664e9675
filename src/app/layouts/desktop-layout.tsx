import { PaneDivider } from '#ui/pane-divider.tsx';
import { FilterColumn } from '#panels/filters/filter-column.tsx';
import { PanelOrEditor } from '../story-editor/panel-or-editor.tsx';
import { useIsEditing } from '#model/hooks/use-story.ts';
import { useView } from '#model/hooks/use-view.ts';
import { t } from '#messages/t.ts';
import type { MessageId } from '#messages/t.ts';
import { ListBox } from './list-box.tsx';
import { MapBox } from './map-box.tsx';
import { PaneGuard } from './pane-guard.tsx';
import { TimelineBox } from './timeline-box.tsx';
import { PANE_LIMITS } from './fit-panes.ts';
import type { PaneEdge } from './fit-panes.ts';
import { usePanes } from './use-panes.ts';
import type { Panes } from './use-panes.ts';

interface DesktopLayoutProps {
  /** Filters stand beside the map; without, they are in a drawer. */
  readonly withFilters: boolean;
}

const DEFAULT_SIZES = { filters: 216, panel: 392 };
const NARROW_SIZES = { filters: 216, panel: 360 };

/** Room for charts with all their columns. */
const WIDE_PANEL = 856;

// the same elements each time: a window that is being resized changes the sizes of panes, not what is in them
const FILTERS = <FilterColumn />;
const MAP = <MapBox />;
const LIST = <ListBox />;
const TIMELINE = <TimelineBox />;
const PANEL = (
  <PaneGuard pane="panel">
    <PanelOrEditor />
  </PaneGuard>
);

function useWidePanel(): boolean {
  const isEditing = useIsEditing();
  const asksWide = useView(
    ({ panel, list, panelWidth }) =>
      panel === 'code' ||
      (panelWidth === 'wide' && (panel === 'figures' || (panel === 'list' && list?.startsWith('origins.') === true))),
  );
  return asksWide && !isEditing;
}

interface EdgeProps {
  readonly panes: Panes;
  readonly name: PaneEdge;
  readonly side: 1 | -1;
}

const EDGE_LABELS: Readonly<Record<PaneEdge, MessageId>> = {
  filters: 'app.resizeFilters',
  panel: 'app.resizePanel',
  timeline: 'app.resizeTimeline',
};

function Edge({ panes, name, side }: EdgeProps) {
  const collapsed = panes.folded.has(name);
  return (
    <PaneDivider
      label={t(EDGE_LABELS[name])}
      orientation={name === 'timeline' ? 'horizontal' : 'vertical'}
      side={side}
      value={panes.sizes[name]}
      min={PANE_LIMITS[name].min}
      max={panes.max[name]}
      collapsed={collapsed}
      toggleLabel={t(collapsed ? 'app.showPane' : 'app.foldPane', { pane: name })}
      onResize={(size) => panes.setSize(name, size)}
      onToggle={() => panes.toggle(name)}
    />
  );
}

/** Filters, map and timeline at the left, the panel in full height at the right; the edges between them move, and fold a pane away. */
export function DesktopLayout({ withFilters }: DesktopLayoutProps) {
  const panes = usePanes(
    withFilters ? DEFAULT_SIZES : NARROW_SIZES,
    useWidePanel() ? WIDE_PANEL : 0,
    withFilters ? [] : ['filters'],
  );
  const { sizes, folded } = panes;
  const isList = useView((view) => view.mainView === 'list');
  return (
    <main className="app-main">
      <div className="app-left">
        <div className="app-upper">
          {withFilters && (
            <>
              <div className="app-filters" hidden={folded.has('filters')} style={{ width: sizes.filters }}>
                {FILTERS}
              </div>
              <Edge panes={panes} name="filters" side={1} />
            </>
          )}
          {isList ? LIST : MAP}
        </div>
        {!isList && (
          <>
            <Edge panes={panes} name="timeline" side={-1} />
            <div className="app-timeline" hidden={folded.has('timeline')} style={{ height: sizes.timeline }}>
              {TIMELINE}
            </div>
          </>
        )}
      </div>
      <Edge panes={panes} name="panel" side={-1} />
      <div className="app-panel" hidden={folded.has('panel')} style={{ width: sizes.panel }}>
        {PANEL}
      </div>
    </main>
  );
}
