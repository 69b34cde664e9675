import { describe, expect, it } from 'vitest';
import type { Place } from '#core/dossier/types.ts';
import { distanceKm } from '#core/place/geometry.ts';
import { areaShapeOf, isInShape } from './area-shape.ts';
import type { DrawingKind } from './drawing-kind.ts';
import type { MarkStatus } from '#core/states/mark-status.ts';
import { linesOfMovements, lineWeight, movementArc } from './movement-lines.ts';

// only what the rule reads is there
const DISTRICT = areaShapeOf({ precision: 'district', radiusKm: 100, lngLat: [36, 51] } as unknown as Place, undefined);
if (DISTRICT === null) throw new Error('a district with a radius has a shape');

describe('linesOfMovements', () => {
  const kinds: readonly DrawingKind[] = ['point', 'point', 'outline', 'plate'];
  const lines = (from: number, to: number) =>
    linesOfMovements(
      [{ row: 7, legs: [{ from, to }], vias: [] }],
      (place) => kinds[place] ?? 'none',
      () => 'claimed',
    );

  it.each([
    [0, 1, 'known'],
    [0, 2, 'unknown'],
    [3, 0, 'unknown'],
    [3, 2, 'unknown'],
  ] as const)('from %i to %i the path is %s', (from, to, path) => {
    expect(lines(from, to).map((line) => line.path)).toEqual([path]);
  });

  it('draws one line for many events between two places, whichever way they went', () => {
    const movements = [
      { row: 1, legs: [{ from: 0, to: 3 }], vias: [] },
      { row: 2, legs: [{ from: 3, to: 0 }], vias: [] },
      { row: 2, legs: [{ from: 0, to: 3 }], vias: [] },
    ];
    expect(
      linesOfMovements(
        movements,
        () => 'point',
        () => 'claimed',
      ),
    ).toEqual([{ id: '0-3', from: 0, to: 3, rows: [1, 2], path: 'known', weight: 'said', isBroad: false }]);
  });
});

describe('the weight of a line', () => {
  const weightOf = (...statuses: readonly MarkStatus[]) => lineWeight(statuses);

  it.each([
    [['own-word'], 'firm'],
    [['claimed'], 'said'],
    [['disputed'], 'suspected'],
    [['possible'], 'possible'],
    [['possible', 'suspected', 'claimed'], 'said'],
    [['claimed', 'corroborated'], 'firm'],
  ] as const)('of %j is %s', (statuses, weight) => {
    expect(weightOf(...statuses)).toBe(weight);
  });

  it('says too whether both its ends are countries', () => {
    const kinds: readonly DrawingKind[] = ['plate', 'plate', 'outline'];
    const broad = (to: number) =>
      linesOfMovements(
        [{ row: 1, legs: [{ from: 0, to }], vias: [] }],
        (place) => kinds[place] ?? 'none',
        () => 'claimed',
      ).map(({ isBroad }) => isBroad);
    expect([broad(1), broad(2)]).toEqual([[true], [false]]);
  });
});

describe('movementArc', () => {
  it('runs from point to point', () => {
    const arc = movementArc([125.75, 39], [36, 51], null, null);
    expect(arc[0]).toEqual([125.75, 39]);
    expect(arc.at(-1)?.[0]).toBeCloseTo(36, 9);
  });

  it('ends at the edge of an area, not inside it', () => {
    const end = movementArc([125.75, 39], [36, 51], null, DISTRICT).at(-1) ?? [0, 0];
    expect(distanceKm(end, [36, 51])).toBeGreaterThan(98);
    expect(distanceKm(end, [36, 51])).toBeLessThan(102);
  });

  it('begins at the edge of an area', () => {
    const start = movementArc([36, 51], [2, 48], DISTRICT, null)[0] ?? [0, 0];
    expect(isInShape(DISTRICT, start)).toBe(false);
    expect(distanceKm(start, [36, 51])).toBeLessThan(102);
  });

  it('is nothing when it never leaves the area', () => {
    expect(movementArc([36, 51], [36.2, 51], DISTRICT, null)).toEqual([]);
  });
});

describe('areaShapeOf', () => {
  it('counts an outline across the 180th meridian on one turn of the globe', () => {
    const square = (west: number, east: number) => [
      [
        [west, 60],
        [east, 60],
        [east, 70],
        [west, 70],
        [west, 60],
      ],
    ];
    // only what the rule reads is there
    const shape = areaShapeOf({ precision: 'region', radiusKm: null, lngLat: [160, 65] } as unknown as Place, {
      type: 'MultiPolygon',
      coordinates: [square(150, 180), square(-180, -170)],
    });
    expect(shape?.bounds).toEqual([150, 60, 190, 70]);
    expect(shape !== null && isInShape(shape, [-175, 65])).toBe(true);
    expect(shape !== null && isInShape(shape, [-165, 65])).toBe(false);
  });
});
