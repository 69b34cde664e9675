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

/** What stands on a pixel of the reports lane, as bits. */
const ORIGIN = 1;
const REPORT = 2;
const STOP = 4;

/** Origins, reports and the stretches within which reports came out; a pixel is drawn once, so it costs the width and not the reports. */
function drawReports(context: CanvasRenderingContext2D, ground: Ground, paints: CanvasPaints): void {
  const { range, widthPx, reportsTop, reportsHeight } = ground;
  const pxPerDay = widthPx / (range.end - range.start);
  const toX = (day: number): number => (day - range.start) * pxPerDay;
  const cells = Math.ceil(widthPx) + 2 * BEYOND_PX + 1;
  const cellOf = (day: number): number => Math.min(cells - 1, Math.max(0, Math.round(toX(day)) + BEYOND_PX));
  const marks = new Uint8Array(cells);
  /** Stretches that begin at a pixel, less those that end there. */
  const begun = new Int32Array(cells);
  const mark = (cell: number, bit: number): void => {
    marks[cell] = (marks[cell] ?? 0) | bit;
  };
  for (const { at } of ground.origins) mark(cellOf(at), ORIGIN);
  const shifts = new Path2D();
  for (const { reports, shiftPx } of ground.reports) {
    for (const { at, from, until, inexact } of reports) {
      mark(cellOf(at), REPORT);
      if (!inexact) continue;
      const [start, end] = [cellOf(from), cellOf(until)];
      begun[start] = (begun[start] ?? 0) + 1;
      begun[end] = (begun[end] ?? 0) - 1;
      mark(start, STOP);
      mark(end, STOP);
    }
    if (Math.abs(shiftPx) < 2) continue;
    const x = toX(reports[0]?.at ?? 0);
    shifts.moveTo(x, reportsTop + 3.5);
    shifts.lineTo(x + shiftPx, reportsTop + 3.5);
  }
  const middle = reportsTop + reportsHeight / 2 - 1;
  const dashes = new Path2D();
  let open = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    const before = open;
    open += begun[cell] ?? 0;
    // stretches that lie on one another are one
    if (before === 0 && open > 0) dashes.moveTo(cell - BEYOND_PX, middle);
    else if (before > 0 && open === 0) dashes.lineTo(cell - BEYOND_PX, middle);
  }
  const drawTicks = (bit: number, width: number, top: number, height: number): void => {
    for (let cell = 0; cell < cells; cell += 1)
      if (((marks[cell] ?? 0) & bit) !== 0) context.fillRect(cell - BEYOND_PX - (width >> 1), top, width, height);
  };
  context.fillStyle = paints.text2;
  drawTicks(ORIGIN, 2, reportsTop + reportsHeight - 5, 5);
  context.fillStyle = paints.accent;
  context.strokeStyle = paints.lineStrong;
  context.lineWidth = 1;
  context.setLineDash([3, 2]);
  context.stroke(dashes);
  context.setLineDash([]);
  drawTicks(STOP, 1, middle - 3, 6);
  context.stroke(shifts);
  drawTicks(REPORT, 2, reportsTop, 4);
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
