import type { CanvasPaints } from '../drawing/canvas-paints.ts';
import { sizedContext } from '../drawing/sized-context.ts';
import { axisTicks } from '../items/axis-ticks.ts';
import type { ReportMark } from '../items/report-marks.ts';
import type { TimeRange } from '../items/time-range.ts';
import { barRange, isDrawn } from '../items/density-bars.ts';
import type { DensityBars } from '../items/density-bars.ts';

export interface DensityDrawing {
  readonly bars: DensityBars;
  readonly reports: readonly ReportMark[];
  readonly limits: TimeRange;
  readonly range: TimeRange;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Years above the bars; a phone has its dates below. */
  readonly years: boolean;
  /** The known-on date as a line at the end of its day; null = the latest. */
  readonly knownOn: number | null;
}

const FOOT_PX = 9;
const YEAR_PX = 46;
const YEAR_ROOM_PX = 15;

/** Draws how many events there are over all time, those in the range darker, and when the reports were published. */
export function drawDensity(canvas: HTMLCanvasElement, drawing: DensityDrawing, paints: CanvasPaints): void {
  const { bars, reports, limits, range, widthPx, heightPx } = drawing;
  const context = sizedContext(canvas, widthPx, heightPx);
  if (context === null) return;
  const pxPerDay = widthPx / (limits.end - limits.start);
  const toX = (day: number): number => (day - limits.start) * pxPerDay;
  const base = heightPx - FOOT_PX;
  if (drawing.years) {
    context.font = paints.smallFont;
    context.textBaseline = 'top';
    for (const { day, date } of axisTicks(limits, widthPx, YEAR_PX * 4).filter(
      ({ date: { month, day: first } }) => month === 1 && first === 1,
    )) {
      const x = Math.round(toX(day));
      if (x < 0) continue;
      context.fillStyle = paints.line;
      context.fillRect(x, 0, 1, heightPx);
      context.fillStyle = paints.text3;
      context.fillText(String(date.year), x + 4, 3);
    }
  }
  const peak = Math.max(...bars.heights, 1e-9);
  const room = base - (drawing.years ? YEAR_ROOM_PX : 2);
  context.fillStyle = paints.lineStrong;
  context.fillRect(0, base, widthPx, 1);
  bars.heights.forEach((count, at) => {
    if (!isDrawn(bars, at)) return;
    const { start, end } = barRange(bars, at);
    const inside = end > range.start && start < range.end;
    const height = Math.max(1, (count / peak) * room);
    context.fillStyle = inside ? paints.text2 : paints.lineStrong;
    context.globalAlpha = inside ? 1 : 0.6;
    context.fillRect(toX(start), base - height, Math.max(1, (end - start) * pxPerDay - 1), height);
  });
  context.globalAlpha = 1;
  context.fillStyle = paints.accent;
  const marked = new Set(reports.map((report) => Math.round(toX(report.at))));
  for (const x of marked) context.fillRect(x - 1, base + 2, 2, FOOT_PX - 3);
  if (drawing.knownOn !== null) context.fillRect(Math.round(toX(drawing.knownOn + 1)) - 1, 0, 2, heightPx);
}
