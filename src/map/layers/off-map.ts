// What lies outside the map: plates at its edges, each of which tells how many events lie in its direction. They stand where nothing else
// does; directions for which there is no room are merged with the next one.
import type { LngLat } from '#core/dossier/types.ts';
import type { PlaceGroup } from '#core/query/map-groups.ts';
import { textWidth } from '#ui/text-width.ts';
import { pointerName } from './mark-words.ts';
import type { Box, PaneSpace } from './plate-layout.ts';
import { projectPoint } from './view-box.ts';
import type { Point, ViewBox } from './view-box.ts';

/** A place with shown events that lies outside the view; `label` gathers places (a country's name). */
export interface OffMapPlace {
  readonly label: string;
  readonly lngLat: LngLat;
  readonly group: PlaceGroup;
}

type PointerSide = 'left' | 'right' | 'top' | 'bottom';

/** A plate at the edge of the map that tells what lies beyond. */
export interface OffMapPointer {
  /** Fullest first. */
  readonly labels: readonly string[];
  readonly count: number;
  readonly lngLats: readonly LngLat[];
  /** Where its arrow points. */
  readonly side: PointerSide;
  /** What it takes of the pane at most, without its arrow. */
  readonly box: Box;
}

/** Sizes of the text and of what a finger can hit. */
export interface PointerSizes {
  /** How much larger than usual the text is. */
  readonly scale: number;
  readonly isTouch: boolean;
}

/** What is outside: the pointers for which there is room, and the places for which there is none at all. */
export interface OffMap {
  readonly pointers: readonly OffMapPointer[];
  readonly leftOver: readonly OffMapPlace[];
}

export const MAX_POINTERS = 5;
const FONT_PX = 12;
const LINE_PX = 16;
const DIGIT_PX = 7.5;
/** Padding, border and the gap before the number. */
const REST_PX = 29;
const HEIGHT_PX = { mouse: 26, touch: 36 } as const;
const LONGEST_PX = 260;
/** From the edge of the pane to the plate, and what of it the arrow takes. */
const EDGE_PX = { left: 14, right: 14, top: 14, bottom: 34 } as const;
const ARROW_PX = { left: 13, right: 13, top: 8, bottom: 8 } as const;
const GAP_PX = 4;
const STEP_PX = 8;
/** How much nearer a place on another edge must be. */
const TURN_PX = 160;
/** An arrow points at least so much to where its places are. */
const LEAST_TOWARDS = 0.02;

