// One description of a mark for everybody who draws one (SVG in panels, canvas on the map, DOM on the timeline). Shape = family,
// colour and icon = type, fill = who stands behind it. Everything is on the 24 grid.
import { SHAPE_OF_COLOUR } from '#core/dossier/mark-shape.ts';
import type { EventColour } from '#core/dossier/types.ts';
import { MARK_ICONS, MARK_SHAPES } from './mark-paths.ts';
import type { IconStroke, MarkIconName } from './mark-paths.ts';
import { placePath } from './place-path.ts';

export const MARK_GRID = 24;

export type MarkFill =
  | 'own-word'
  | 'corroborated'
  | 'claimed'
  | 'reported'
  | 'suspected'
  | 'possible'
  | 'disputed'
  | 'denied';

/** Paints by role: `type` is the colour of the event's type, `paper` the ground inside a mark. */
export type Paint = 'type' | 'paper';

export interface MarkLayer {
  readonly path: string;
  readonly fill: Paint | null;
  readonly fillOpacity: number;
  readonly stroke: Paint | null;
  readonly strokeWidth: number;
  readonly strokeOpacity: number;
  readonly dash: readonly number[];
  /** Only this side of the diagonal from the lower left to the upper right. */
  readonly half: 'lower-right' | 'upper-left' | null;
}

/** A layer before it is put on the grid: points at `point * scale + offset`, stroke widths times `scale`. */
interface UnplacedLayer extends MarkLayer {
  readonly scale: number;
  readonly offset: readonly [x: number, y: number];
}

const PLAIN: Omit<UnplacedLayer, 'path'> = {
  fill: null,
  fillOpacity: 1,
  stroke: null,
  strokeWidth: 0,
  strokeOpacity: 1,
  dash: [],
  scale: 1,
  offset: [0, 0],
  half: null,
};

const HALO_WIDTH = 3.5;
const ICON_SCALE = 0.72;
const EDGE = 0.86;

interface MarkStyle {
  readonly edgeWidth: number;
  readonly dash: readonly number[];
  readonly fill: Paint;
  readonly tint: number;
  readonly icon: Paint;
  readonly iconOpacity: number;
  readonly innerLine: boolean;
}

const HOLLOW: MarkStyle = {
  edgeWidth: 2,
  dash: [],
  fill: 'paper',
  tint: 0,
  icon: 'type',
  iconOpacity: 1,
  innerLine: false,
};
const FILLED: MarkStyle = { ...HOLLOW, fill: 'type', icon: 'paper', edgeWidth: 0 };

const STYLES: Readonly<Record<MarkFill, MarkStyle>> = {
  'own-word': { ...FILLED, innerLine: true },
  corroborated: FILLED,
  claimed: HOLLOW,
  reported: { ...HOLLOW, dash: [1.6, 1.9] },
  suspected: { ...HOLLOW, edgeWidth: 0.8, tint: 0.2 },
  possible: { ...HOLLOW, edgeWidth: 1.7, dash: [3.4, 2.4], iconOpacity: 0.75 },
  disputed: HOLLOW,
  denied: HOLLOW,
};

function iconLayers(icon: MarkIconName, paint: Paint, opacity: number, half: MarkLayer['half']): UnplacedLayer[] {
  const { strokes, offset } = MARK_ICONS[icon];
  // icons are drawn on a grid of 16 about (8, 8): move their middle onto (12, 12), then scale about it
  return strokes.map(({ path, stroke }: IconStroke) => ({
    ...PLAIN,
    path,
    fill: stroke === null ? paint : null,
    fillOpacity: opacity,
    stroke: stroke === null ? null : paint,
    strokeWidth: stroke ?? 0,
    strokeOpacity: opacity,
    scale: ICON_SCALE,
    offset: [12 - 8 * ICON_SCALE + offset[0] * ICON_SCALE, 12 - 8 * ICON_SCALE + offset[1] * ICON_SCALE],
    half,
  }));
}

function scaledShape(scale: number): Pick<UnplacedLayer, 'scale' | 'offset'> {
  return { scale, offset: [12 - 12 * scale, 12 - 12 * scale] };
}

function placeLayer({ scale, offset, path, strokeWidth, dash, ...rest }: UnplacedLayer): MarkLayer {
  return {
    ...rest,
    path: placePath(path, scale, offset),
    strokeWidth: strokeWidth * scale,
    dash: dash.map((length) => length * scale),
  };
}

function unplacedLayers(colour: EventColour, icon: MarkIconName, fill: MarkFill): readonly UnplacedLayer[] {
  const shape = MARK_SHAPES[SHAPE_OF_COLOUR[colour]];
  const style = STYLES[fill];
  const layers: UnplacedLayer[] = [
    { ...PLAIN, path: shape, fill: 'paper', stroke: 'paper', strokeWidth: HALO_WIDTH, ...scaledShape(EDGE) },
  ];
  if (style.fill === 'type') layers.push({ ...PLAIN, path: shape, fill: 'type', ...scaledShape(EDGE + 0.06) });
  if (style.tint > 0)
    layers.push({ ...PLAIN, path: shape, fill: 'type', fillOpacity: style.tint, ...scaledShape(EDGE) });
  if (style.edgeWidth > 0) {
    layers.push({
      ...PLAIN,
      path: shape,
      stroke: 'type',
      strokeWidth: style.edgeWidth,
      dash: style.dash,
      ...scaledShape(EDGE),
    });
  }
  if (style.innerLine) layers.push({ ...PLAIN, path: shape, stroke: 'paper', strokeWidth: 1.5, ...scaledShape(0.74) });
  if (fill === 'disputed') {
    layers.push({ ...PLAIN, path: shape, fill: 'type', ...scaledShape(EDGE), half: 'upper-left' });
    layers.push(...iconLayers(icon, 'paper', 1, 'upper-left'), ...iconLayers(icon, 'type', 1, 'lower-right'));
  } else {
    layers.push(...iconLayers(icon, style.icon, style.iconOpacity, null));
  }
  if (fill === 'denied') {
    layers.push({ ...PLAIN, path: 'M4.2 19.8 19.8 4.2', stroke: 'paper', strokeWidth: 4.4 });
    layers.push({ ...PLAIN, path: 'M4.2 19.8 19.8 4.2', stroke: 'type', strokeWidth: 2 });
  }
  return layers;
}

const drawings = new Map<string, readonly MarkLayer[]>();

/** The layers of a mark on the 24 grid, from the ground up. The same array for the same mark. */
export function markLayers(colour: EventColour, icon: MarkIconName, fill: MarkFill): readonly MarkLayer[] {
  const key = `${colour} ${icon} ${fill}`;
  let layers = drawings.get(key);
  if (layers === undefined) {
    layers = unplacedLayers(colour, icon, fill).map(placeLayer);
    drawings.set(key, layers);
  }
  return layers;
}
