// Puts the chart together: the feed chooses the marks, the adapter moves them, the canvases draw the rest. Plain values in through setters,
// plain events out through callbacks; no React and no store inside.
import { lanesOf } from '#core/dossier/lanes.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { createHalves } from '../drawing/mark-svg.ts';
import { TitleWidths } from '../drawing/title-widths.ts';
import { Axis, AXIS_LABEL_PX } from '../drawing/draw-axis.ts';
import { drawGround } from '../drawing/draw-ground.ts';
import { silencesHeight } from '../drawing/draw-silences.ts';
import { readPaints } from '../drawing/canvas-paints.ts';
import type { CanvasPaints } from '../drawing/canvas-paints.ts';
import { ChartTip } from '../drawing/chart-tip.ts';
import { countInRange } from '../items/density-bars.ts';
import { LANE_PX } from '../items/lane-layout.ts';
import { sameRange } from '../items/time-range.ts';
import type { TimeRange } from '../items/time-range.ts';
import { ChartFeed } from './chart-feed.ts';
import type { ChartSight } from './chart-feed.ts';
import { LaneBars } from './lane-bars.ts';
import type { LaneBar } from './lane-bars.ts';
import { MarkElements } from './mark-elements.ts';
import type { RowHighlights } from './mark-elements.ts';
import { ReportElements } from './report-elements.ts';
import type { ChartContent, ChartListeners, ChartParts, ChartTarget, ChartWords } from './chart-types.ts';
import { TimelineAdapter } from './timeline-adapter.ts';
import type { PlacedElement } from './timeline-adapter.ts';

const NO_ROWS = new Int32Array(0);

export class TimelineChart {
  #open: OpenDossier;
  readonly #parts: ChartParts;
  #words: ChartWords;
  readonly #on: ChartListeners;
  readonly #elements: MarkElements;
  readonly #adapter: TimelineAdapter;
  readonly #tip: ChartTip;
  readonly #titleWidths: TitleWidths;
  readonly #reports: ReportElements;
  readonly #axis: Axis;
  #content: ChartContent;
  #range: TimeRange;
  #widthPx: number;
  #paints: CanvasPaints;
  readonly #feed = new ChartFeed();
  readonly #bars = new LaneBars();
  #frame: number | null = null;
  #isFeeding = false;