interface Direction {
  labels: Map<string, number>;
  rows: Set<number>;
  places: OffMapPlace[];
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
  into.places.push(...other.places);
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
function edgePoint(
  { width, height }: ViewBox,
  { x, y }: Direction,
): { readonly side: PointerSide; readonly point: Point } {
  const [halfWidth, halfHeight] = [width / 2, height / 2];
  const toSide = x === 0 ? Infinity : halfWidth / Math.abs(x);
  const toEnd = y === 0 ? Infinity : halfHeight / Math.abs(y);
  if (toSide <= toEnd) return { side: x < 0 ? 'left' : 'right', point: [x < 0 ? 0 : width, halfHeight + y * toSide] };
  return { side: y < 0 ? 'top' : 'bottom', point: [halfWidth + x * toEnd, y < 0 ? 0 : height] };
}

const SIDES: readonly PointerSide[] = ['left', 'right', 'top', 'bottom'];

/** How much of a direction goes towards a side, from -1 to 1. */
function towards(side: PointerSide, { x, y }: Direction): number {
  const length = Math.hypot(x, y) || 1;
  const outward = { left: -x, right: x, top: -y, bottom: y };
  return outward[side] / length;
}

/** Every place on an edge where a plate of some size could stand. */
function* placesOnEdge(
  { width, height }: ViewBox,
  side: PointerSide,
  size: { readonly width: number; readonly height: number },
): Generator<Box> {
  const isUpright = side === 'left' || side === 'right';
  const from = GAP_PX;
  const until = isUpright ? height - size.height - GAP_PX : width - size.width - GAP_PX;
  for (let at = from; at <= until; at += STEP_PX) {
    const left = side === 'left' ? EDGE_PX.left : side === 'right' ? width - EDGE_PX.right - size.width : at;
    const top = side === 'top' ? EDGE_PX.top : side === 'bottom' ? height - EDGE_PX.bottom - size.height : at;
    yield { left, top, right: left + size.width, bottom: top + size.height };
  }
}

/** What a plate takes with its arrow and a gap. */
function withArrow({ left, top, right, bottom }: Box, side: PointerSide): Box {
  return {
    left: left - (side === 'left' ? ARROW_PX.left : GAP_PX),
    right: right + (side === 'right' ? ARROW_PX.right : GAP_PX),
    top: top - (side === 'top' ? ARROW_PX.top : GAP_PX),
    bottom: bottom + (side === 'bottom' ? ARROW_PX.bottom : GAP_PX),
  };
}

function isApart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

/** The pointer of a direction at the free place nearest to where it points, on an edge of its half of the pane; null if there is none. */
function placePointer(
  view: ViewBox,
  direction: Direction,
  space: PaneSpace,
  others: readonly Box[],
  { scale, isTouch }: PointerSizes,
  sides: readonly PointerSide[],
): OffMapPointer | null {
  const labels = [...direction.labels].sort((a, b) => b[1] - a[1]).map(([label]) => label);
  const count = direction.rows.size;
  const wanted = textWidth(pointerName(labels), FONT_PX * scale) + String(count).length * DIGIT_PX * scale + REST_PX;
  const size = {
    width: Math.min(wanted, LONGEST_PX * scale, view.width - EDGE_PX.left - EDGE_PX.right),
    height: Math.max(isTouch ? HEIGHT_PX.touch : HEIGHT_PX.mouse, LINE_PX * scale + 2),
  };
  const ideal = edgePoint(view, direction);
  let best: { readonly side: PointerSide; readonly box: Box } | null = null;
  let least = Infinity;
  for (const side of sides)
    for (const box of placesOnEdge(view, side, size)) {
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const way = Math.hypot(x - ideal.point[0], y - ideal.point[1]) + (side === ideal.side ? 0 : TURN_PX);
      if (way >= least) continue;
      const taken = withArrow(box, side);
      if (!space.isFree(taken) || !others.every((other) => isApart(taken, other))) continue;
      least = way;
      best = { side, box };
    }
  if (best === null) return null;
  return { labels, count, lngLats: direction.places.map(({ lngLat }) => lngLat), ...best };
}

function placeAll(
  view: ViewBox,
  directions: readonly Direction[],
  space: PaneSpace,
  sizes: PointerSizes,
): readonly OffMapPointer[] | null {
  const pointers: OffMapPointer[] = [];
  // the fullest stand where they point
  for (const direction of [...directions].sort((a, b) => b.rows.size - a.rows.size)) {
    // only a single pointer may point away from its places: there is none to merge it with
    const sides = directions.length === 1 ? SIDES : SIDES.filter((side) => towards(side, direction) > LEAST_TOWARDS);
    const pointer = placePointer(
      view,
      direction,
      space,
      pointers.map(({ box, side }) => withArrow(box, side)),
      sizes,
      sides,
    );
    if (pointer === null) return null;
    pointers.push(pointer);
  }
  return pointers;
}

/**
 * One pointer for each direction in which shown events lie outside the view, `most` at most and five in all, as many as have room at the
 * edges: they take that space.
 */
export function offMapPointers(
  view: ViewBox,
  places: readonly OffMapPlace[],
  space: PaneSpace,
  sizes: PointerSizes,
  most: number = MAX_POINTERS,
): OffMap {
  const byLabel = new Map<string, Direction>();
  for (const place of places) {
    const { label, lngLat, group } = place;
    const [px, py] = projectPoint(view, lngLat);
    const [dx, dy] = [px - view.width / 2, py - view.height / 2];
    const length = Math.hypot(dx, dy) || 1;
    const direction = {
      labels: new Map([[label, group.rows.length]]),
      rows: new Set(group.rows),
      places: [place],
      x: (dx / length) * group.rows.length,
      y: (dy / length) * group.rows.length,
    };
    const existing = byLabel.get(label);
    if (existing === undefined) byLabel.set(label, direction);
    else merge(existing, direction);
  }
  const directions = [...byLabel.values()];
  while (directions.length > Math.min(most, MAX_POINTERS) && directions.length > 1) mergeNearest(directions);
  for (; most > 0; mergeNearest(directions)) {
    const pointers = placeAll(view, directions, space, sizes);
    if (pointers !== null) {
      for (const { box, side } of pointers) space.take(withArrow(box, side));
      return { pointers, leftOver: [] };
    }
    if (directions.length <= 1) break;
  }
  return { pointers: [], leftOver: places };
}
