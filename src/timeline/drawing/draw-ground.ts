// What lies behind the marks, on one canvas: grid, histograms of busy lanes, origins and the stems and bounds of reports.
import { axisTicks } from '../items/axis-ticks.ts';
import { barRange } from '../items/density-bars.ts';
import type { DensityBars } from '../items/density-bars.ts';
import type { LaneBox } from '../items/lane-layout.ts';
import type { TimeRange } from '../items/time-range.ts';
import type { CanvasPaints } from './canvas-paints.ts';
import { drawSilences } from './draw-silences.ts';
import type { Silence } from './draw-silences.ts';
import type { ReportTicks } from './report-ticks.ts';
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
  readonly silences: readonly Silence[];
  readonly silentTop: number;
  readonly reportsTop: number;
  readonly reportsHeight: number;
  readonly ticks: ReportTicks;
  readonly labelPx: number;
}

const HISTOGRAM_MARGIN = 3;

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

type Runs = ReportTicks['reports'];

/** One rectangle for neighbouring ticks, `width` wide each. */
function drawRuns(context: CanvasRenderingContext2D, runs: Runs, width: number, top: number, height: number): void {
  for (const [first, count] of runs) context.fillRect(first - (width >> 1), top, count + width - 1, height);
}

function strokeAt(context: CanvasRenderingContext2D, path: Path2D, y: number): void {
  context.translate(0, y);
  context.stroke(path);
  context.translate(0, -y);
}

function drawReports(context: CanvasRenderingContext2D, ground: Ground, paints: CanvasPaints): void {
  const { ticks, reportsTop, reportsHeight } = ground;
  const middle = reportsTop + reportsHeight / 2 - 1;
  context.fillStyle = paints.text2;
  drawRuns(context, ticks.origins, 2, reportsTop + reportsHeight - 5, 5);
  context.fillStyle = paints.accent;
  context.strokeStyle = paints.lineStrong;
  context.lineWidth = 1;
  context.setLineDash([3, 2]);
  strokeAt(context, ticks.dashes, middle);
  context.setLineDash([]);
  drawRuns(context, ticks.stops, 1, middle - 3, 6);
  strokeAt(context, ticks.shifts, reportsTop + 3.5);
  drawRuns(context, ticks.reports, 2, reportsTop, 4);
}

/** Draws the ground for a range. Costs what is on the screen, whatever the number of events. */
export function drawGround(canvas: HTMLCanvasElement, ground: Ground, paints: CanvasPaints): void {
  const { range, widthPx, heightPx, reportsTop, reportsHeight } = ground;
  const context = sizedContext(canvas, widthPx, heightPx);
  if (context === null) return;
  // the room under the lanes stays free
  canvas.style.height = `${heightPx}px`;
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
  drawSilences(context, ground.silences, { range, widthPx, top: ground.silentTop }, paints);
  context.fillStyle = paints.lineStrong;
  context.fillRect(0, reportsTop - 1, widthPx, 1);
  context.fillRect(0, heightPx - 1, widthPx, 1);
  drawReports(context, ground, paints);
}