  constructor(
    open: OpenDossier,
    parts: ChartParts,
    content: ChartContent,
    range: TimeRange,
    words: ChartWords,
    on: ChartListeners,
  ) {
    this.#open = open;
    this.#parts = parts;
    this.#words = words;
    this.#content = content;
    this.#range = range;
    this.#on = on;
    this.#widthPx = Math.max(1, parts.host.clientWidth);
    this.#paints = readPaints(parts.host);
    this.#titleWidths = new TitleWidths(parts.axis);
    this.#elements = new MarkElements(open);
    this.#reports = new ReportElements(open.dossier, words.reportLabel);
    this.#axis = new Axis(parts.axis);
    parts.host.append(createHalves());
    this.#adapter = new TimelineAdapter(parts.host, {
      range,
      limits: content.limits,
      laneHeights: this.#laneHeights(),
      onUserRange: on.range,
    });
    this.#tip = new ChartTip(parts.host);
    this.#refeed();
    this.#draw();
  }

  #laneHeights(): number[] {
    const silent = silencesHeight(this.#content.silences);
    return [...this.#feed.boxes.map((box) => box.height), ...(silent > 0 ? [silent] : []), LANE_PX.reports];
  }

  setContent(content: ChartContent): void {
    const before = this.#content;
    this.#content = content;
    if (!sameRange(before.limits, content.limits)) this.#adapter.setLimits(content.limits);
    this.#soon(before.data !== content.data || before.roomPx !== content.roomPx);
  }

  /** The same dossier with more or less left out: its marks look different, its rows may stand in another order. */
  setOpen(open: OpenDossier, words: ChartWords): void {
    if (open === this.#open) return;
    this.#open = open;
    this.#words = words;
    this.#elements.setOpen(open);
    this.rest();
  }

  /** Highlights alone: cheap, as the marks stay. */
  setHighlights(highlights: RowHighlights): void {
    this.#content = { ...this.#content, highlights };
    this.#elements.highlight(highlights);
  }

  setRange(range: TimeRange): void {
    this.#tip.show([], null);
    this.#adapter.setRange(range);
    this.#range = range;
    this.#later();
  }

  /** The range has come to rest: lanes get the room that they need there, and titles at the edges their places. */
  rest(): void {
    this.#soon(true);
  }

  setSize(widthPx: number): void {
    if (widthPx === this.#widthPx || widthPx < 1) return;
    this.#widthPx = widthPx;
    this.#adapter.redraw();
    this.rest();
  }

  /** After the theme or the fonts changed. */
  setPaints(): void {
    this.#paints = readPaints(this.#parts.host);
    this.#titleWidths.clear();
    this.rest();
  }

  /** Shows the words of a mark beside it; null hides them. */
  setTip(key: string | null): void {
    const mark = key === null ? undefined : this.#elements.markOf(key);
    this.#tip.show(
      mark === undefined ? [] : this.#words.tip(mark.rows),
      mark === undefined ? null : this.#elements.headOf(mark.key),
    );
  }

  /** The same for the keyboard's cursor, once its mark is drawn. */
  #tipCursor(): void {
    const { cursor } = this.#content.highlights;
    const drawn = cursor === null ? null : this.#elements.drawnAs(cursor);
    if (cursor !== null) this.setTip(drawn?.key ?? null);
  }

  targetOf(key: string): ChartTarget | null {
    const reports = this.#reports.boxOf(key)?.reports;
    if (reports !== undefined) {
      return {
        type: 'reports',
        ids: reports.map(({ id }) => id),
        from: reports[0]?.at ?? 0,
        until: reports.at(-1)?.at ?? 0,
      };
    }
    const mark = this.#elements.markOf(key);
    if (mark === undefined) return null;
    return mark.rows.length > 1
      ? { type: 'count', rows: mark.rows, lane: mark.lane, from: mark.from, until: mark.until }
      : { type: 'event', row: mark.row };
  }

  /** The bar of a busy lane over a place, in pixels from the top left of the lanes. */
  barAt(x: number, y: number): LaneBar | null {
    return this.#bars.at(this.#feed.boxes, x, y);
  }

  /** Chooses the marks once all that is new has come in, so that the counts of the lanes stand in the same frame as the marks. */
  #soon(withLayout: boolean): void {
    this.#feed.spoil(withLayout);
    this.#later();
    if (this.#isFeeding) return;
    this.#isFeeding = true;
    queueMicrotask(() => {
      this.#isFeeding = false;
      if (this.#frame !== null && this.#feed.isOld(this.#sight())) this.#refeed();
    });
  }

  #later(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      if (this.#feed.isOld(this.#sight())) this.#refeed();
      this.#draw();
      this.#tipCursor();
    });
  }

  #sight(): ChartSight {
    return {
      range: this.#range,
      widthPx: this.#widthPx,
      measureTitle: (row) => this.#titleWidths.of(this.#elements.titleOf(row), this.#paints.titleFont),
    };
  }

  #refeed(): void {
    const feed = this.#feed.make(this.#content, this.#sight());
    const { boxes } = this.#feed;
    const elements = this.#elements.update(feed.marks, boxes);
    const placed: PlacedElement[] = [];
    for (const mark of feed.marks) {
      const element = elements.get(mark.key);
      if (element === undefined) continue;
      const stretch = mark.kind === 'bar' || mark.kind === 'line' || mark.kind === 'band';
      placed.push({
        key: mark.key,
        lane: mark.lane,
        from: stretch ? mark.from : mark.at,
        until: stretch ? mark.until : null,
        layer: mark.isWhole ? 'under' : stretch ? 'ground' : 'top',
        element,
      });
    }
    this.#adapter.setLaneHeights(this.#laneHeights());
    this.#adapter.setMarks([
      ...placed,
      ...this.#reports.update(this.#range, this.#widthPx, this.#laneHeights().length - 1, this.#content),
    ]);
    this.#elements.highlight(this.#content.highlights);
    this.#on.feed(feed, boxes);
    this.#updateBars();
  }

  /** With the feed, so that the numbers beside the lanes change together, and whenever the range moves. */
  #updateBars(): void {
    const { data } = this.#content;
    const { boxes, feed } = this.#feed;
    const isBusy = (lane: number): boolean => feed?.lanes[lane]?.histogram === true;
    const densities = boxes.map((_, lane) => (isBusy(lane) ? (data.densities[lane] ?? null) : null));
    this.#bars.update(densities, this.#range, this.#widthPx, (lane, days) =>
      countInRange(data.states, data.lanes[lane]?.rows ?? NO_ROWS, days),
    );
    this.#on.peaks(this.#bars.peaks());
  }

  #draw(): void {
    const { boxes } = this.#feed;
    const lastBox = boxes.at(-1);
    const { silences } = this.#content;
    const silentTop = lastBox === undefined ? 0 : lastBox.top + lastBox.height;
    const reportsTop = silentTop + silencesHeight(silences);
    const range = this.#range;
    this.#elements.cut(range, this.#widthPx / (range.end - range.start));
    this.#updateBars();
    this.#axis.draw(range, this.#widthPx, this.#paints);
    drawGround(
      this.#parts.ground,
      {
        range,
        widthPx: this.#widthPx,
        heightPx: reportsTop + LANE_PX.reports,
        lanes: boxes.map((box, lane) => ({
          box,
          colour: this.#paints.type(lanesOf(this.#open.dossier.eventTypes).list[lane]?.first.colour ?? 'context'),
          bars: this.#bars.of(lane),
        })),
        silences,
        silentTop,
        reportsTop,
        reportsHeight: LANE_PX.reports,
        ticks: this.#reports.ticks(range, this.#widthPx),
        labelPx: AXIS_LABEL_PX,
      },
      this.#paints,
    );
  }

  destroy(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    this.#adapter.destroy();
    this.#parts.host.replaceChildren();
  }
}
