import { expect, it } from 'vitest';
import { neighbours } from './neighbours.ts';

const ROWS = Int32Array.of(2, 5, 9);

it.each([
  [2, { position: 1, previous: null, next: 5 }],
  [5, { position: 2, previous: 2, next: 9 }],
  [9, { position: 3, previous: 5, next: null }],
  [7, { position: null, previous: 5, next: 9 }],
  [0, { position: null, previous: null, next: 2 }],
  [12, { position: null, previous: 9, next: null }],
  [null, { position: null, previous: null, next: 2 }],
])('of row %s', (row, expected) => {
  expect(neighbours(ROWS, row)).toEqual(expected);
});

it('are nobody when nothing is shown', () => {
  expect(neighbours(new Int32Array(0), 3)).toEqual({ position: null, previous: null, next: null });
});
