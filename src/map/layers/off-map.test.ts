import { describe, expect, it } from 'vitest';
import { MAX_POINTERS, offMapPointers } from './off-map.ts';
import type { OffMapPlace } from './off-map.ts';
import { PaneSpace } from './plate-layout.ts';
import type { Box } from './plate-layout.ts';
import type { ViewBox } from './view-box.ts';

const VIEW: ViewBox = { lng: 36, lat: 51, zoom: 6, width: 800, height: 460 };
const SIZES = { scale: 1, isTouch: false };
const CONTROLS = { left: 740, top: 0, right: 800, bottom: 460 };

function at(label: string, lng: number, lat: number, ...rows: readonly number[]) {
  return { label, lngLat: [lng, lat] as const, group: { place: 0, rows } };
}

function pointersOf(places: readonly OffMapPlace[], taken: readonly Box[] = [], view: ViewBox = VIEW) {
  return offMapPointers(view, places, new PaneSpace(view, taken), SIZES);
}

describe('offMapPointers', () => {
  it('point where the places are', () => {
    const { pointers } = pointersOf([
      at('East', 120, 51, 1),
      at('West', 2, 51, 2),
      at('North', 36, 75, 3),
      at('South', 36, 20, 4),
    ]);
    expect(Object.fromEntries(pointers.map((pointer) => [pointer.labels[0], pointer.side]))).toEqual({
      East: 'right',
      West: 'left',
      North: 'top',
      South: 'bottom',
    });
  });

  it('gather the places of a country and count an event at two of them once', () => {
    const [pointer, ...rest] = pointersOf([at('Korea', 125, 39, 1, 2), at('Korea', 127, 40, 2, 3)]).pointers;
    expect(rest).toEqual([]);
    expect(pointer?.count).toBe(3);
    expect(pointer?.lngLats).toHaveLength(2);
  });

  it('are five at most, and together still stand for everything', () => {
    const places = Array.from({ length: 12 }, (_, n) => at(`Land ${n}`, -100 + n * 16, n % 2 === 0 ? 10 : 75, n));
    const { pointers } = pointersOf(places);
    expect(pointers).toHaveLength(MAX_POINTERS);
    expect(pointers.reduce((sum, pointer) => sum + pointer.count, 0)).toBe(12);
  });

  it('stand on the next edge where controls take their own', () => {
    const { pointers } = pointersOf([at('Korea', 120, 51, 1)], [CONTROLS]);
    expect(pointers.map(({ side, box }) => [side, box.right <= CONTROLS.left])).toEqual([['bottom', true]]);
  });

  it('are merged where there is no room for each', () => {
    const view = { ...VIEW, width: 200, height: 110 };
    const places = [at('Alphaland', 120, 51, 1), at('Betaland', -60, 51, 2), at('Gammaland', 36, 80, 3)];
    const { pointers, leftOver } = pointersOf(places, [], view);
    expect(leftOver).toEqual([]);
    expect(pointers.length).toBeLessThan(3);
    expect(pointers.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  it('leave to others what has no room at all', () => {
    const places = [at('East', 120, 51, 1), at('West', 2, 51, 2)];
    const all = { left: 0, top: 0, right: 800, bottom: 460 };
    expect(pointersOf(places, [all])).toEqual({ pointers: [], leftOver: places });
  });

  it('are none when everything is in view', () => {
    expect(pointersOf([])).toEqual({ pointers: [], leftOver: [] });
  });
});
