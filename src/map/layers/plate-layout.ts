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
  [0, -1.9],
  [0, 1.9],
  [-0.72, -1.2],
  [0.72, -1.2],
  [-0.72, 1.2],
  [0.72, 1.2],
  [-0.72, -0.9],
  [0.72, -0.9],
  [-0.72, 0.9],
  [0.72, 0.9],
  [-0.72, -1.9],
  [0.72, -1.9],
  [-0.72, 1.9],
  [0.72, 1.9],
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

/** A plate that would cover more than this share of itself with others has no room. */
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
  /** Square pixels of it that lie on something else. */
  readonly covered: number;
}

/** The ground of the pane, and what stands on it so far. */
export class PlateGround {
  readonly #view: ViewBox;
  readonly #taken: Box[];
  /** Square pixels that plates may still take. */
  #left: number;

  constructor(view: ViewBox, obstacles: readonly Box[]) {
    this.#view = view;
    this.#taken = [...obstacles];
    this.#left = view.width * view.height * PANE_SHARE;
  }

  /** The middle of a plate: at its anchor if nothing stands there, else beside it, where it covers least. It takes that ground. */
  place(wish: PlateWish): Point {
    return this.#take(this.#spotFor(wish));
  }

  /** The same where there is room; null where it would lie on others or be too much for the pane, and then it takes nothing. */
  placeIfFree(wish: PlateWish): Point | null {
    const area = wish.size.width * wish.size.height;
    if (area > this.#left) return null;
    const spot = this.#spotFor(wish);
    return spot.covered > COVER_SHARE * area ? null : this.#take(spot);
  }

  #take({ middle, box }: PlateSpot): Point {
    this.#taken.push(box);
    this.#left -= (box.right - box.left) * (box.bottom - box.top);
    return middle;
  }

  #spotFor({ anchor, size }: PlateWish): PlateSpot {
    const spotAt = ([stepX, stepY]: Point): PlateSpot => {
      const wanted: Point = [
        anchor[0] + stepX * (size.width + STEP_GAP_PX),
        anchor[1] + stepY * (size.height + STEP_GAP_PX),
      ];
      const middle = inside(this.#view, wanted, size);
      const box = boxAround(middle, size.width + 2 * MARGIN_PX, size.height + 2 * MARGIN_PX);
      return { middle, box, covered: this.#taken.reduce((sum, other) => sum + overlap(box, other), 0) };
    };
    let best = spotAt([0, 0]);
    for (const step of STEPS) {
      if (best.covered === 0) break;
      const spot = spotAt(step);
      if (spot.covered < best.covered - 1) best = spot;
    }
    return best;
  }
}
