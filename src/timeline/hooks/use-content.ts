import { useMemo } from 'react';
import { isLater, rowOfEvent } from '#core/states/states-on.ts';
import { lowerBound } from '#core/query/collect-marks.ts';
import { forEachLink } from '#core/states/link-table.ts';
import { useSelectedEvents } from '#model/hooks/use-shown-events.ts';
import { useSession, useView } from '#model/hooks/use-view.ts';
import { LANE_PX } from '../items/lane-layout.ts';
import { silencesHeight } from '../drawing/draw-silences.ts';
import type { ChartContent } from '../adapter/chart-types.ts';
import { useSilences } from './use-silences.ts';
import type { TimelineState } from './use-timeline.ts';

interface ContentSource {
  readonly state: TimelineState;
  readonly heightPx: number;
  readonly drawWhole: boolean;
  readonly cursor: number | null;
}

/** What the chart shows, each part the same object until what it comes from changes. */
export function useContent({ state, heightPx, drawWhole, cursor }: ContentSource): ChartContent {
  const selectedIds = useSelectedEvents();
  const hoverId = useSession((session) => session.hoverId);
  const selection = useView((view) => view.selection);
  const { open, data, window, limits: allTime } = state;
  const silences = useSilences(state);
  const roomPx = Math.max(0, heightPx - LANE_PX.reports - silencesHeight(silences));
  // a window out of a link can lie beyond everything the dossier has
  const start = Math.min(allTime.start, window?.from ?? Infinity);
  const end = Math.max(allTime.end, window?.until ?? -Infinity);
  const limits = useMemo(() => ({ start, end }), [start, end]);
  const selected = useMemo(() => {
    const rows = new Set<number>();
    for (const id of selectedIds) {
      const row = rowOfEvent(open.states, id);
      // what the filters hide stays hidden, selected or not; what is not known yet may be drawn faint
      if (row === undefined) continue;
      const isShown = data.datedRows[lowerBound(data.datedRows, row)] === row;
      if (isShown || (isLater(open.states, row) && data.drawnLanes !== data.lanes)) rows.add(row);
    }
    return rows;
  }, [open, data, selectedIds]);
  const linkedReports = useMemo(() => {
    const ids = new Set<string>();
    for (const row of selected)
      forEachLink(open.states.links('reports'), row, (report) => ids.add(open.dossier.reports[report]?.id ?? ''));
    return ids;
  }, [open, selected]);
  const chosenReport = selection !== null && open.lookup.reports.has(selection) ? selection : null;
  const hovered = hoverId === null ? null : (rowOfEvent(open.states, hoverId) ?? null);
  const highlights = useMemo(() => ({ selected, hovered, cursor }), [selected, hovered, cursor]);
  const knownOn = open.sight.knownOn?.day ?? null;
  return useMemo(
    () => ({ data, roomPx, silences, limits, drawWhole, chosenReport, linkedReports, knownOn, highlights }),
    [data, roomPx, silences, limits, drawWhole, chosenReport, linkedReports, knownOn, highlights],
  );
}
