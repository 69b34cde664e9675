import { expect, it } from 'vitest';
import { MOST_QUERY_LETTERS, normalQuery } from './query-text.ts';

it.each([
  ['  Kursk  oblast\n', 'Kursk oblast'],
  ['“Kim Jong-un”,', 'Kim Jong-un'],
  ['Kursk?', 'Kursk'],
  ['a&b=c#d', 'a b c d'],
  ['Ky\u0131\u0306v\u200B', 'Ky\u0131\u0306v'],
  ['a\u0301', '\u00E1'],
  ['\u1107\u116E\u11A8한', '북한'],
  ['11,000–12,000', '11,000–12,000'],
  ['… !', ''],
])('%j has the form %j', (text, form) => {
  expect(normalQuery(text)).toBe(form);
  expect(normalQuery(form)).toBe(form);
});

it('is of limited length, and never half a letter', () => {
  const long = normalQuery('\u{20000}'.repeat(500));
  expect(Array.from(long)).toHaveLength(MOST_QUERY_LETTERS);
  expect(normalQuery(long)).toBe(long);
  expect(normalQuery('a\uD800b')).toBe('a\uFFFDb');
});
