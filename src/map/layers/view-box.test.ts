import { describe, expect, it } from 'vitest';
import { boundsOfBox, isInBox, projectPoint, unprojectPoint, zoomForSize } from './view-box.ts';
import type { ViewBox } from './view-box.ts';

const BOX: ViewBox = { lng: 36, lat: 51, zoom: 5, width: 800, height: 460 };

describe('a view', () => {
  it('has its middle in the middle', () => {
    expect(projectPoint(BOX, [36, 51])).toEqual([400, 230]);
  });

  it.each([
    [0, 0],
    [800, 460],
    [120, 333],
  ] as const)('finds pixel %i, %i again', (x, y) => {
    const [foundX, foundY] = projectPoint(BOX, unprojectPoint(BOX, [x, y]));
    expect(foundX).toBeCloseTo(x, 6);
    expect(foundY).toBeCloseTo(y, 6);
  });

  it('has one world: what lies beyond the 180th meridian is at its other end', () => {
    const [x] = projectPoint({ ...BOX, lng: 179, zoom: 2 }, [-179, 51]);
    expect(x).toBeCloseTo(400 - (358 / 360) * 2048, 6);
  });

  it('doubles distances with each zoom', () => {
    const near = projectPoint(BOX, [40, 51])[0] - 400;
    const nearer = projectPoint({ ...BOX, zoom: 6 }, [40, 51])[0] - 400;
    expect(nearer).toBeCloseTo(2 * near, 6);
  });

  it('has bounds that its corners lie on', () => {
    const [west, south, east, north] = boundsOfBox(BOX, 0);
    expect(projectPoint(BOX, [west, north])[0]).toBeCloseTo(0, 6);
    expect(projectPoint(BOX, [east, south])[1]).toBeCloseTo(460, 6);
    expect(boundsOfBox({ ...BOX, zoom: 0 }, 0)[2]).toBe(180);
  });

  it('knows what is in it, with a margin', () => {
    expect(isInBox(BOX, [-3, 20])).toBe(false);
    expect(isInBox(BOX, [-3, 20], 4)).toBe(true);
    expect(isInBox(BOX, [3, 20], -4)).toBe(false);
  });
});

it('zoomForSize is the zoom at which bounds have that size', () => {
  const zoom = zoomForSize([30, 50, 40, 51], 100);
  const box = { ...BOX, zoom };
  expect(projectPoint(box, [40, 50])[0] - projectPoint(box, [30, 50])[0]).toBeCloseTo(100, 6);
});
