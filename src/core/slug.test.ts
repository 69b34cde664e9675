import { expect, it } from 'vitest';
import { slugOf } from './slug.ts';

it.each([
  ['How it became known', 'how-it-became-known'],
  ['Élan & Co.', 'elan-co'],
  ['  --Boats: return!  ', 'boats-return'],
  ['북한', ''],
  ['2031', '2031'],
  ['a'.repeat(70), 'a'.repeat(60)],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('%s is called %s', (words, slug) => {
  expect(slugOf(words)).toBe(slug);
});
