import { expect, it } from 'vitest';
import { blockDays, cellDays, groupByCell } from './cell-ladder.ts';

function marks(...days: number[]) {
  return days.map((at, row) => ({ row, at }));
}

function groups(days: readonly number[], cell: number): number[][] {
  return groupByCell(marks(...days), cell).map((group) => group.map(({ at }) => at));
}

it('takes its cells from a fixed ladder, so that small zooms keep the groups', () => {
  expect(cellDays(0.1, 16)).toBe(2);
  expect(cellDays(0.12, 16)).toBe(2);
  expect(cellDays(1, 16)).toBe(14);
  const cells = Array.from({ length: 400 }, (_, at) => cellDays(0.01 * 1.02 ** at, 16));
  expect(cells).toEqual([...cells].sort((a, b) => a - b));
});

it('groups what is nearer than a cell', () => {
  expect(groups([1, 2, 9, 17, 17.5, 25], 4)).toEqual([[1, 2], [9], [17, 17.5], [25]]);
});

it('does not change its groups when the marks that are loaded change at the edges of blocks', () => {
  const all = Array.from({ length: 500 }, (_, at) => Math.floor((at * 7919) % 1000) + 0.5).sort((a, b) => a - b);
  const cell = 4;
  const block = blockDays(cell);
  const whole = groups(all, cell);
  for (let from = 0; from < 900; from += block) {
    const part = groups(
      all.filter((at) => at >= from && at < from + 2 * block),
      cell,
    );
    expect(part).toEqual(whole.filter(([first = 0]) => first >= from && first < from + 2 * block));
  }
});
