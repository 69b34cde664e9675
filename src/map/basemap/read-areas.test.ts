import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAreas } from './read-areas.ts';

const RING = [
  [35, 51],
  [36, 51],
  [36, 52],
  [35, 51],
];
const SQUARE = { type: 'Polygon', coordinates: [RING] };

describe('readAreas', () => {
  it('takes the file of the build as it is', () => {
    const file: unknown = JSON.parse(readFileSync('public/basemap/areas.json', 'utf8'));
    expect(Object.fromEntries(readAreas(file) ?? [])).toEqual(file);
  });

  it('takes a file without outlines', () => {
    expect(readAreas({})).toEqual(new Map());
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a number', 7],
    ['a text', 'kursk'],
    ['a list', [SQUARE]],
    ['an outline that is null', { kursk: null }],
    ['a point', { kursk: { type: 'Point', coordinates: [35, 51] } }],
    ['a polygon without rings', { kursk: { type: 'Polygon' } }],
    ['a polygon with no ring', { kursk: { type: 'Polygon', coordinates: [] } }],
    ['a ring of two corners', { kursk: { type: 'Polygon', coordinates: [RING.slice(0, 2)] } }],
    ['corners that are no numbers', { kursk: { type: 'Polygon', coordinates: [RING.map(String)] } }],
    ['a polygon that says it is several', { kursk: { ...SQUARE, type: 'MultiPolygon' } }],
    ['one good outline and one that is none', { kursk: SQUARE, sumy: {} }],
  ])('refuses %s', (_name, value) => {
    expect(readAreas(value)).toBeNull();
  });
});
