import { describe, expect, it } from 'vitest';
import { boxAround, PaneSpace } from './plate-layout.ts';
import type { Point, ViewBox } from './view-box.ts';

const VIEW: ViewBox = { lng: 0, lat: 0, zoom: 3, width: 800, height: 460 };
const SIZE = { width: 160, height: 34 };

function placed(space: PaneSpace, anchor: Point): Point {
  const middle = space.placeAnywhere({ anchor, size: SIZE });
  if (middle === null) throw new Error('There is no room.');
  return middle;
}

describe('PaneSpace', () => {
  it('leaves a plate over its country when nothing is in the way', () => {
    expect(new PaneSpace(VIEW, []).placeAnywhere({ anchor: [400, 200], size: SIZE })).toEqual([400, 200]);
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
    expect(space.placeAnywhere(low)).toBeNull();
  });

  it('finds the only free spot of a pane that is full otherwise', () => {
    const full = new PaneSpace(VIEW, [boxAround([300, 230], 600, 460), boxAround([700, 130], 200, 260)]);
    const [x, y] = placed(full, [20, 20]);
    expect(x - SIZE.width / 2).toBeGreaterThanOrEqual(600);
    expect(y - SIZE.height / 2).toBeGreaterThanOrEqual(260);
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
