import { describe, expect, it } from 'vitest';
import { boxAround, placePlates } from './plate-layout.ts';
import type { ViewBox } from './view-box.ts';

const VIEW: ViewBox = { lng: 0, lat: 0, zoom: 3, width: 800, height: 460 };
const SIZE = { width: 160, height: 34 };

describe('placePlates', () => {
  it('leaves a plate over its country when nothing is in the way', () => {
    expect(placePlates(VIEW, [{ anchor: [400, 200], size: SIZE }], [])).toEqual([[400, 200]]);
  });

  it('moves it off a mark', () => {
    const mark = boxAround([400, 200], 40, 40);
    const [middle = [0, 0]] = placePlates(VIEW, [{ anchor: [400, 200], size: SIZE }], [mark]);
    const plate = boxAround(middle, SIZE.width, SIZE.height);
    expect(
      plate.bottom <= mark.top || plate.top >= mark.bottom || plate.right <= mark.left || plate.left >= mark.right,
    ).toBe(true);
  });

  it('keeps plates apart', () => {
    const [a = [0, 0], b = [0, 0]] = placePlates(
      VIEW,
      [
        { anchor: [400, 200], size: SIZE },
        { anchor: [404, 204], size: SIZE },
      ],
      [],
    );
    expect(Math.abs(a[0] - b[0]) >= SIZE.width || Math.abs(a[1] - b[1]) >= SIZE.height).toBe(true);
  });

  it('keeps a plate inside the pane', () => {
    const [[x, y] = [0, 0]] = placePlates(VIEW, [{ anchor: [799, 459], size: SIZE }], []);
    expect(x + SIZE.width / 2).toBeLessThanOrEqual(800);
    expect(y + SIZE.height / 2).toBeLessThanOrEqual(460);
  });
});
