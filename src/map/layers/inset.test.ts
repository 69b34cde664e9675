import { describe, expect, it } from 'vitest';
import type { AreaShape } from './area-shape.ts';
import { insetView, outlinePath } from './inset.ts';
import { projectPoint } from './view-box.ts';

const SHAPE: AreaShape = {
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [34, 51],
        [38, 51],
        [38, 52.5],
        [34, 52.5],
        [34, 51],
      ],
    ],
  },
  bounds: [34, 51, 38, 52.5],
};

describe('an inset', () => {
  const view = insetView(SHAPE, 244, 164, 20);

  it('holds the whole area inside its padding and touches it on the longer side', () => {
    const [left, top] = projectPoint(view, [34, 52.5]);
    const [right, bottom] = projectPoint(view, [38, 51]);
    expect([left, right].map(Math.round)).toEqual([20, 224]);
    expect(top).toBeGreaterThanOrEqual(20);
    expect(bottom).toBeLessThanOrEqual(146);
  });

  it('draws one closed path a ring', () => {
    expect(outlinePath(SHAPE, view)).toMatch(/^M20\.0 [^M]*Z$/);
  });
});
