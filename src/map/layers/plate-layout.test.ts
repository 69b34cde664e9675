import { describe, expect, it } from 'vitest';
import { boxAround, PlateGround } from './plate-layout.ts';
import type { ViewBox } from './view-box.ts';

const VIEW: ViewBox = { lng: 0, lat: 0, zoom: 3, width: 800, height: 460 };
const SIZE = { width: 160, height: 34 };

describe('PlateGround', () => {
  it('leaves a plate over its country when nothing is in the way', () => {
    expect(new PlateGround(VIEW, []).place({ anchor: [400, 200], size: SIZE })).toEqual([400, 200]);
  });

  it('moves it off a mark', () => {
    const mark = boxAround([400, 200], 40, 40);
    const middle = new PlateGround(VIEW, [mark]).place({ anchor: [400, 200], size: SIZE });
    const plate = boxAround(middle, SIZE.width, SIZE.height);
    expect(
      plate.bottom <= mark.top || plate.top >= mark.bottom || plate.right <= mark.left || plate.left >= mark.right,
    ).toBe(true);
  });

  it('keeps plates apart', () => {
    const ground = new PlateGround(VIEW, []);
    const a = ground.place({ anchor: [400, 200], size: SIZE });
    const b = ground.place({ anchor: [404, 204], size: SIZE });
    expect(Math.abs(a[0] - b[0]) >= SIZE.width || Math.abs(a[1] - b[1]) >= SIZE.height).toBe(true);
  });

  it('keeps a plate inside the pane', () => {
    const [x, y] = new PlateGround(VIEW, []).place({ anchor: [799, 459], size: SIZE });
    expect(x + SIZE.width / 2).toBeLessThanOrEqual(800);
    expect(y + SIZE.height / 2).toBeLessThanOrEqual(460);
  });

  it('has no room for a plate where it would lie on others, and then takes nothing', () => {
    const small: ViewBox = { ...VIEW, width: 200, height: 200 };
    const ground = new PlateGround(small, [boxAround([100, 75], 200, 150)]);
    const low = { anchor: [100, 180], size: SIZE } as const;
    expect(ground.placeIfFree({ ...low, size: { ...SIZE, height: 60 } })).toBeNull();
    expect(ground.placeIfFree(low)).not.toBeNull();
    expect(ground.placeIfFree(low)).toBeNull();
    expect(ground.place(low)).toHaveLength(2);
  });

  it('gives plates a quarter of the pane and no more', () => {
    const ground = new PlateGround(VIEW, []);
    const size = { width: 400, height: 100 };
    const anchors = [
      [210, 60],
      [210, 200],
      [210, 400],
    ] as const;
    expect(anchors.map((anchor) => ground.placeIfFree({ anchor, size }))).toEqual([[210, 60], [210, 200], null]);
    expect(ground.placeIfFree({ anchor: [210, 400], size: { width: 40, height: 30 } })).toEqual([210, 400]);
  });
});
