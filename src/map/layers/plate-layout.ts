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
  [0, 0],
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
];
const EDGE_PX = 10;
const STEP_GAP_PX = 12;

export function boxAround([x, y]: Point, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function overlap(a: Box, b: Box): number {
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

/** The middle of each plate: at its anchor if nothing stands there, else beside it, where it covers least. */
export function placePlates(
  view: ViewBox,
  plates: readonly { readonly anchor: Point; readonly size: PlateSize }[],
  obstacles: readonly Box[],
): readonly Point[] {
  const taken = [...obstacles];
  return plates.map(({ anchor, size }) => {
    let best: { middle: Point; box: Box; covered: number } | null = null;
    for (const [stepX, stepY] of STEPS) {
      const middle = inside(
        view,
        [anchor[0] + stepX * (size.width + STEP_GAP_PX), anchor[1] + stepY * (size.height + STEP_GAP_PX)],
        size,
      );
      const box = boxAround(middle, size.width + 6, size.height + 6);
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      if (best === null || covered < best.covered - 1) best = { middle, box, covered };
      if (covered === 0) break;
    }
    if (best === null) return anchor;
    taken.push(best.box);
    return best.middle;
  });
}
