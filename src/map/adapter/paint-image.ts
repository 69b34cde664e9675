// Paints the images of the map on a canvas: marks, rings of several events, outlines of the selection, hatching of areas.
import { paintMark } from '#ui/mark/paint-mark.ts';
import { MARK_SHAPES } from '#ui/mark/mark-paths.ts';
import type { MarkShapeName } from '#ui/mark/mark-paths.ts';
import { MARK_PX, ringSize, shapesOfParts, ringCount, ringFontPx } from '../layers/image-id.ts';
import type { MapImage, RingPart } from '../layers/image-id.ts';
import { paintColour } from './map-colours.ts';
import type { MapColours } from './map-colours.ts';

const GRID = 24;
/** Room for the paper edge round a mark. */
const MARK_EDGE_PX = 3;
/** Of the counts in rings, at any size. */
export const RING_FONT = '600 14px "IBM Plex Sans"';
const RING_LINE_PX = 4.5;
const RING_GAP_PX = 2;
const HALO_SCALE = 1.38;
/** From the edge of a ring to the line round it. */
const HALO_RING_GAP_PX = 4.5;
/** Radius of the circle on the grid of shapes. */
const CIRCLE_RADIUS = 10.2;
const HALO_LINE_PX = 2.5;
const HATCH_PX = 8;
const MIN_ARC = 0.16;

type Context = CanvasRenderingContext2D;

/** Side of an image in CSS pixels. */
function sideOf(image: MapImage): number {
  switch (image.type) {
    case 'mark':
      return MARK_PX + 2 * MARK_EDGE_PX;
    case 'ring':
      return ringSize(image.total) + 2 * MARK_EDGE_PX;
    case 'halo':
      return Math.ceil(image.size * HALO_SCALE) + 2 * MARK_EDGE_PX;
    case 'hatch':
      return HATCH_PX;
    case 'blank':
      return 1;
  }
}

/** Fills or strokes a shape of the 24 grid about the middle of the context. */
function withShape(
  context: Context,
  shape: MarkShapeName,
  size: number,
  draw: (path: Path2D, scale: number) => void,
): void {
  const scale = size / GRID;
  context.save();
  context.scale(scale, scale);
  context.translate(-GRID / 2, -GRID / 2);
  draw(new Path2D(MARK_SHAPES[shape]), scale);
  context.restore();
}

function paintSegments(context: Context, parts: readonly RingPart[], radius: number, colours: MapColours): void {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const gap = parts.length > 1 ? RING_GAP_PX / radius : 0;
  const room = 2 * Math.PI - gap * parts.length;
  // a single event among many keeps a segment that can be seen
  const shares = parts.map((part) => Math.max(MIN_ARC, (part.count / total) * room));
  const scale = room / shares.reduce((sum, share) => sum + share, 0);
  let angle = -Math.PI / 2 + gap / 2;
  context.lineWidth = RING_LINE_PX;
  parts.forEach((part, at) => {
    const sweep = (shares[at] ?? 0) * scale;
    context.beginPath();
    context.arc(0, 0, radius, angle, angle + sweep);
    context.strokeStyle = colours.events[part.colour];
    context.stroke();
    angle += sweep + gap;
  });
}

function paintRing(context: Context, total: number, parts: readonly RingPart[], colours: MapColours): void {
  const size = ringSize(total);
  context.beginPath();
  context.arc(0, 0, size / 2 + 1.5, 0, 2 * Math.PI);
  context.fillStyle = colours.paper;
  context.fill();
  paintSegments(context, parts, size / 2 - RING_LINE_PX / 2 - 0.5, colours);
  context.fillStyle = colours.text;
  context.font = `600 ${ringFontPx(total)}px "IBM Plex Sans", system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText(ringCount(total), 0, size >= 40 ? 3 : 2);
  const shapes = shapesOfParts(parts);
  const side = shapes.length > 3 ? 4.6 : 5.4;
  shapes.forEach((shape, at) => {
    context.save();
    context.translate((at - (shapes.length - 1) / 2) * (side + 1.2), size >= 40 ? 9 : 7.6);
    withShape(context, shape, side, (path) => {
      context.fillStyle = colours.text2;
      context.fill(path);
    });
    context.restore();
  });
}

function paintHalo(context: Context, shape: MarkShapeName, size: number, colour: string, paper: string): void {
  const outer = size > MARK_PX ? (GRID * (size / 2 + HALO_RING_GAP_PX)) / CIRCLE_RADIUS : size * HALO_SCALE;
  withShape(context, shape, outer, (path, scale) => {
    context.fillStyle = paper;
    context.fill(path);
    context.strokeStyle = colour;
    context.lineWidth = HALO_LINE_PX / scale;
    context.stroke(path);
  });
}

function paintHatch(context: Context, colour: string): void {
  context.strokeStyle = colour;
  context.globalAlpha = 0.07;
  context.fillStyle = colour;
  context.fillRect(-HATCH_PX / 2, -HATCH_PX / 2, HATCH_PX, HATCH_PX);
  context.globalAlpha = 0.42;
  context.lineWidth = 1;
  context.beginPath();
  for (const shift of [-HATCH_PX, 0, HATCH_PX]) {
    context.moveTo(-HATCH_PX + shift, HATCH_PX);
    context.lineTo(HATCH_PX + shift, -HATCH_PX);
  }
  context.stroke();
}

let shared: Context | null = null;

/** An empty square to paint on; the same one each time, as a new day of a large dossier asks for dozens of images at once. */
function emptySquare(side: number): Context | null {
  shared ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (shared === null) return null;
  const { canvas } = shared;
  if (canvas.width < side) {
    canvas.width = side;
    canvas.height = side;
  }
  shared.clearRect(0, 0, side, side);
  return shared;
}

/** The pixels of an image; null where the page has no canvas to paint on. */
export function paintImage(image: MapImage, colours: MapColours, pixelRatio: number): ImageData | null {
  const side = Math.round(sideOf(image) * pixelRatio);
  const context = emptySquare(side);
  if (context === null) return null;
  context.save();
  context.scale(pixelRatio, pixelRatio);
  context.translate(side / pixelRatio / 2, side / pixelRatio / 2);
  switch (image.type) {
    case 'mark':
      context.translate(-MARK_PX / 2, -MARK_PX / 2);
      paintMark(context, image, MARK_PX, { type: colours.events[image.colour], paper: colours.paper });
      break;
    case 'ring':
      paintRing(context, image.total, image.parts, colours);
      break;
    case 'halo': {
      const colour = image.state === 'selected' ? colours.accent : colours.text;
      paintHalo(context, image.shape, image.size, colour, colours.paper);
      break;
    }
    case 'hatch':
      paintHatch(context, paintColour(colours, image.paint));
      break;
    case 'blank':
      break;
  }
  context.restore();
  return context.getImageData(0, 0, side, side);
}
