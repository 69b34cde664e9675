import { eventIdAt } from '#core/states/states-on.ts';
import { useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { lanesOf } from '#core/dossier/lanes.ts';
import { lowerBound } from '#core/query/collect-marks.ts';
import { timelineText } from '#messages/timeline-texts.ts';
import { selectRecord, setTimeWindow } from '#model/view/view-actions.ts';
import { EmptyChart } from './controls/empty-chart.tsx';
import { EventListbox } from './controls/event-listbox.tsx';
import { KnownOnBar, KnownOnGround } from './controls/known-on-bar.tsx';
import { LaneLabels } from './controls/lane-labels.tsx';
import { LanePeaks } from './controls/lane-peaks.tsx';
import { LiveWords } from './controls/live-words.tsx';
import { Toolbar, ZOOM_STEP } from './controls/toolbar.tsx';
import { WholeButton } from './controls/whole-button.tsx';
import { useContent } from './hooks/use-content.ts';
import { CoverageBox } from './coverage/coverage-box.tsx';
import { Denominators } from './denominators.tsx';
import { silencesHeight } from './drawing/draw-silences.ts';
import { LANE_PX } from './items/lane-layout.ts';
import { Overview } from './overview/overview.tsx';
import { useSize } from './hooks/use-size.ts';
import { useChart } from './hooks/use-chart.ts';
import { useMovement } from './hooks/use-movement.ts';
import { useLiveRange, useTimeline } from './hooks/use-timeline.ts';
import './vis-boxes.css';
import './marks.css';
import './mark-states.css';
import './timeline.css';
import './known-on.css';

const NARROW_PX = 1024;

function fitAll(): void {
  setTimeWindow(null);
}

/** The timeline: toolbar, lanes, overview and what is hidden. */
export function TimelinePane() {
  const state = useTimeline();
  const live = useLiveRange(state);
  const { open, data } = state;
  const pane = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const chart = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const axis = useRef<HTMLCanvasElement>(null);
  const paneSize = useSize(pane);
  const bodySize = useSize(body);
  const hostSize = useSize(host);
  const narrow = paneSize.width > 0 && paneSize.width < NARROW_PX;
  const [pointed, setCursor] = useState<number | null>(null);
  // what the filters hide cannot hold the cursor
  const cursor = pointed !== null && data.datedRows[lowerBound(data.datedRows, pointed)] === pointed ? pointed : null;
  const [drawWhole, setDrawWhole] = useState(false);
  const content = useContent({ state, heightPx: bodySize.height, drawWhole, cursor });
  const lanes = useChart({ chart, host, ground, axis }, state, live, content, hostSize.width);
  const silencesId = useId();
  const boxes = useStore(lanes, (store) => store.boxes);
  const lanesHeight = boxes.reduce((sum, box) => sum + box.height, 0);

  const { moveCursor, enter, zoom, page } = useMovement(state, live, content.limits, setCursor);

  return (
    <section ref={pane} className={narrow ? 'tl-pane is-narrow' : 'tl-pane'} aria-label={timelineText('timeline.name')}>
      <Toolbar state={state} live={live} onZoom={zoom} onFitAll={fitAll} />
      <div className="tl-chart">
        <div className="tl-corner">
          <WholeButton store={lanes} drawWhole={drawWhole} narrow={narrow} onDrawWhole={setDrawWhole} />
        </div>
        <div className="tl-axis-row">
          <canvas ref={axis} className="tl-axis" aria-hidden="true" />
          <KnownOnBar live={live} widthPx={hostSize.width} />
        </div>
        <div className="tl-body" ref={body}>
          <LaneLabels
            open={open}
            boxes={boxes}
            store={lanes}
            silences={content.silences}
            silencesId={silencesId}
            narrow={narrow}
            rangeOf={live.get}
          />
          <div
            className="tl-lanes"
            ref={chart}
            style={{ height: lanesHeight + silencesHeight(content.silences) + LANE_PX.reports }}
          >
            <KnownOnGround live={live} widthPx={hostSize.width} />
            <canvas ref={ground} className="tl-ground" aria-hidden="true" />
            <div ref={host} className="tl-host" aria-hidden="true" />
            <LanePeaks lanes={lanesOf(open.dossier.eventTypes).list} boxes={boxes} store={lanes} />
            <EmptyChart state={state} />
          </div>
        </div>
      </div>
      <EventListbox
        state={state}
        describedBy={content.silences.length > 0 ? silencesId : undefined}
        cursor={cursor}
        selected={content.highlights.selected}
        onCursor={moveCursor}
        onEnter={enter}
        onSelect={(row) => selectRecord(eventIdAt(open.states, row) ?? null)}
        onPage={page}
        onZoom={(way) => (way === 'all' ? fitAll() : zoom(way === 'in' ? 1 / ZOOM_STEP : ZOOM_STEP))}
      />
      <Overview state={state} live={live} />
      {open.byBlock === null && <CoverageBox />}
      <Denominators />
      <LiveWords state={state} />
    </section>
  );
}
