import { PaneDivider } from '#ui/pane-divider.tsx';
import { FilterColumn } from '#panels/filters/filter-column.tsx';
import { PanelPane } from '#panels/panel-pane.tsx';
import { t } from '#messages/t.ts';
import { MapBox } from '../map-box.tsx';
import { PaneGuard } from '../pane-guard.tsx';
import { TimelineBox } from '../timeline-box.tsx';
import { PANE_LIMITS, usePaneSizes } from './use-pane-sizes.ts';

interface DesktopLayoutProps {
  /** Filters stand beside the map; without, they are in a drawer. */
  readonly withFilters: boolean;
}

const DEFAULT_SIZES = { filters: 216, panel: 392, timeline: 372 };
const NARROW_SIZES = { filters: 216, panel: 360, timeline: 372 };

/** Filters, map and timeline at the left, the panel in full height at the right; the edges between them move. */
export function DesktopLayout({ withFilters }: DesktopLayoutProps) {
  const [sizes, setSize] = usePaneSizes(withFilters ? DEFAULT_SIZES : NARROW_SIZES);
  const panelMax = Math.min(PANE_LIMITS.panel.max, Math.round(window.innerWidth * 0.6));
  return (
    <main className="app-main">
      <div className="app-left">
        <div className="app-upper">
          {withFilters && (
            <>
              <div className="app-filters" style={{ width: sizes.filters }}>
                <FilterColumn />
              </div>
              <PaneDivider
                label={t('app.resizeFilters')}
                orientation="vertical"
                side={1}
                value={sizes.filters}
                {...PANE_LIMITS.filters}
                onResize={(size) => setSize('filters', size)}
              />
            </>
          )}
          <MapBox />
        </div>
        <PaneDivider
          label={t('app.resizeTimeline')}
          orientation="horizontal"
          side={-1}
          value={sizes.timeline}
          {...PANE_LIMITS.timeline}
          onResize={(size) => setSize('timeline', size)}
        />
        <div className="app-timeline" style={{ height: sizes.timeline }}>
          <TimelineBox />
        </div>
      </div>
      <PaneDivider
        label={t('app.resizePanel')}
        orientation="vertical"
        side={-1}
        value={sizes.panel}
        min={PANE_LIMITS.panel.min}
        max={panelMax}
        onResize={(size) => setSize('panel', size)}
      />
      <div className="app-panel" style={{ width: Math.min(sizes.panel, panelMax) }}>
        <PaneGuard pane="panel">
          <PanelPane />
        </PaneGuard>
      </div>
    </main>
  );
}
