import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import type { DataItem } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { NaiveEvent } from './naive-events.ts';

const DAY_MS = 86_400_000;
const MONTH_MS = 30 * DAY_MS;
const ZOOM_STEP = 1.6;

export interface NaiveTimeline {
  readonly show: (events: readonly NaiveEvent[]) => void;
  readonly select: (event: NaiveEvent | null) => void;
  readonly beginLater: (months: number) => { readonly start: Date; readonly end: Date };
  readonly zoomIn: () => void;
}

function toItems(events: readonly NaiveEvent[]): DataItem[] {
  return events.flatMap(({ id, type, title, start, end }) => {
    if (start === null) return [];
    const item: DataItem = { id, group: type, content: title, start, type: 'point' };
    return [end === null || end.getTime() === start.getTime() ? item : { ...item, end, type: 'range' }];
  });
}

/** One item an event, in a lane by type, with the options that are quickest for many items. */
export function makeNaiveTimeline(
  container: HTMLElement,
  types: readonly string[],
  events: readonly NaiveEvent[],
): NaiveTimeline {
  const items = new DataSet(toItems(events));
  const starts = events.flatMap(({ start }) => (start === null ? [] : [start.getTime()]));
  const first = starts.reduce((least, start) => Math.min(least, start), Infinity);
  const last = starts.reduce((most, start) => Math.max(most, start), -Infinity);
  const timeline = new Timeline(container, items, new DataSet(types.map((id) => ({ id, content: id }))), {
    start: new Date(first - MONTH_MS),
    end: new Date(last + MONTH_MS),
    height: '100%',
    stack: false,
    // without it the chart stays hidden for a second
    rollingMode: { follow: false },
  });
  const setWindow = (start: number, end: number): { start: Date; end: Date } => {
    timeline.setWindow(start, end, { animation: false });
    return { start: new Date(start), end: new Date(end) };
  };
  return {
    show: (shown) => {
      items.clear();
      items.add(toItems(shown));
    },
    select: (event) => timeline.setSelection(event === null ? [] : [event.id]),
    beginLater: (months) => {
      const { start, end } = timeline.getWindow();
      return setWindow(start.getTime() + months * MONTH_MS, end.getTime());
    },
    zoomIn: () => {
      const { start, end } = timeline.getWindow();
      const middle = (start.getTime() + end.getTime()) / 2;
      const half = (end.getTime() - start.getTime()) / 2 / ZOOM_STEP;
      setWindow(middle - half, middle + half);
    },
  };
}
