import { describe, expect, it } from 'vitest';
import { textWidth } from '#ui/text-width.ts';
import { mapImageId, parseMapImageId, ringCount, ringFontPx, ringSize, shapesOfParts } from './image-id.ts';
import type { MapImage } from './image-id.ts';

const IMAGES: readonly MapImage[] = [
  { type: 'mark', colour: 'deployment', icon: 'withdrawal', fill: 'own-word' },
  {
    type: 'ring',
    total: 9,
    parts: [
      { colour: 'deployment', count: 4 },
      { colour: 'strike', count: 5 },
    ],
  },
  { type: 'halo', shape: 'hexagon', size: 24, state: 'hover' },
  { type: 'hatch', paint: 'neutral' },
  { type: 'blank' },
];

describe('image names', () => {
  it.each(IMAGES.map((image) => [image.type, image] as const))('say all there is to paint: %s', (_, image) => {
    expect(parseMapImageId(mapImageId(image))).toEqual(image);
  });

  it('differ for different images', () => {
    expect(new Set(IMAGES.map(mapImageId)).size).toBe(IMAGES.length);
  });

  it('leave the names of a basemap alone', () => {
    expect(parseMapImageId('basemap-town-light')).toBeNull();
    expect(parseMapImageId('dossier/other/x')).toBeNull();
  });
});

it.each([
  [2, 34],
  [4, 34],
  [5, 40],
  [19, 40],
  [20, 48],
  [900, 48],
])('a ring of %i is %i px wide', (total, size) => {
  expect(ringSize(total)).toBe(size);
});

it('names each family of a mix once, in order', () => {
  const parts = [
    { colour: 'deployment', count: 1 },
    { colour: 'combat', count: 2 },
    { colour: 'strike', count: 1 },
    { colour: 'arms', count: 1 },
  ] as const;
  expect(shapesOfParts(parts)).toEqual(['circle', 'diamond', 'square']);
});

it.each([
  [4, '4'],
  [999, '999'],
  [9999, '9999'],
  [12_345, '12.3k'],
  [2_000_000, '2m'],
])('a ring of %d says %s, no wider than the ring', (total, words) => {
  expect(ringCount(total)).toBe(words);
  expect(textWidth(words, ringFontPx(total))).toBeLessThan(ringSize(total) - 13);
});
