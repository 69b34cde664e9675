import { useEffect, useState } from 'react';
import type { FilterResult } from '#core/query/filter-events.ts';
import type { TimeWindow } from '#core/view/view.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { useFilteredEvents, useShownEvents } from '#model/hooks/use-shown-events.ts';
import { setTimeWindow } from '#model/view/view-actions.ts';
import { useView } from '#model/hooks/use-view.ts';
import { chartData, timeLimits } from '../adapter/chart-data.ts';
import type { ChartData } from '../adapter/chart-data.ts';
import { LiveRange } from '../adapter/live-range.ts';
import { windowToRange } from '../items/time-range.ts';
import type { TimeRange } from '../items/time-range.ts';

/** What every part of the room works from. */
export interface TimelineState {
  readonly open: OpenDossier;
  readonly data: ChartData;
  readonly shown: FilterResult;
  readonly window: TimeWindow | null;
  /** All time: what the overview shows, and how far the chart can be moved. */
  readonly limits: TimeRange;
}

/** The view as the timeline sees it. */
export function useTimeline(): TimelineState {
  const open = useDossier();
  const later = useView((view) => view.later);
  const data = chartData(open, useFilteredEvents(), later);
  const shown = useShownEvents();
  const window = useView((view) => view.window);
  return { open, data, shown, window, limits: timeLimits(open) };
}

/** The range on the screen, which follows the View and leads it while it is moved by hand. */
export function useLiveRange({ data, window }: TimelineState): LiveRange {
  const [live] = useState(() => new LiveRange(windowToRange(window, data.fit), data.fit, setTimeWindow));
  useEffect(() => live.follow(windowToRange(window, data.fit), data.fit), [live, window, data.fit]);
  useEffect(() => () => live.destroy(), [live]);
  return live;
}
