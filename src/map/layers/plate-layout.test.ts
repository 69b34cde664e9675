import { describe, expect, it } from 'vitest';
import { boxAround, PaneSpace } from './plate-layout.ts';
import type { Point, ViewBox } from './view-box.ts';

const VIEW: ViewBox = { lng: 0, lat: 0, zoom: 3, width: 800, height: 460 };
const SIZE = { width: 160, height: 34 };

function placed(space: PaneSpace, anchor: Point): Point {
  const middle = space.placeIfFree({ anchor, size: SIZE });
  if (middle === null) throw new Error('There is no room.');
  return middle;
}

describe('PaneSpace', () => {
  it('leaves a plate over its country when nothing is in the way', () => {
    expect(new PaneSpace(VIEW, []).placeIfFree({ anchor: [400, 200], size: SIZE })).toEqual([400, 200]);
  });

  it('moves it off a mark', () => {
    const mark = boxAround([400, 200], 40, 40);
    const middle = placed(new PaneSpace(VIEW, [], [mark]), [400, 200]);
    const plate = boxAround(middle, SIZE.width, SIZE.height);
    expect(
      plate.bottom <= mark.top || plate.top >= mark.bottom || plate.right <= mark.left || plate.left >= mark.right,
    ).toBe(true);
  });

  it('keeps plates apart', () => {
    const space = new PaneSpace(VIEW, []);
    const a = placed(space, [400, 200]);
    const b = placed(space, [404, 204]);
    expect(Math.abs(a[0] - b[0]) >= SIZE.width || Math.abs(a[1] - b[1]) >= SIZE.height).toBe(true);
  });

  it('keeps a plate inside the pane', () => {
    const [x, y] = placed(new PaneSpace(VIEW, []), [799, 459]);
    expect(x + SIZE.width / 2).toBeLessThanOrEqual(800);
    expect(y + SIZE.height / 2).toBeLessThanOrEqual(460);
  });

  it('has no room for a plate where it would lie on others, and then takes nothing', () => {
    const small: ViewBox = { ...VIEW, width: 200, height: 200 };
    const space = new PaneSpace(small, [boxAround([100, 75], 200, 150)]);
    const low = { anchor: [100, 180], size: SIZE } as const;
    expect(space.placeIfFree({ ...low, size: { ...SIZE, height: 60 } })).toBeNull();
    expect(space.placeIfFree(low)).not.toBeNull();
    expect(space.placeIfFree(low)).toBeNull();
  });

  it('stays at its anchor or close to it, or has no place', () => {
    const space = new PaneSpace(VIEW, [boxAround([400, 200], 500, 300)]);
    expect(space.placeIfFree({ anchor: [400, 200], size: SIZE })).toBeNull();
  });

  it('takes the first of some spots that is free and off the marks', () => {
    const space = new PaneSpace(VIEW, [boxAround([100, 100], 40, 40)], [boxAround([300, 100], 60, 60)]);
    const spots: Point[] = [
      [100, 100],
      [300, 100],
      [500, 100],
    ];
    expect(space.placeFirst(spots, SIZE)).toEqual([500, 100]);
    expect(space.placeFirst(spots, SIZE)).toBeNull();
  });

  it('finds room in a row, as far west as there is', () => {
    const space = new PaneSpace(VIEW, [boxAround([100, 20], 100, 40), boxAround([700, 200], 100, 40)]);
    expect(space.roomInRow(0, 30, 300, 8)).toBe(150);
    expect(space.roomInRow(0, 30, 40, 8)).toBe(8);
    expect(space.roomInRow(60, 90, 780, 8)).toBe(8);
    expect(space.roomInRow(0, 30, 700, 8)).toBeNull();
    expect(space.roomInRow(440, 470, 40, 8)).toBeNull();
  });

  it('gives plates a quarter of the pane and no more', () => {
    const space = new PaneSpace(VIEW, []);
    const size = { width: 400, height: 100 };
    const anchors = [
      [210, 60],
      [210, 200],
      [210, 400],
    ] as const;
    expect(anchors.map((anchor) => space.placeIfFree({ anchor, size }))).toEqual([[210, 60], [210, 200], null]);
    expect(space.placeIfFree({ anchor: [210, 400], size: { width: 40, height: 30 } })).toEqual([210, 400]);
  });
});
