// What lies behind the marks, on one canvas: grid, histograms of busy lanes, origins and the stems and bounds of reports.
import { axisTicks } from '../items/axis-ticks.ts';
import { barRange } from '../items/density-bars.ts';
import type { DensityBars } from '../items/density-bars.ts';
import type { LaneBox } from '../items/lane-layout.ts';
import type { OriginMark, ReportBox } from '../items/report-marks.ts';
import type { TimeRange } from '../items/time-range.ts';
import type { CanvasPaints } from './canvas-paints.ts';
import { sizedContext } from './sized-context.ts';

export interface GroundLane {
  readonly box: LaneBox;
  readonly colour: string;
  /** null = the lane shows its marks. */
  readonly bars: DensityBars | null;
}

export interface Ground {
  readonly range: TimeRange;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lanes: readonly GroundLane[];
  readonly reportsTop: number;
  readonly reportsHeight: number;
  readonly reports: readonly ReportBox[];
  readonly origins: readonly OriginMark[];
  readonly labelPx: number;
}

const HISTOGRAM_MARGIN = 3;
/** Stretches end so far outside: their stops are out of sight there. */
const BEYOND_PX = 20;
/** For telling pairs of pixels apart by one number. */
const MOST_PX = 2 ** 20;

function drawHistogram(
  context: CanvasRenderingContext2D,
  { range, widthPx }: Ground,
  { box, colour }: GroundLane,
  bars: DensityBars,
): void {
  const pxPerDay = widthPx / (range.end - range.start);
  const peak = bars.heights.reduce((a, b) => Math.max(a, b), 0);
  if (peak <= 0) return;
  const room = box.height - HISTOGRAM_MARGIN;
  const base = box.top + box.height - 1;
  context.fillStyle = colour;
  context.globalAlpha = 0.75;
  bars.heights.forEach((count, at) => {
    const height = (count / peak) * (room - 1);
    if (height < 0.05) return;
    const x0 = (barRange(bars, at).start - range.start) * pxPerDay;
    const width = Math.max(1, bars.days * pxPerDay - 0.5);
    context.fillRect(x0, base - Math.max(1, height), width, Math.max(1, height));
  });
  context.globalAlpha = 1;
}

/** Stretches within which reports put the event, with a stop at either end. */
function drawBounds(
  context: CanvasRenderingContext2D,
  stretches: Iterable<readonly [number, number]>,
  middle: number,
): void {
  const dashes = new Path2D();
  const stops = new Path2D();
  for (const [from, until] of stretches) {
    dashes.moveTo(from, middle);
    dashes.lineTo(until, middle);
    for (const end of [from, until]) stops.rect(Math.round(end), middle - 3, 1, 6);
  }
  context.setLineDash([3, 2]);
  context.stroke(dashes);
  context.setLineDash([]);
  context.fill(stops);
}

/** Origins and reports; what would fall on the same pixels as another is drawn once, so it costs the width and not the reports. */
function drawReports(context: CanvasRenderingContext2D, ground: Ground, paints: CanvasPaints): void {
  const { range, widthPx, reportsTop, reportsHeight } = ground;
  const pxPerDay = widthPx / (range.end - range.start);
  const toX = (day: number): number => (day - range.start) * pxPerDay;
  const foot = reportsTop + reportsHeight;
  const origins = new Set<number>();
  for (const { at } of ground.origins) {
    const x = toX(at);
    if (x >= -1 && x <= widthPx + 1) origins.add(Math.round(x));
  }
  context.fillStyle = paints.text2;
  for (const x of origins) context.fillRect(x - 1, foot - 5, 2, 5);
  const days = new Set<number>();
  const bounds = new Map<number, readonly [number, number]>();
  const nearby = (x: number): number => Math.max(-BEYOND_PX, Math.min(widthPx + BEYOND_PX, x));
  const shifts = new Path2D();
  for (const { reports, shiftPx } of ground.reports) {
    for (const { at, from, until, inexact } of reports) {
      days.add(Math.round(toX(at)));
      if (!inexact) continue;
      const [start, end] = [nearby(toX(from)), nearby(toX(until))];
      bounds.set(Math.round(start) * MOST_PX + Math.round(end), [start, end]);
    }
    if (Math.abs(shiftPx) < 2) continue;
    const x = toX(reports[0]?.at ?? 0);
    shifts.moveTo(x, reportsTop + 3.5);
    shifts.lineTo(x + shiftPx, reportsTop + 3.5);
  }
  context.fillStyle = paints.accent;
  context.strokeStyle = paints.lineStrong;
  context.lineWidth = 1;
  drawBounds(context, bounds.values(), reportsTop + reportsHeight / 2 - 1);
  context.stroke(shifts);
  for (const x of days) context.fillRect(x - 1, reportsTop, 2, 4);
}

/** Draws the ground for a range. Costs what is on the screen, whatever the number of events. */
export function drawGround(canvas: HTMLCanvasElement, ground: Ground, paints: CanvasPaints): void {
  const { range, widthPx, heightPx, reportsTop, reportsHeight } = ground;
  const context = sizedContext(canvas, widthPx, heightPx);
  if (context === null) return;
  const pxPerDay = widthPx / (range.end - range.start);
  context.fillStyle = paints.line;
  for (const tick of axisTicks(range, widthPx, ground.labelPx)) {
    const x = Math.round((tick.day - range.start) * pxPerDay);
    if (x > 0) context.fillRect(x, 0, 1, reportsTop + reportsHeight);
  }
  for (const lane of ground.lanes) {
    context.fillStyle = paints.line;
    context.fillRect(0, lane.box.top + lane.box.height - 1, widthPx, 1);
    if (lane.bars !== null) drawHistogram(context, ground, lane, lane.bars);
  }
  context.fillStyle = paints.lineStrong;
  context.fillRect(0, reportsTop - 1, widthPx, 1);
  drawReports(context, ground, paints);
}
