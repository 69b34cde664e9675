import type { Point, ViewBox } from './view-box.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlateSize {
  readonly width: number;
  readonly height: number;
}

/** Steps off the anchor that are tried in turn, in plate widths and heights. */
const STEPS: readonly Point[] = [
  [0, -1],
  [0, 1],
  [0.4, -1],
  [-0.4, -1],
  [0.4, 1],
  [-0.4, 1],
  [-0.72, 0],
  [0.72, 0],
];
const EDGE_PX = 10;
const STEP_GAP_PX = 12;

export function boxAround([x, y]: Point, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** The area that two boxes share, in square pixels; 0 where they only touch. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

/** Keeps a plate wholly inside the pane. */
function inside(view: ViewBox, [x, y]: Point, { width, height }: PlateSize): Point {
  return [
    clamp(x, EDGE_PX + width / 2, view.width - EDGE_PX - width / 2),
    clamp(y, EDGE_PX + height / 2, view.height - EDGE_PX - height / 2),
  ];
}

/** A plate of which marks would take more than this share has no room. */
const COVER_SHARE = 0.1;
/** Plates take at most this share of the pane: past it the map below is no longer seen. */
const PANE_SHARE = 0.25;
const MARGIN_PX = 3;

export interface PlateWish {
  /** Where it belongs, pixels. */
  readonly anchor: Point;
  readonly size: PlateSize;
}

interface PlateSpot {
  readonly middle: Point;
  readonly box: Box;
  /** Square pixels of it that lie on marks. */
  readonly covered: number;
}

/** The space of the pane, and what stands in it so far. */
export class PaneSpace {
  readonly #view: ViewBox;
  /** Nothing may lie on these. */
  readonly #taken: Box[];
  readonly #marks: readonly Box[];
  /** Square pixels that plates may still take. */
  #left: number;

  /** `taken` are the controls and cards of the map, `marks` what a plate may touch where there is no better place. */
  constructor(view: ViewBox, taken: readonly Box[], marks: readonly Box[] = []) {
    this.#view = view;
    this.#taken = [...taken];
    this.#marks = marks;
    this.#left = view.width * view.height * PANE_SHARE;
  }

  /** Whether a box lies in the pane, and on nothing that has its place. */
  isFree(box: Box): boolean {
    const { width, height } = this.#view;
    if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return false;
    return this.#taken.every((other) => overlap(box, other) === 0);
  }

  take(box: Box): void {
    this.#taken.push(box);
  }

  /** The middle of a plate at its anchor or near it, which takes that space; null where it would lie on others, hide marks or be too much for the pane. */
  placeIfFree(wish: PlateWish): Point | null {
    const area = wish.size.width * wish.size.height;
    if (area > this.#left) return null;
    const spot = this.#spotNear(wish);
    return spot === null || spot.covered > COVER_SHARE * area ? null : this.#takeSpot(spot);
  }

  /** The same at the first of some spots that is free. */
  placeFirst(spots: readonly Point[], size: PlateSize): Point | null {
    const area = size.width * size.height;
    if (area > this.#left) return null;
    for (const wanted of spots) {
      const spot = this.#spotAt(wanted, size);
      if (spot !== null && spot.covered <= COVER_SHARE * area) return this.#takeSpot(spot);
    }
    return null;
  }

  /** Where a stretch of some width begins that is free between two heights, as far west as it can; null if there is none. */
  roomInRow(top: number, bottom: number, width: number, leastLeft: number): number | null {
    if (top < 0 || bottom > this.#view.height) return null;
    const inRow = this.#taken.filter((box) => box.top < bottom && box.bottom > top).sort((a, b) => a.left - b.left);
    let left = leastLeft;
    for (const box of inRow) {
      if (box.left - left >= width) break;
      left = Math.max(left, box.right);
    }
    return left + width <= this.#view.width - leastLeft ? left : null;
  }

  /** Whether a box would hide part of a mark. */
  coversMark(box: Box): boolean {
    return this.#marks.some((mark) => overlap(box, mark) > 0);
  }

  /** Where the boxes that are taken end below. */
  bottoms(): readonly number[] {
    return this.#taken.map(({ bottom }) => bottom);
  }

  #takeSpot({ middle, box }: PlateSpot): Point {
    this.take(box);
    this.#left -= (box.right - box.left) * (box.bottom - box.top);
    return middle;
  }

  #spotAt(wanted: Point, size: PlateSize): PlateSpot | null {
    const middle = inside(this.#view, wanted, size);
    const box = boxAround(middle, size.width + 2 * MARGIN_PX, size.height + 2 * MARGIN_PX);
    if (!this.isFree(box)) return null;
    return { middle, box, covered: this.#marks.reduce((sum, mark) => sum + overlap(box, mark), 0) };
  }

  #spotNear({ anchor, size }: PlateWish): PlateSpot | null {
    let best = this.#spotAt(anchor, size);
    for (const [stepX, stepY] of STEPS) {
      if (best?.covered === 0) break;
      const wanted: Point = [
        anchor[0] + stepX * (size.width + STEP_GAP_PX),
        anchor[1] + stepY * (size.height + STEP_GAP_PX),
      ];
      const spot = this.#spotAt(wanted, size);
      if (spot !== null && (best === null || spot.covered < best.covered - 1)) best = spot;
    }
    return best;
  }
}
