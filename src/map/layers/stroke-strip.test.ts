import { describe, expect, it } from 'vitest';
import { CORNER_NUMBERS, strokeStrip } from './stroke-strip.ts';
import { mercatorPoint } from './view-box.ts';

function cornersOf(...coordinates: [number, number][]) {
  const strip = strokeStrip({ type: 'LineString', coordinates });
  return Array.from({ length: strip.length / CORNER_NUMBERS }, (_, at) => {
    const [x = NaN, y = NaN, wayX = NaN, wayY = NaN, corner = NaN, run = NaN, total = NaN] = strip.slice(
      at * CORNER_NUMBERS,
      (at + 1) * CORNER_NUMBERS,
    );
    return { place: [x, y], way: [wayX, wayY], corner, run, total };
  });
}

describe('a strip', () => {
  it('has a corner on either side of each point, the first and the last twice', () => {
    const corners = cornersOf([0, 0], [10, 0], [20, 0]);
    // 4 less where it begins, 4 more where it ends
    expect(corners.map(({ corner }) => corner)).toEqual([-5, -5, -3, -1, 1, 3, 5, 5]);
    expect(corners[0]).toEqual(corners[1]);
    expect(corners.at(-1)).toEqual(corners.at(-2));
  });

  it('measures along the line, on the square of the world', () => {
    const corners = cornersOf([0, 0], [36, 0], [36, 60]);
    const up = mercatorPoint([36, 0])[1] - mercatorPoint([36, 60])[1];
    expect(corners[3]?.run).toBeCloseTo(0.1, 6);
    expect(corners.at(-1)?.run).toBeCloseTo(0.1 + up, 6);
    for (const { total } of corners) expect(total).toBeCloseTo(0.1 + up, 6);
  });

  it('points along the line, and half way between two stretches where they meet', () => {
    const corners = cornersOf([0, 0], [36, 0], [72, 0]);
    for (const { way } of corners) expect(way).toEqual([1, 0]);
    const north = mercatorPoint([0, 20])[1] - 0.5;
    const [x, y] = cornersOf([0, 0], [-north * 360, 0], [-north * 360, 20])[4]?.way ?? [];
    expect(x).toBeCloseTo(Math.SQRT1_2, 6);
    expect(y).toBeCloseTo(-Math.SQRT1_2, 6);
  });

  it('is the square round a single point', () => {
    const corners = cornersOf([30, 50]);
    expect(corners.map(({ corner }) => corner)).toEqual([-5, -5, -3, 3, 5, 5]);
    for (const { way, run, total } of corners) expect({ way, run, total }).toEqual({ way: [1, 0], run: 0, total: 0 });
  });
});
