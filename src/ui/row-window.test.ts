import { expect, it } from 'vitest';
import { rowAt, rowOffsets, rowsWithin, scrollTopFor, wholeList, WHOLE_UP_TO } from './row-window.ts';

const offsets = rowOffsets(5, (row) => (row === 0 ? 40 : 20));

it('adds up the heights', () => {
  expect([...offsets]).toEqual([0, 40, 60, 80, 100, 120]);
});

it('finds the row at a height, also beyond the ends', () => {
  expect([-5, 0, 39, 40, 99, 119, 500].map((y) => rowAt(offsets, y))).toEqual([0, 0, 0, 1, 3, 4, 4]);
});

it('takes the rows that touch the window and its margin', () => {
  expect(rowsWithin(offsets, 45, 75, 0)).toEqual({ first: 1, end: 3 });
  expect(rowsWithin(offsets, 45, 75, 30)).toEqual({ first: 0, end: 5 });
});

it('takes no row of an empty list, nor of one that is still below the window', () => {
  expect(
    rowsWithin(
      rowOffsets(0, () => 20),
      0,
      100,
      10,
    ),
  ).toEqual({ first: 0, end: 0 });
  expect(rowsWithin(offsets, -500, -200, 10)).toEqual({ first: 0, end: 0 });
});

it('scrolls as little as it can to show a row', () => {
  expect(scrollTopFor(offsets, 0, 50, 40)).toBe(0);
  expect(scrollTopFor(offsets, 4, 50, 40)).toBe(80);
  expect(scrollTopFor(offsets, 2, 50, 40)).toBe(50);
});

it('has a list in the page as a whole up to some hundred rows, and any list on paper', () => {
  const long = rowOffsets(WHOLE_UP_TO + 1, () => 20);
  expect(wholeList(offsets, false)).toEqual({ first: 0, end: 5 });
  expect(
    wholeList(
      rowOffsets(WHOLE_UP_TO, () => 20),
      false,
    ),
  ).toEqual({ first: 0, end: WHOLE_UP_TO });
  expect(wholeList(long, false)).toBeNull();
  expect(wholeList(long, true)).toEqual({ first: 0, end: WHOLE_UP_TO + 1 });
});
