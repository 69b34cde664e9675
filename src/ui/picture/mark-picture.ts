import type { EventColour } from '#core/dossier/types.ts';
import { MARK_GRID, markLayers } from '../mark/mark-drawing.ts';
import type { MarkFill, MarkLayer } from '../mark/mark-drawing.ts';
import type { MarkIconName } from '../mark/mark-paths.ts';
import type { PicturePaints } from './picture-paints.ts';
import { svgTag } from './svg-tag.ts';

export interface PicturedMark {
  readonly colour: EventColour;
  readonly icon: MarkIconName;
  readonly fill: MarkFill;
}

const HALVES = { 'upper-left': 'M-2 26V-2H26Z', 'lower-right': 'M-2 26H26V-2Z' } as const;
const IDS = { 'upper-left': 'half-upper-left', 'lower-right': 'half-lower-right' } as const;

/** The halves of disputed marks, once in every picture that has marks. */
export const MARK_HALVES = svgTag(
  'defs',
  {},
  ...(['upper-left', 'lower-right'] as const).map((half) =>
    svgTag('clipPath', { id: IDS[half] }, svgTag('path', { d: HALVES[half] })),
  ),
);

/** A mark about a point. */
export function markPicture(
  { colour, icon, fill }: PicturedMark,
  paints: PicturePaints,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): string {
  const paintOf = (paint: MarkLayer['fill']): string =>
    paint === null ? 'none' : paints.colour(paint === 'paper' ? '--mark-paper' : `--ev-${colour}`);
  const layers = markLayers(colour, icon, fill).map((layer) => {
    const path = svgTag('path', {
      d: layer.path,
      fill: paintOf(layer.fill),
      'fill-opacity': layer.fillOpacity,
      stroke: paintOf(layer.stroke),
      'stroke-opacity': layer.strokeOpacity,
      'stroke-width': layer.strokeWidth,
      'stroke-dasharray': layer.dash.length > 0 ? layer.dash.join(' ') : null,
    });
    return layer.half === null ? path : svgTag('g', { 'clip-path': `url(#${IDS[layer.half]})` }, path);
  });
  const scale = size / MARK_GRID;
  return svgTag(
    'g',
    {
      transform: `translate(${x - size / 2} ${y - size / 2}) scale(${scale})`,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    ...layers,
  );
}
