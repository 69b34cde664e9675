import { t } from '#messages/t.ts';
import { monthName } from '#model/text/date-words.ts';
import { axisTicks } from '../items/axis-ticks.ts';
import type { AxisTick } from '../items/axis-ticks.ts';
import type { TimeRange } from '../items/time-range.ts';
import type { CanvasPaints } from './canvas-paints.ts';
import { sizedContext } from './sized-context.ts';

/** Room for one label of the axis. */
export const AXIS_LABEL_PX = 62;

function tickWords({ unit, date, opens }: AxisTick): string {
  const year = String(date.year);
  const month = monthName(date.month, 'short');
  if (unit === 'year') return year;
  if (unit === 'month') return opens ? t('model.date.month', { month, year }) : month;
  return opens
    ? t('model.date.day', { day: date.day, month, year })
    : t('model.date.dayMonth', { day: date.day, month });
}

/** Draws the axis: ticks with their dates to the right, larger units in bold. */
export function drawAxis(
  canvas: HTMLCanvasElement,
  range: TimeRange,
  widthPx: number,
  heightPx: number,
  paints: CanvasPaints,
): void {
  const context = sizedContext(canvas, widthPx, heightPx);
  if (context === null) return;
  const pxPerDay = widthPx / (range.end - range.start);
  context.textBaseline = 'middle';
  const ticks = axisTicks(range, widthPx, AXIS_LABEL_PX).map((tick) => ({
    tick,
    x: Math.round((tick.day - range.start) * pxPerDay),
  }));
  ticks.forEach(({ tick, x }, at) => {
    const words = tickWords(tick);
    context.font = tick.opens ? paints.smallBoldFont : paints.smallFont;
    const end = x + 5 + context.measureText(words).width;
    const room = ticks[at + 1]?.x ?? widthPx;
    if (x >= 0) {
      context.fillStyle = paints.line;
      context.fillRect(x, heightPx - 14, 1, 14);
    }
    // a label that would touch the next tick or the edge is left out, never cut
    if (x < 0 || end > Math.min(room + 2, widthPx)) return;
    context.fillStyle = tick.opens ? paints.text : paints.text2;
    context.fillText(words, x + 5, heightPx / 2 + 1);
  });
}
