import { expect, it } from 'vitest';
import { isoToDay } from '#core/time/day.ts';
import { windowWords } from './window-words.ts';

const FROM = isoToDay('2024-06-01');
const UNTIL = isoToDay('2025-06-01');

it.each([
  ['1 Jun 2024 – 31 May 2025', { from: FROM, until: UNTIL }],
  ['1 Jun 2024 and later', { from: FROM, until: null }],
  ['31 May 2025 and earlier', { from: null, until: UNTIL }],
  ['All time', null],
])('says %s, the last day included', (words, window) => {
  expect(windowWords(window, 'short')).toBe(words);
});
