import { expect, it } from 'vitest';
import { nextEntry } from './next-entry.ts';

// head, two events, head, one event
const ENTRIES = Int32Array.of(~0, 7, 8, ~1, 9);
const LONG = Int32Array.from({ length: 40 }, (_value, at) => (at === 0 ? ~0 : at));

it.each([
  ['ArrowDown', 2, 4],
  ['ArrowUp', 4, 2],
  ['ArrowUp', 1, null],
  ['ArrowDown', 4, null],
  ['Home', 4, 1],
  ['End', 1, 4],
  ['PageDown', 1, 4],
  ['PageUp', 4, 1],
  ['a', 1, null],
])('%s from %i', (key, from, to) => {
  expect(nextEntry(ENTRIES, from, key)).toBe(to);
});

it('moves ten by a page', () => {
  expect([nextEntry(LONG, 1, 'PageDown'), nextEntry(LONG, 25, 'PageUp')]).toEqual([11, 15]);
});
