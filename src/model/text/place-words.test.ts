import { expect, it } from 'vitest';
import type { Place } from '#core/dossier/types.ts';
import { placeNote, precisionWords } from './place-words.ts';

function place(more: Partial<Place>): Place {
  // only the fields that the words read
  return { name: 'Harbour', admin: null, radiusKm: null, precision: 'town', ...more } as Place;
}

it.each<[string, Partial<Place>]>([
  ['known to the town', {}],
  ['Coast; known to the town', { admin: 'Coast' }],
  ['known to the region only', { name: 'Coast', admin: 'Coast', precision: 'region' }],
  ['Coast; known to the site, within about 2 km', { admin: 'Coast', precision: 'site', radiusKm: 2 }],
  ['known to the sea only', { precision: 'sea' }],
  ['a place without a position', { precision: 'none' }],
])('says %s', (words, more) => {
  expect(placeNote(place(more))).toBe(words);
});

it('says how exactly a place is known in a word or two', () => {
  expect((['site', 'district', 'country'] as const).map((precision) => precisionWords({ precision }))).toEqual([
    'site',
    'district only',
    'country only',
  ]);
});
