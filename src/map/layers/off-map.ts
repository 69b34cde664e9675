import { projectPoint } from './view-box.ts';
import type { Point, ViewBox } from './view-box.ts';
import type { LngLat } from '#core/dossier/types.ts';

/** A place with shown events that lies outside the view; `label` gathers places (a country's name). */
export interface OffMapPlace {
  readonly label: string;
  readonly lngLat: LngLat;
  readonly rows: readonly number[];
}

type PointerSide = 'left' | 'right' | 'top' | 'bottom';

/** A plate at the edge of the map that tells what lies beyond. */
export interface OffMapPointer {
  /** Fullest first. */
  readonly labels: readonly string[];
  readonly count: number;
  readonly lngLats: readonly LngLat[];
  readonly side: PointerSide;
  /** Middle of the plate along its side, from the left or from the top. */
  readonly along: number;
}

/** Room that other controls take at each edge. */
export interface PointerRoom {
  readonly left: readonly [top: number, bottom: number];
  readonly right: readonly [top: number, bottom: number];
}

export const MAX_POINTERS = 5;
const STEP_PX = 36;
const SIDE_ROOM_PX = 120;

interface Direction {
  labels: Map<string, number>;
  rows: Set<number>;
  lngLats: LngLat[];
  /** Sum of unit vectors, in proportion to the events. */
  x: number;
  y: number;
}

function angleBetween(a: Direction, b: Direction): number {
  const turn = Math.abs(Math.atan2(a.y, a.x) - Math.atan2(b.y, b.x));
  return Math.min(turn, 2 * Math.PI - turn);
}

function merge(into: Direction, other: Direction): void {
  for (const [label, count] of other.labels) into.labels.set(label, (into.labels.get(label) ?? 0) + count);
  for (const row of other.rows) into.rows.add(row);
  into.lngLats.push(...other.lngLats);
  into.x += other.x;
  into.y += other.y;
}

function mergeNearest(directions: Direction[]): void {
  let best = { a: 0, b: 1, angle: Infinity };
  directions.forEach((one, a) => {
    for (let b = a + 1; b < directions.length; b += 1) {
      const other = directions[b];
      const angle = other === undefined ? Infinity : angleBetween(one, other);
      if (angle < best.angle) best = { a, b, angle };
    }
  });
  const [into, other] = [directions[best.a], directions[best.b]];
  if (into !== undefined && other !== undefined) merge(into, other);
  directions.splice(best.b, 1);
}

/** Where the ray from the middle of the view meets its edge. */
function edgePoint(view: ViewBox, x: number, y: number): { side: PointerSide; along: number } {
  const [halfWidth, halfHeight] = [view.width / 2, view.height / 2];
  const toSide = x === 0 ? Infinity : halfWidth / Math.abs(x);
  const toEnd = y === 0 ? Infinity : halfHeight / Math.abs(y);
  if (toSide <= toEnd) return { side: x < 0 ? 'left' : 'right', along: halfHeight + y * toSide };
  return { side: y < 0 ? 'top' : 'bottom', along: halfWidth + x * toEnd };
}

/** Moves the plates of one side apart, within the room there is. */
function spread(pointers: OffMapPointer[], [low, high]: readonly [number, number], step: number): OffMapPointer[] {
  const sorted = [...pointers].sort((a, b) => a.along - b.along);
  const placed = sorted.map((pointer) => ({ ...pointer, along: Math.min(Math.max(pointer.along, low), high) }));
  placed.forEach((pointer, at) => {
    const before = placed[at - 1];
    if (before !== undefined) pointer.along = Math.max(pointer.along, before.along + step);
  });
  for (let at = placed.length - 1, limit = high; at >= 0; at -= 1) {
    const pointer = placed[at];
    if (pointer === undefined) continue;
    pointer.along = Math.min(pointer.along, limit);
    limit = pointer.along - step;
  }
  return placed;
}

/** One pointer for each direction in which shown events lie outside the view, at most five. */
export function offMapPointers(
  view: ViewBox,
  places: readonly OffMapPlace[],
  room: PointerRoom,
): readonly OffMapPointer[] {
  const byLabel = new Map<string, Direction>();
  for (const { label, lngLat, rows } of places) {
    const [px, py]: Point = projectPoint(view, lngLat);
    const [dx, dy] = [px - view.width / 2, py - view.height / 2];
    const length = Math.hypot(dx, dy) || 1;
    const direction = {
      labels: new Map([[label, rows.length]]),
      rows: new Set(rows),
      lngLats: [lngLat],
      x: (dx / length) * rows.length,
      y: (dy / length) * rows.length,
    };
    const existing = byLabel.get(label);
    if (existing === undefined) byLabel.set(label, direction);
    else merge(existing, direction);
  }
  const directions = [...byLabel.values()];
  while (directions.length > MAX_POINTERS) mergeNearest(directions);
  const pointers = directions.map((direction): OffMapPointer => {
    const labels = [...direction.labels].sort((a, b) => b[1] - a[1]).map(([label]) => label);
    return {
      labels,
      count: direction.rows.size,
      lngLats: direction.lngLats,
      ...edgePoint(view, direction.x, direction.y),
    };
  });
  const across: readonly [number, number] = [SIDE_ROOM_PX, Math.max(SIDE_ROOM_PX, view.width - SIDE_ROOM_PX)];
  return [
    ...spread(
      pointers.filter((pointer) => pointer.side === 'left'),
      room.left,
      STEP_PX,
    ),
    ...spread(
      pointers.filter((pointer) => pointer.side === 'right'),
      room.right,
      STEP_PX,
    ),
    ...spread(
      pointers.filter((pointer) => pointer.side === 'top'),
      across,
      SIDE_ROOM_PX,
    ),
    ...spread(
      pointers.filter((pointer) => pointer.side === 'bottom'),
      across,
      SIDE_ROOM_PX,
    ),
  ];
}
