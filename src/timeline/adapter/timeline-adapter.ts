// The only file that knows vis-timeline. vis moves and scales the marks, and takes drags and pinches; which marks there are, their elements,
// the axis, the lane names and the wheel are ours. It is given a few hundred marks at most.
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import type { DataGroup, DataItem, TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DAY_MS } from '#core/time/day.ts';
import { sameRange } from '../items/time-range.ts';
import type { TimeRange } from '../items/time-range.ts';

/** A mark as vis needs it: a stretch or a moment in days, in a lane, with an element of ours. */
export interface PlacedElement {
  readonly key: string;
  readonly lane: number;
  readonly from: number;
  /** null = a moment. */
  readonly until: number | null;
  /** `under` what else is there, its stretch, or its head. */
  readonly layer: 'under' | 'ground' | 'top';
  readonly element: HTMLElement;
}

export interface TimelineAdapterOptions {
  readonly range: TimeRange;
  readonly limits: TimeRange;
  readonly laneHeights: readonly number[];
  /** The range changed by drag or pinch. */
  readonly onUserRange: (range: TimeRange) => void;
}

function toMs(day: number): number {
  return Math.round(day * DAY_MS);
}

const LAYER_CLASS = {
  under: 'tl-item tl-item-under',
  ground: 'tl-item tl-item-ground',
  top: 'tl-item tl-item-top',
} as const;

export class TimelineAdapter {
  readonly #box: HTMLElement;
  readonly #groups: DataSet<DataGroup, 'id'>;
  readonly #items: DataSet<DataItem, 'id'>;
  readonly #placed = new Map<string, PlacedElement>();
  readonly #heights: number[];
  #timeline: Timeline | null;

  constructor(host: HTMLElement, options: TimelineAdapterOptions) {
    this.#heights = [...options.laneHeights];
    // a child of our own: destroying early leaves a loading screen and a style in the container
    this.#box = document.createElement('div');
    this.#box.className = 'tl-vis';
    host.append(this.#box);
    this.#groups = new DataSet(
      this.#heights.map((height, lane) => ({ id: lane, content: String(height), order: lane })),
    );
    this.#items = new DataSet();
    const timeline = new Timeline(this.#box, this.#items, this.#groups, this.#visOptions(options));
    timeline.on('rangechange', ({ byUser }: { byUser?: boolean }) => {
      // the event's own range can be an old one: read the present one
      if (byUser === true) options.onUserRange(this.range());
    });
    this.#timeline = timeline;
  }

  #visOptions({ range, limits }: TimelineAdapterOptions): TimelineOptions {
    const options: TimelineOptions & { limitSize?: boolean } = {
      start: toMs(range.start),
      end: toMs(range.end),
      min: toMs(limits.start),
      max: toMs(limits.end),
      zoomMin: DAY_MS,
      stack: false,
      type: 'point',
      selectable: false,
      showTooltips: false,
      showCurrentTime: false,
      showMajorLabels: false,
      showMinorLabels: false,
      autoResize: false,
      groupHeightMode: 'fixed',
      groupOrder: 'order',
      margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
      orientation: { axis: 'none', item: 'top' },
      // without it nothing is visible before a resize poll one second later, and the first fit draws every item
      rollingMode: { follow: false },
      rtl: false,
      // the types ask for a constructor's signature; vis only ever calls it with one value
      moment: ((input: moment.MomentInput) => moment.utc(input)) as NonNullable<TimelineOptions['moment']>,
      template: (item: { id?: string }) => this.#elementOf(item.id),
      groupTemplate: (group: { id?: number } | null) => this.#laneElement(group?.id),
    };
    return options;
  }

  #elementOf(key: string | undefined): HTMLElement {
    return this.#placed.get(key ?? '')?.element ?? document.createElement('span');
  }

  #laneElement(lane: number | undefined): HTMLElement {
    const element = document.createElement('div');
    element.style.height = `${this.#heights[lane ?? 0] ?? 0}px`;
    return element;
  }

  /** The range on the screen: vis keeps it within the limits. */
  range(): TimeRange {
    const timeline = this.#timeline;
    if (timeline === null) return { start: 0, end: 1 };
    const { start, end } = timeline.getWindow();
    return { start: start.valueOf() / DAY_MS, end: end.valueOf() / DAY_MS };
  }

  setRange(range: TimeRange): void {
    const timeline = this.#timeline;
    if (timeline === null || sameRange(range, this.range())) return;
    timeline.setWindow(toMs(range.start), toMs(range.end), { animation: false });
  }

  setLimits(limits: TimeRange): void {
    this.#timeline?.setOptions({ min: toMs(limits.start), max: toMs(limits.end) });
  }

  setLaneHeights(heights: readonly number[]): void {
    const changed = heights.some((height, lane) => this.#heights[lane] !== height);
    if (!changed && heights.length === this.#heights.length) return;
    this.#heights.splice(0, this.#heights.length, ...heights);
    this.#groups.remove(this.#groups.getIds().filter((lane) => Number(lane) >= heights.length));
    this.#groups.update(heights.map((height, lane) => ({ id: lane, content: String(height), order: lane })));
    this.redraw();
  }

  /** Replaces the marks; those with a known key stay as they are in the document. */
  setMarks(marks: readonly PlacedElement[]): void {
    const wanted = new Set(marks.map((mark) => mark.key));
    const gone = [...this.#placed.keys()].filter((key) => !wanted.has(key));
    const fresh: PlacedElement[] = [];
    const moved: PlacedElement[] = [];
    for (const mark of marks) {
      const known = this.#placed.get(mark.key);
      if (known === undefined) fresh.push(mark);
      else if (
        known.lane !== mark.lane ||
        known.from !== mark.from ||
        known.until !== mark.until ||
        known.element !== mark.element ||
        known.layer !== mark.layer
      )
        moved.push(mark);
    }
    const timeline = this.#timeline;
    if (timeline === null || gone.length + fresh.length + moved.length === 0) return;
    for (const key of gone) this.#placed.delete(key);
    for (const mark of [...fresh, ...moved]) this.#placed.set(mark.key, mark);
    // vis reads the size of each mark that it is told of, and each reading would lay the page out: out of sight there is nothing to lay out
    this.#box.classList.add('is-changing');
    this.#items.remove(gone);
    this.#items.update(moved.map((mark) => this.#toItem(mark)));
    this.#items.add(fresh.map((mark) => this.#toItem(mark)));
    this.#box.classList.remove('is-changing');
  }

  #toItem({ key, lane, from, until, layer }: PlacedElement): DataItem {
    const item = { id: key, group: lane, content: '', start: toMs(from), className: LAYER_CLASS[layer] };
    // limitSize false: a cut range would tell lies about where it fades
    return until === null ? { ...item, type: 'point' } : { ...item, type: 'range', end: toMs(until), limitSize: false };
  }

  /** After the box changed its size. */
  redraw(): void {
    this.#timeline?.redraw();
  }

  destroy(): void {
    // destroying twice throws in vis
    this.#timeline?.destroy();
    this.#timeline = null;
    this.#placed.clear();
    this.#box.remove();
  }
}
