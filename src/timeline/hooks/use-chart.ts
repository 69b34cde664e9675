import { lanesOf } from '#core/dossier/lanes.ts';
import { eventIdAt } from '#core/states/states-on.ts';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { listOfEvents } from '#model/lists/list-query.ts';
import { hoverEvent, openList, selectRecord, setPaneState } from '#model/view/view-actions.ts';
import { listenToGestures } from '../adapter/chart-gestures.ts';
import { samePeaks } from '../adapter/lane-bars.ts';
import type { LanePeaks } from '../adapter/lane-bars.ts';
import type { LiveRange } from '../adapter/live-range.ts';
import { TimelineChart } from '../adapter/timeline-chart.ts';
import type { ChartContent } from '../adapter/chart-types.ts';
import { chartWords } from '../words/chart-words.ts';
import { daysList } from '../words/period-words.ts';
import type { LaneSummary } from '../items/feed-mark.ts';
import type { LaneBox } from '../items/lane-layout.ts';
import { clampRange } from '../items/time-range.ts';
import { usePaintsRevision } from './use-paints.ts';
import type { TimelineState } from './use-timeline.ts';

export interface ChartRefs {
  readonly chart: RefObject<HTMLDivElement | null>;
  readonly host: RefObject<HTMLDivElement | null>;
  readonly ground: RefObject<HTMLCanvasElement | null>;
  readonly axis: RefObject<HTMLCanvasElement | null>;
}

const ZOOM_ROOM = 0.3;
/** A stretch of so many days and less is not zoomed to: its marks cannot be told apart. */
const INSEPARABLE_DAYS = 1;

function sameSummaries(a: readonly LaneSummary[], b: readonly LaneSummary[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      (lane, at) =>
        lane.inRange === b[at]?.inRange && lane.leftOut === b[at]?.leftOut && lane.histogram === b[at]?.histogram,
    )
  );
}

/** What the lanes hold, and the days of the highest bar of each that shows bars. Apart from the pane, as the chart counts once it has the rest: the names of the lanes alone are drawn anew. */
export type LaneStore = StoreApi<{
  readonly lanes: readonly LaneSummary[];
  readonly boxes: readonly LaneBox[];
  readonly peaks: LanePeaks;
}>;

/** Mounts the chart, passes values in and events out; the result says what the lanes hold. */
export function useChart(
  refs: ChartRefs,
  state: TimelineState,
  live: LiveRange,
  content: ChartContent,
  width: number,
): LaneStore {
  const [store] = useState<LaneStore>(() => createStore(() => ({ lanes: [], boxes: [], peaks: [] })));
  const chart = useRef<TimelineChart | null>(null);
  const latest = useRef(content);
  useLayoutEffect(() => {
    latest.current = content;
  });
  const { open, shown } = state;
  const present = useRef(open);
  useLayoutEffect(() => {
    present.current = open;
  });
  const sized = width > 0;

  useEffect(() => {
    const { host, ground, axis, chart: area } = refs;
    if (!sized || host.current === null || ground.current === null || axis.current === null || area.current === null)
      return undefined;
    const made = new TimelineChart(
      present.current,
      { host: host.current, ground: ground.current, axis: axis.current },
      latest.current,
      live.get(),
      chartWords(present.current),
      {
        range: (range) => live.move(range),
        feed: ({ lanes }, boxes) => {
          const before = store.getState();
          if (before.boxes !== boxes || !sameSummaries(before.lanes, lanes)) store.setState({ lanes, boxes });
        },
        peaks: (peaks) => {
          if (!samePeaks(store.getState().peaks, peaks)) store.setState({ peaks });
        },
      },
    );
    chart.current = made;
    const idOf = (row: number): string | null => eventIdAt(present.current.states, row) ?? null;
    const zoomTo = (from: number, until: number): void => {
      const room = Math.max(INSEPARABLE_DAYS, (until - from) * ZOOM_ROOM);
      live.move(clampRange({ start: from - room, end: until + room }, latest.current.limits));
      live.settle();
    };
    const press = (key: string): void => {
      const target = made.targetOf(key);
      if (target === null) return;
      if (target.type === 'event') {
        selectRecord(idOf(target.row));
        return;
      }
      const apart = target.until - target.from > INSEPARABLE_DAYS;
      if (apart) zoomTo(target.from, target.until);
      if (target.type === 'count')
        openList(
          listOfEvents(target.rows.flatMap((row) => idOf(row) ?? [])) ??
            daysList(
              { start: target.from, end: target.until },
              lanesOf(open.dossier.eventTypes).list[target.lane]?.first.id,
            ),
        );
      else if (!apart) selectRecord(target.ids[0] ?? null);
    };
    const point = (key: string | null): void => {
      const target = key === null ? null : made.targetOf(key);
      made.setTip(key);
      hoverEvent(target?.type === 'event' ? idOf(target.row) : null);
    };
    const stopListening = listenToGestures(area.current, {
      range: live.get,
      limits: () => latest.current.limits,
      onMove: (range) => live.move(range),
      onHold: (held) => (held ? live.hold() : live.release()),
      onPress: (key) => {
        const target = made.targetOf(key);
        if (target?.type === 'reports' && target.ids.length === 1) selectRecord(target.ids[0] ?? null);
        else press(key);
      },
      onDouble: (x, y) => {
        const bar = made.barAt(x, y);
        if (bar !== null) openList(daysList(bar.range, lanesOf(open.dossier.eventTypes).list[bar.lane]?.first.id));
      },
      onPoint: point,
    });
    const stopFollowing = live.subscribe(() => made.setRange(live.get()));
    setPaneState('timeline', 'ready');
    return () => {
      stopFollowing();
      stopListening();
      chart.current = null;
      made.destroy();
    };
    // the refs are those of one pane and never change
    // oxlint-disable-next-line react/exhaustive-deps
  }, [open.whole, live, sized, store]);

  useEffect(() => chart.current?.setOpen(open, chartWords(open)), [open]);
  const { data, roomPx, silences, limits, drawWhole, chosenReport, linkedReports, knownOn, highlights } = content;
  useEffect(
    () => chart.current?.setContent(latest.current),
    [
      data,
      roomPx,
      silences,
      limits,
      drawWhole,
      chosenReport,
      linkedReports,
      knownOn,
      highlights.selected,
      highlights.cursor,
    ],
  );
  useEffect(() => chart.current?.setHighlights(latest.current.highlights), [highlights.hovered]);
  useEffect(() => chart.current?.setSize(width), [width]);
  useEffect(() => chart.current?.rest(), [shown]);
  const revision = usePaintsRevision();
  useEffect(() => chart.current?.setPaints(), [revision]);
  return store;
}
