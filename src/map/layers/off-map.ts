// What has no mark and no plate in the view: one strip along the upper edge of the map, a pointer for each direction, which tells how many
// events lie there. Where there is not room for all, the directions nearest to each other are told together.
import type { LngLat } from '#core/dossier/types.ts';
import type { PlaceGroup } from '#core/query/map-groups.ts';
import { textWidth } from '#ui/text-width.ts';
import { pointerName } from './mark-words.ts';
import type { Box, PaneSpace } from './plate-layout.ts';
import { projectPoint } from './view-box.ts';
import type { ViewBox } from './view-box.ts';

/** A place with shown events that the view does not tell of otherwise; places with one `label` (a country's name) are gathered. */
export interface OffMapPlace {
  readonly label: string;
  /** Its own name, for where it is the only one of its label. */
  readonly name: string;
  readonly lngLat: LngLat;
  readonly group: PlaceGroup;
  /** It lies in the view, but there is no room for its plate. */
  readonly isInView: boolean;
}

/** A part of the strip: what lies in one direction. */
export interface OffMapPointer {
  /** What it says, shortened where the pane is narrow. */
  readonly name: string;
  /** Fullest first. */
  readonly labels: readonly string[];
  readonly groups: readonly PlaceGroup[];
  /** Events, each once. */
  readonly count: number;
  readonly lngLats: readonly LngLat[];
  /** Where its arrow points, degrees clockwise from north; null when all of it lies in the view. */
  readonly bearing: number | null;
  /** What it takes of the pane. */
  readonly box: Box;
}

/** Sizes of the text and of what a finger can hit. */
export interface PointerSizes {
  /** How much larger than usual the text is. */
  readonly scale: number;
  readonly isTouch: boolean;
}

/** The strip, and the places of which it cannot tell for want of room. */
export interface OffMap {
  readonly pointers: readonly OffMapPointer[];
  readonly leftOver: readonly OffMapPlace[];
}

export const MAX_POINTERS = 6;
const FONT_PX = 12;
const LINE_PX = 16;
const DIGIT_PX = 7.5;
/** Padding, the line between two parts, and the gap before the number. */
const REST_PX = 26;
const ARROW_PX = 17;
const HEIGHT_PX = { mouse: 28, touch: 36 } as const;
const LONGEST_PX = 200;
export const STRIP_EDGE_PX = 12;
/** What the strip keeps free round itself. */
export const STRIP_GAP_PX = 5;
const ROW_PX = 8;

interface Direction {
  readonly labels: Map<string, number>;
  readonly rows: Set<number>;
  readonly places: OffMapPlace[];
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
  if (into === undefined || other === undefined) return;
  merge(into, other);
  directions.splice(best.b, 1);
}

