import type { EventColour } from '#core/dossier/types.ts';
import { MARK_GRID, markLayers } from './mark-drawing.ts';
import type { MarkFill } from './mark-drawing.ts';
import type { MarkIconName } from './mark-paths.ts';

/** Colours of one theme, resolved to values a canvas understands. */
export interface MarkPaints {
  readonly type: string;
  readonly paper: string;
}

function clipHalf(context: CanvasRenderingContext2D, half: 'lower-right' | 'upper-left'): void {
  context.beginPath();
  context.moveTo(-2, MARK_GRID + 2);
  context.lineTo(half === 'upper-left' ? -2 : MARK_GRID + 2, half === 'upper-left' ? -2 : MARK_GRID + 2);
  context.lineTo(MARK_GRID + 2, -2);
  context.closePath();
  context.clip();
}

/** Paints a mark so that its 24 grid covers `size` pixels from the context's origin. */
export function paintMark(
  context: CanvasRenderingContext2D,
  mark: { readonly colour: EventColour; readonly icon: MarkIconName; readonly fill: MarkFill },
  size: number,
  paints: MarkPaints,
): void {
  context.save();
  context.scale(size / MARK_GRID, size / MARK_GRID);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const layer of markLayers(mark.colour, mark.icon, mark.fill)) {
    context.save();
    if (layer.half !== null) clipHalf(context, layer.half);
    const path = new Path2D(layer.path);
    if (layer.fill !== null) {
      context.globalAlpha = layer.fillOpacity;
      context.fillStyle = paints[layer.fill];
      context.fill(path);
    }
    if (layer.stroke !== null) {
      context.globalAlpha = layer.strokeOpacity;
      context.strokeStyle = paints[layer.stroke];
      context.lineWidth = layer.strokeWidth;
      context.setLineDash([...layer.dash]);
      context.stroke(path);
    }
    context.restore();
  }
  context.restore();
}
