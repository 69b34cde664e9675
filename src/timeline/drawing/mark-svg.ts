import { SHAPE_OF_COLOUR } from '#core/dossier/mark-shape.ts';
import type { EventColour } from '#core/dossier/types.ts';
import { MARK_GRID, markLayers } from '#ui/mark/mark-drawing.ts';
import type { MarkFill, MarkLayer } from '#ui/mark/mark-drawing.ts';
import { MARK_SHAPES } from '#ui/mark/mark-paths.ts';
import type { MarkIconName } from '#ui/mark/mark-paths.ts';
import { placePath } from '#ui/mark/place-path.ts';

const SVG = 'http://www.w3.org/2000/svg';
const RING_SCALE = 1.38;
const HALVES = { 'upper-left': 'M-2 26V-2H26Z', 'lower-right': 'M-2 26H26V-2Z' } as const;
const HALF_IDS = { 'upper-left': 'tl-half-upper-left', 'lower-right': 'tl-half-lower-right' } as const;

function svgElement<K extends 'svg' | 'g' | 'path' | 'defs' | 'clipPath'>(
  name: K,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

/** The halves of disputed marks, to be in the document once for all marks of a chart. */
export function createHalves(): SVGSVGElement {
  const svg = svgElement('svg', { class: 'tl-halves', width: '0', height: '0', 'aria-hidden': 'true' });
  const defs = svgElement('defs', {});
  for (const half of ['upper-left', 'lower-right'] as const) {
    const clip = svgElement('clipPath', { id: HALF_IDS[half] });
    clip.append(svgElement('path', { d: HALVES[half] }));
    defs.append(clip);
  }
  svg.append(defs);
  return svg;
}

function paintOf(paint: MarkLayer['fill']): string {
  if (paint === null) return 'none';
  return paint === 'paper' ? 'var(--mark-paper)' : 'var(--tl-colour)';
}

function layerElement(layer: MarkLayer): SVGElement {
  const path = svgElement('path', {
    d: layer.path,
    fill: paintOf(layer.fill),
    'fill-opacity': String(layer.fillOpacity),
    stroke: paintOf(layer.stroke),
    'stroke-opacity': String(layer.strokeOpacity),
    'stroke-width': String(layer.strokeWidth),
    ...(layer.dash.length > 0 ? { 'stroke-dasharray': layer.dash.join(' ') } : {}),
  });
  if (layer.half === null) return path;
  const group = svgElement('g', { 'clip-path': `url(#${HALF_IDS[layer.half]})` });
  group.append(path);
  return group;
}

const drawn = new Map<string, SVGSVGElement>();

/** The glyph of an event, with a ring of the same shape for selection and hover. Takes its colour from `--tl-colour`. */
export function createMarkSvg(colour: EventColour, icon: MarkIconName, fill: MarkFill): SVGSVGElement {
  const key = [colour, icon, fill].join(' ');
  let svg = drawn.get(key);
  if (svg === undefined) {
    svg = svgElement('svg', {
      class: 'tl-svg',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      viewBox: `0 0 ${MARK_GRID} ${MARK_GRID}`,
    });
    const moved = (MARK_GRID / 2) * (1 - RING_SCALE);
    svg.append(
      svgElement('path', {
        class: 'tl-ring',
        d: placePath(MARK_SHAPES[SHAPE_OF_COLOUR[colour]], RING_SCALE, [moved, moved]),
      }),
    );
    for (const layer of markLayers(colour, icon, fill)) svg.append(layerElement(layer));
    drawn.set(key, svg);
  }
  // cloneNode is typed as Node, whatever it clones
  return svg.cloneNode(true) as SVGSVGElement;
}