function directionsOf(view: ViewBox, places: readonly OffMapPlace[]): Direction[] {
  const byLabel = new Map<string, Direction>();
  for (const place of places) {
    const { label, lngLat, group } = place;
    const [px, py] = projectPoint(view, lngLat);
    const [dx, dy] = [px - view.width / 2, py - view.height / 2];
    const length = Math.hypot(dx, dy) || 1;
    const direction: Direction = {
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
  for (const { labels, places: members } of directions) {
    const [only] = members;
    if (members.length !== 1 || only === undefined || only.name === only.label) continue;
    labels.clear();
    labels.set(only.name, only.group.rows.length);
  }
  return directions;
}

/** How a pointer says its name: with how many names, and how wide at most. */
interface NameForm {
  readonly names: number;
  readonly longestPx: number;
}

const FORMS: readonly NameForm[] = [
  { names: 2, longestPx: LONGEST_PX },
  { names: 1, longestPx: LONGEST_PX },
  { names: 1, longestPx: 72 },
  { names: 0, longestPx: 72 },
];

type Part = Omit<OffMapPointer, 'box'> & { readonly width: number };

function partOf(direction: Direction, form: NameForm, scale: number): Part {
  const labels = [...direction.labels].sort((a, b) => b[1] - a[1]).map(([label]) => label);
  const isHere = direction.places.every(({ isInView }) => isInView);
  const count = direction.rows.size;
  const name = pointerName(labels, form.names);
  const words = Math.min(textWidth(name, FONT_PX * scale), form.longestPx * scale);
  return {
    name,
    labels,
    groups: direction.places.map(({ group }) => group).sort((a, b) => b.rows.length - a.rows.length),
    count,
    lngLats: direction.places.map(({ lngLat }) => lngLat),
    bearing: isHere ? null : (Math.round((Math.atan2(direction.x, -direction.y) * 180) / Math.PI) + 360) % 360,
    width: Math.ceil(words + String(count).length * DIGIT_PX * scale + (isHere ? 0 : ARROW_PX) + REST_PX),
  };
}

interface Row {
  readonly top: number;
  /** It may lie on marks, as there is no better place. */
  readonly mayCover: boolean;
}

/** The strip in the first row where it has room; null if there is none. */
function placeStrip(
  parts: readonly Part[],
  height: number,
  space: PaneSpace,
  rows: readonly Row[],
): readonly OffMapPointer[] | null {
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  for (const { top, mayCover } of rows) {
    const from = space.roomInRow(
      top - STRIP_GAP_PX,
      top + height + STRIP_GAP_PX,
      width + 2 * STRIP_GAP_PX,
      STRIP_EDGE_PX - STRIP_GAP_PX,
    );
    if (from === null) continue;
    const left = from + STRIP_GAP_PX;
    if (!mayCover && space.coversMark({ left, top, right: left + width, bottom: top + height })) continue;
    let at = left;
    return parts.map(({ width: partWidth, ...part }) => {
      const box = { left: at, top, right: at + partWidth, bottom: top + height };
      at += partWidth;
      return { ...part, box };
    });
  }
  return null;
}

/** The rows in which the strip may stand, the best first: along the upper edge, below what stands there, and, if need be, anywhere. */
function rowsOf(
  view: ViewBox,
  height: number,
  space: PaneSpace,
): { readonly usual: readonly Row[]; readonly free: readonly Row[]; readonly any: readonly Row[] } {
  const first = { top: STRIP_EDGE_PX, mayCover: true };
  const below = space
    .bottoms()
    .map((bottom) => ({ top: bottom + STRIP_GAP_PX, mayCover: false }))
    .filter(({ top }) => top > STRIP_EDGE_PX && top < view.height / 3)
    .sort((a, b) => a.top - b.top);
  const steps = Math.max(0, Math.floor((view.height - height) / ROW_PX));
  const tops = Array.from({ length: steps }, (_, at) => STRIP_GAP_PX + at * ROW_PX);
  return {
    usual: [first, ...below],
    free: tops.map((top) => ({ top, mayCover: false })),
    any: tops.map((top) => ({ top, mayCover: true })),
  };
}

/** How high the strip is. */
export function stripHeight({ scale, isTouch }: PointerSizes): number {
  return Math.max(isTouch ? HEIGHT_PX.touch : HEIGHT_PX.mouse, LINE_PX * scale + 4);
}

/** One strip of pointers, as many as have room side by side: it takes that space. */
export function offMapPointers(
  view: ViewBox,
  places: readonly OffMapPlace[],
  space: PaneSpace,
  sizes: PointerSizes,
): OffMap {
  const directions = directionsOf(view, places);
  if (directions.length === 0) return { pointers: [], leftOver: [] };
  const height = stripHeight(sizes);
  const rows = rowsOf(view, height, space);
  while (directions.length > MAX_POINTERS) mergeNearest(directions);
  for (; directions.length > 0; mergeNearest(directions)) {
    const isLast = directions.length === 1;
    // from the west to the east, as they lie
    const ordered = [...directions].sort(
      (a, b) => a.x / (Math.hypot(a.x, a.y) || 1) - b.x / (Math.hypot(b.x, b.y) || 1),
    );
    const partsIn = (form: NameForm) => ordered.map((direction) => partOf(direction, form, sizes.scale));
    const tries: readonly { readonly form: NameForm; readonly in: readonly Row[] }[] = isLast
      ? [rows.usual, rows.free, rows.any].flatMap((each) => FORMS.map((form) => ({ form, in: each })))
      : FORMS.slice(0, 2).map((form) => ({ form, in: rows.usual }));
    for (const attempt of tries) {
      const pointers = placeStrip(partsIn(attempt.form), height, space, attempt.in);
      if (pointers !== null) return { pointers, leftOver: [] };
    }
    if (isLast) break;
  }
  return { pointers: [], leftOver: places };
}
