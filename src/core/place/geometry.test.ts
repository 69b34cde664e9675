import { describe, expect, test } from 'vitest';
import type { LngLat } from '../dossier/types.ts';
import { circlePolygon, distanceKm, greatCircleArc } from './geometry.ts';

const PARIS: LngLat = [2.3522, 48.8566];
const NEW_YORK: LngLat = [-74.006, 40.7128];

describe('distanceKm', () => {
  test('a quarter of a great circle', () => {
    expect(distanceKm([0, 0], [90, 0])).toBeCloseTo(10_007.56, 1);
    expect(distanceKm([0, 0], [57, 90])).toBeCloseTo(10_007.56, 1);
  });
  test('is the same both ways, nothing to itself, and short across the date line', () => {
    expect(distanceKm(PARIS, NEW_YORK)).toBeCloseTo(distanceKm(NEW_YORK, PARIS), 9);
    expect(distanceKm(PARIS, PARIS)).toBe(0);
    expect(distanceKm([179.5, 0], [-179.5, 0])).toBeCloseTo(111.2, 1);
  });
});

describe('greatCircleArc', () => {
  test('steps are equally long and add up to the distance', () => {
    const arc = greatCircleArc(PARIS, NEW_YORK, 10);
    expect(arc).toHaveLength(11);
    const steps = arc.slice(1).map((point, at) => distanceKm(arc[at] ?? PARIS, point));
    for (const step of steps) expect(step).toBeCloseTo(distanceKm(PARIS, NEW_YORK) / 10, 6);
  });
  test('runs on across the date line without a jump', () => {
    const arc = greatCircleArc([170, 50], [-170, 50], 8);
    arc.slice(1).forEach((point, at) => expect(Math.abs(point[0] - (arc[at]?.[0] ?? 0))).toBeLessThan(10));
    expect(arc.at(-1)).toEqual([190, 50]);
  });
  test('from a point to itself stays there', () => {
    expect(greatCircleArc(PARIS, PARIS, 3)).toEqual([PARIS, PARIS, PARIS, PARIS]);
  });
});

describe('circlePolygon', () => {
  test.each<LngLat>([PARIS, [179.9, -20], [0, 0]])(
    'every point of the ring round %j is as far as the radius',
    (...centre) => {
      for (const point of circlePolygon(centre, 120, 24)) expect(distanceKm(centre, point)).toBeCloseTo(120, 6);
    },
  );
  test('is closed and counterclockwise', () => {
    const ring = circlePolygon([10, 10], 50, 16);
    expect(ring[0]).toEqual(ring.at(-1));
    const area = ring
      .slice(1)
      .reduce((sum, [x, y], at) => sum + ((ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0)), 0);
    expect(area).toBeGreaterThan(0);
  });
});
