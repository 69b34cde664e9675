// Movements as lines: great circles, solid between two known points, dotted where an end is only an area or a country. A line stops
// at the edge of an area, and at the plate of a country; it never points at a spot inside.
import type { LngLat } from '#core/dossier/types.ts';
import type { MarkStatus } from '#core/states/mark-status.ts';
import type { Movement } from '#core/query/map-movements.ts';
import { distanceKm, greatCircleArc } from '#core/place/geometry.ts';
import { isInShape } from './area-shape.ts';
import type { AreaShape } from './area-shape.ts';
import type { DrawingKind } from './drawing-kind.ts';

/** A stretch this short looks straight on the map. */
const SEGMENT_KM = 220;
const MAX_SEGMENTS = 40;
const BISECTIONS = 12;
/** For telling pairs of places apart by one number. */
const MOST_PLACES = 2 ** 24;

/** How firmly a movement is said to have happened, the firmest event on it counts; one that is only possible is drawn when it is asked for. */
export const LINE_WEIGHTS = ['firm', 'said', 'suspected', 'possible'] as const;
export type LineWeight = (typeof LINE_WEIGHTS)[number];

const WEIGHT_OF: Readonly<Record<MarkStatus, LineWeight>> = {
  'own-word': 'firm',
  corroborated: 'firm',
  claimed: 'said',
  reported: 'said',
  disputed: 'suspected',
  denied: 'suspected',
  suspected: 'suspected',
  possible: 'possible',
};

/** The firmest of some events. */
export function lineWeight(statuses: Iterable<MarkStatus>): LineWeight {
  let least = LINE_WEIGHTS.length - 1;
  for (const status of statuses) least = Math.min(least, LINE_WEIGHTS.indexOf(WEIGHT_OF[status]));
  return LINE_WEIGHTS[least] ?? 'possible';
}

export interface MovementLine {
  /** Unique among the lines: the two places, in whichever direction. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly number[];
  readonly path: 'known' | 'unknown';
  readonly weight: LineWeight;
  /** Both ends are known only to a country or a sea: the line is no route, and means something only where both are seen. */
  readonly isBroad: boolean;
}

/** The lines to draw: one for each pair of places, however many events moved along it and whichever way. */
export function linesOfMovements(
  movements: readonly Movement[],
  kindOf: (place: number) => DrawingKind,
  statusOf: (row: number) => MarkStatus,
): readonly MovementLine[] {
  const lines = new Map<number, { from: number; to: number; rows: number[] }>();
  for (const { row, legs } of movements) {
    for (const { from, to } of legs) {
      const [near, far] = from < to ? [from, to] : [to, from];
      const pair = near * MOST_PLACES + far;
      const line = lines.get(pair);
      if (line === undefined) lines.set(pair, { from, to, rows: [row] });
      else if (line.rows.at(-1) !== row) line.rows.push(row);
    }
  }
  return [...lines.values()].map(({ from, to, rows }) => {
    const kinds = [kindOf(from), kindOf(to)];
    return {
      id: `${Math.min(from, to)}-${Math.max(from, to)}`,
      from,
      to,
      rows,
      path: kinds.every((kind) => kind === 'point') ? 'known' : 'unknown',
      weight: lineWeight(rows.map(statusOf)),
      isBroad: kinds.every((kind) => kind === 'plate'),
    };
  });
}

/** Where the way from a point inside a shape to one outside meets its edge. */
function edgeBetween(shape: AreaShape, inside: LngLat, outside: LngLat): LngLat {
  let [near, far] = [inside, outside];
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle: LngLat = [(near[0] + far[0]) / 2, (near[1] + far[1]) / 2];
    if (isInShape(shape, middle)) near = middle;
    else far = middle;
  }
  return far;
}

function isInside(point: LngLat | undefined, shape: AreaShape): boolean {
  return point !== undefined && isInShape(shape, point);
}

function cutStart(points: readonly LngLat[], shape: AreaShape | null): readonly LngLat[] {
  if (shape === null) return points;
  let firstOutside = points.length;
  while (firstOutside > 0 && !isInside(points[firstOutside - 1], shape)) firstOutside -= 1;
  const [inside, outside] = [points[firstOutside - 1], points[firstOutside]];
  if (firstOutside === 0) return points;
  if (inside === undefined || outside === undefined) return [];
  return [edgeBetween(shape, inside, outside), ...points.slice(firstOutside)];
}

/** The points of a line from edge to edge; empty when one end lies inside the other. */
export function movementArc(
  from: LngLat,
  to: LngLat,
  fromShape: AreaShape | null,
  toShape: AreaShape | null,
): readonly LngLat[] {
  const whole = greatCircleArc(from, to, Math.min(MAX_SEGMENTS, Math.ceil(distanceKm(from, to) / SEGMENT_KM)));
  const cut = cutStart([...cutStart(whole, fromShape)].reverse(), toShape);
  return cut.length < 2 ? [] : [...cut].reverse();
}
