import { drawingRatio } from '#ui/drawing-ratio.ts';
import { axisTicks } from '../items/axis-ticks.ts';
import { sameRange } from '../items/time-range.ts';
import type { TimeRange } from '../items/time-range.ts';
import type { CanvasPaints } from './canvas-paints.ts';
import { tickWords } from './tick-words.ts';
import { sizedContext } from './sized-context.ts';

const AXIS_PX = 26;
/** Room for one label of the axis. */
export const AXIS_LABEL_PX = 62;

interface AxisDrawing {
  readonly range: TimeRange;
  readonly widthPx: number;
  /** Pixels of the screen to one of CSS. */
  readonly ratio: number;
  readonly paints: CanvasPaints;
}

function drawAxis(canvas: HTMLCanvasElement, { range, widthPx, paints }: AxisDrawing): void {
  const heightPx = AXIS_PX;
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

/** The axis: ticks with their dates to the right, larger units in bold. What is drawn already stays. */
export class Axis {
  readonly #canvas: HTMLCanvasElement;
  #drawn: AxisDrawing | null = null;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  draw(range: TimeRange, widthPx: number, paints: CanvasPaints): void {
    const before = this.#drawn;
    const wanted = { range, widthPx, ratio: drawingRatio(this.#canvas), paints };
    const isSame =
      before !== null &&
      sameRange(before.range, range) &&
      before.widthPx === widthPx &&
      before.ratio === wanted.ratio &&
      before.paints === paints;
    if (isSame) return;
    this.#drawn = wanted;
    drawAxis(this.#canvas, wanted);
  }
}
