import { expect, test } from 'vitest';
import type { Feature } from 'geojson';
import { featureChanges } from './feature-changes.ts';

function point(id: string | null, x: number, colour = 'red'): Feature {
  const feature: Feature = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [x, 0] },
    properties: { colour },
  };
  return id === null ? feature : { ...feature, id };
}

function all(...features: Feature[]): readonly Feature[] {
  return features;
}

const [a, b, c] = [point('a', 1), point('b', 2), point('c', 3)];

test.each<[string, readonly Feature[], readonly Feature[], ReturnType<typeof featureChanges>]>([
  ['nothing, where all are equal', all(a, b), all(point('a', 1), point('b', 2)), { type: 'none' }],
  ['nothing, where only the order of ids is another', all(a, b), all(b, a), { type: 'none' }],
  ['nothing, where there was nothing', all(), all(), { type: 'none' }],
  ['all, where there was nothing', all(), all(a), { type: 'all' }],
  ['all, where there are no ids', all(point(null, 1)), all(point(null, 2)), { type: 'all' }],
  [
    'all, where those without ids change places',
    all(point(null, 1), point(null, 2)),
    all(point(null, 2), point(null, 1)),
    { type: 'all' },
  ],
  ['all, where an id is there twice', all(a, b), all(a, point('a', 9)), { type: 'all' }],
  ['what has come', all(a), all(a, b), { type: 'some', diff: { remove: [], add: [b] } }],
  ['what has gone', all(a, b, c), all(b), { type: 'some', diff: { remove: ['a', 'c'], add: [] } }],
  ['what has gone with the last of them', all(a), all(), { type: 'some', diff: { remove: ['a'], add: [] } }],
  ['what has moved', all(a, b), all(a, point('b', 9)), { type: 'some', diff: { remove: [], add: [point('b', 9)] } }],
  [
    'what looks different',
    all(a),
    all(point('a', 1, 'blue')),
    { type: 'some', diff: { remove: [], add: [point('a', 1, 'blue')] } },
  ],
])('finds %s', (_, before, now, changes) => {
  expect(featureChanges(before, now)).toEqual(changes);
});
