import { expect, it } from 'vitest';
import type { Place } from '#core/dossier/types.ts';
import type { Units } from '#core/place/units.ts';
import { placeNote, precisionWords } from './place-words.ts';

function place(more: Partial<Place>): Place {
  // only the fields that the words read
  return { name: 'Harbour', admin: null, radiusKm: null, precision: 'town', ...more } as Place;
}

it.each<[string, Partial<Place>, Units?]>([
  ['known to the town', {}],
  ['Coast; known to the town', { admin: 'Coast' }],
  ['known to the region only', { name: 'Coast', admin: 'Coast', precision: 'region' }],
  ['Coast; known to the site, within about 2 km', { admin: 'Coast', precision: 'site', radiusKm: 2 }],
  ['known to the site, within about 1.2 mi', { precision: 'site', radiusKm: 2 }, 'miles'],
  ['known to the region only, within about 9 mi', { precision: 'region', radiusKm: 15 }, 'miles'],
  ['known to the sea only', { precision: 'sea' }],
  ['a place without a position', { precision: 'none' }],
])('says %s', (words, more, units = 'km') => {
  expect(placeNote(place(more), units)).toBe(words);
});

it('says how exactly a place is known in a word or two', () => {
  expect((['site', 'district', 'country'] as const).map((precision) => precisionWords({ precision }))).toEqual([
    'site',
    'district only',
    'country only',
  ]);
});
