import { expect, it } from 'vitest';
import { wellFormed } from './well-formed.ts';

it.each([
  ['', ''],
  ['Курск 북한 😀', 'Курск 북한 😀'],
  ['a\uD83D', 'a\uFFFD'],
  ['\uDE00b', '\uFFFDb'],
  ['\uD83D\uD83D\uDE00\uDE00', '\uFFFD😀\uFFFD'],
])('%j becomes %j', (text, expected) => {
  expect(wellFormed(text)).toBe(expected);
});
