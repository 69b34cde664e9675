import { expect, it } from 'vitest';
import { arrangeBars } from './arrange-bars.ts';
import type { DateDrawing } from './date-drawing.ts';
import type { FeedMark } from './feed-mark.ts';

const drawing: DateDrawing = {
  type: 'bar',
  from: 0,
  until: 1,
  fadeIn: 0,
  fadeOut: 0,
  openPast: false,
  openFuture: false,
  uncertain: false,
  by: null,
};

function bar(row: number, from: number, until: number): FeedMark {
  return {
    key: `bar:${row}`,
    lane: 0,
    kind: 'bar',
    row,
    rows: [row],
    drawing,
    from,
    until,
    at: (from + until) / 2,
    line: 'lower',
    slot: 0,
    slots: 1,
    label: 'none',
  };
}

function placed(marks: readonly FeedMark[], twoRows = true): Record<string, [string, number, number]> {
  return Object.fromEntries(
    arrangeBars(marks, 1, twoRows).map(({ key, line, slot, slots }) => [key, [line, slot, slots]]),
  );
}

it('leaves bars alone that do not meet', () => {
  expect(placed([bar(0, 0, 10), bar(1, 10, 20)])).toEqual({ 'bar:0': ['lower', 0, 1], 'bar:1': ['lower', 0, 1] });
});

it('puts the second of two into the upper row when no mark stands there', () => {
  expect(placed([bar(0, 0, 10), bar(1, 5, 20)])).toEqual({ 'bar:0': ['lower', 0, 1], 'bar:1': ['upper', 0, 1] });
});

it('shares the row when a mark stands above, or when there is one row only', () => {
  const point: FeedMark = { ...bar(2, 12, 12), key: 'mark:2', kind: 'mark', line: 'upper' };
  expect(placed([bar(0, 0, 10), bar(1, 5, 20), point])).toEqual({
    'bar:0': ['lower', 0, 2],
    'bar:1': ['lower', 1, 2],
    'mark:2': ['upper', 0, 1],
  });
  expect(placed([bar(0, 0, 10), bar(1, 5, 20)], false)).toEqual({ 'bar:0': ['lower', 0, 2], 'bar:1': ['lower', 1, 2] });
});

it('shares among three at most', () => {
  const slots = Object.values(placed([bar(0, 0, 10), bar(1, 1, 10), bar(2, 2, 10), bar(3, 3, 10)]));
  expect(slots.map(([, slot]) => slot)).toEqual([0, 1, 2, 0]);
});
