import { describe, expect, it } from 'vitest';
import { boundsOfPoints, mainBounds } from './main-bounds.ts';

function points(...list: readonly (readonly [lng: number, lat: number, weight: number])[]) {
  return list.map(([lng, lat, weight]) => ({ lngLat: [lng, lat] as const, weight }));
}

describe('bounds of what is shown', () => {
  it('hold everything when nothing is far off', () => {
    expect(mainBounds(points([30, 50, 4], [125, 39, 9], [2, 48, 1]))).toEqual([2, 39, 125, 50]);
  });

  it('leave out a few events that would make the rest small', () => {
    expect(mainBounds(points([30, 50, 10], [40, 51, 10], [-77, 39, 1]))).toEqual([30, 50, 40, 51]);
  });

  it('leave out nothing when every event counts', () => {
    expect(mainBounds(points([30, 50, 1], [-77, 39, 1]))).toEqual([-77, 39, 30, 50]);
  });

  it('go the way that the one world has, not over the 180th meridian', () => {
    expect(boundsOfPoints(points([170, 10, 1], [-170, 20, 1]))).toEqual([-170, 10, 170, 20]);
  });

  it('hold a point alone, and are none without points', () => {
    expect(boundsOfPoints(points([7, 8, 1]))).toEqual([7, 8, 7, 8]);
    expect(mainBounds([])).toBeNull();
  });
});
