import { describe, expect, it } from 'vitest';
import { MAX_POINTERS, offMapPointers } from './off-map.ts';
import type { ViewBox } from './view-box.ts';

const VIEW: ViewBox = { lng: 36, lat: 51, zoom: 6, width: 800, height: 460 };
const ROOM = { left: [36, 400], right: [140, 380] } as const;

function at(label: string, lng: number, lat: number, ...rows: readonly number[]) {
  return { label, lngLat: [lng, lat] as const, rows };
}

describe('offMapPointers', () => {
  it('point where the places are', () => {
    const pointers = offMapPointers(
      VIEW,
      [at('East', 120, 51, 1), at('West', 2, 51, 2), at('North', 36, 75, 3), at('South', 36, 20, 4)],
      ROOM,
    );
    expect(Object.fromEntries(pointers.map((pointer) => [pointer.labels[0], pointer.side]))).toEqual({
      East: 'right',
      West: 'left',
      North: 'top',
      South: 'bottom',
    });
  });

  it('gather the places of a country and count an event at two of them once', () => {
    const [pointer, ...rest] = offMapPointers(VIEW, [at('Korea', 125, 39, 1, 2), at('Korea', 127, 40, 2, 3)], ROOM);
    expect(rest).toEqual([]);
    expect(pointer?.count).toBe(3);
    expect(pointer?.lngLats).toHaveLength(2);
  });

  it('are five at most, and together still stand for everything', () => {
    const places = Array.from({ length: 12 }, (_, n) => at(`Land ${n}`, -100 + n * 16, n % 2 === 0 ? 10 : 75, n));
    const pointers = offMapPointers(VIEW, places, ROOM);
    expect(pointers).toHaveLength(MAX_POINTERS);
    expect(pointers.reduce((sum, pointer) => sum + pointer.count, 0)).toBe(12);
  });

  it('do not lie over one another, nor over the controls', () => {
    const pointers = offMapPointers(VIEW, [at('A', 120, 49, 1), at('B', 121, 50, 2), at('C', 122, 51, 3)], ROOM);
    const alongs = pointers.map((pointer) => pointer.along);
    expect(alongs.every((along, n) => n === 0 || along - (alongs[n - 1] ?? 0) >= 36)).toBe(true);
    expect(Math.min(...alongs)).toBeGreaterThanOrEqual(ROOM.right[0]);
    expect(Math.max(...alongs)).toBeLessThanOrEqual(ROOM.right[1]);
  });

  it('are none when everything is in view', () => {
    expect(offMapPointers(VIEW, [], ROOM)).toEqual([]);
  });
});
