import type { StateSilence } from '#core/evidence/state-silences.ts';
import type { TimeRange } from '../items/time-range.ts';
import type { CanvasPaints } from './canvas-paints.ts';

/** A silence with its words. */
export interface Silence extends StateSilence {
  readonly name: string;
  readonly words: string;
}

const ROW_PX = 18;
const BAND_PX = 13;
const HATCH_PX = 6;
/** Over so many pixels a silence pales of which nobody says that it ended. */
const OPEN_PX = 60;
const NAME_GAP_PX = 6;

/** The states of silences, in order: each has a row. */
function statesOf(silences: readonly Silence[]): string[] {
  return [...new Set(silences.map(({ name }) => name))];
}

/** The height of the lane of silences; 0 without any. */
export function silencesHeight(silences: readonly Silence[]): number {
  const rows = statesOf(silences).length;
  return rows === 0 ? 0 : rows * ROW_PX + 2;
}

interface SilenceLane {
  readonly range: TimeRange;
  readonly widthPx: number;
  readonly top: number;
}

/** Light hatched bands, a row a state, each with its name; what is not noted, or has no end, pales. */
export function drawSilences(
  context: CanvasRenderingContext2D,
  silences: readonly Silence[],
  { range, widthPx, top }: SilenceLane,
  paints: CanvasPaints,
): void {
  const pxPerDay = widthPx / (range.end - range.start);
  const toX = (day: number): number => (day - range.start) * pxPerDay;
  const states = statesOf(silences);
  for (const { name, from, notedFrom, until, isOpen } of silences) {
    const x0 = toX(from);
    const x1 = toX(until) + (isOpen ? OPEN_PX : 0);
    if (x1 <= 0 || x0 >= widthPx || x1 - x0 < 1) continue;
    const y = top + 1 + states.indexOf(name) * ROW_PX + (ROW_PX - BAND_PX) / 2;
    const paint = context.createLinearGradient(x0, 0, x1, 0);
    const share = (x: number): number => Math.min(1, Math.max(0, (x - x0) / (x1 - x0)));
    if (notedFrom > from) paint.addColorStop(0, 'transparent');
    paint.addColorStop(share(toX(notedFrom)), paints.text3);
    paint.addColorStop(share(toX(until)), paints.text3);
    if (isOpen) paint.addColorStop(1, 'transparent');
    const left = Math.max(-HATCH_PX, x0);
    const right = Math.min(widthPx + HATCH_PX, x1);
    context.save();
    context.beginPath();
    context.rect(left, y, right - left, BAND_PX);
    context.clip();
    context.globalAlpha = 0.55;
    context.strokeStyle = paint;
    context.lineWidth = 1;
    context.beginPath();
    // hatches stand still in time while the range moves
    const shift = ((x0 % HATCH_PX) + HATCH_PX) % HATCH_PX;
    for (let x = left - BAND_PX - HATCH_PX + shift; x < right; x += HATCH_PX) {
      context.moveTo(x, y + BAND_PX);
      context.lineTo(x + BAND_PX, y);
    }
    context.stroke();
    context.strokeRect(x0 - 1, y + 0.5, x1 - x0 + 2, BAND_PX - 1);
    context.restore();
    context.font = paints.titleFont;
    const width = context.measureText(name).width;
    // the name stands where the silence is noted, and leaves what only follows from it in sight
    const start = Math.max(toX(notedFrom), 0);
    const room = Math.min(x1, widthPx) - start;
    const at = (width + 2 * NAME_GAP_PX <= room ? start : Math.max(0, x1)) + NAME_GAP_PX;
    context.textBaseline = 'middle';
    context.lineWidth = 5;
    context.lineJoin = 'round';
    context.strokeStyle = paints.surface;
    context.strokeText(name, at, y + BAND_PX / 2 + 0.5);
    context.fillStyle = paints.text;
    context.fillText(name, at, y + BAND_PX / 2 + 0.5);
  }
}
