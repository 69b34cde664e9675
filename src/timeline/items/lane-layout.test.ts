import { expect, it } from 'vitest';
import { splitIntoLanes } from '#core/query/collect-marks.ts';
import { laneEach, madeUpStates } from '#core/testing/made-up-states.ts';
import type { MadeUpEvent } from '#core/testing/made-up-states.ts';
import { countOverlaps, layoutLanes } from './lane-layout.ts';

it.each<[string, MadeUpEvent[], number]>([
  ['days that coincide need no second row: they are counted', [{ when: ['2024-10-05'] }, { when: ['2024-10-05'] }], 0],
  ['a day in a bar', [{ when: ['2024-10-01', '2024-10-01', '2024-11-01', '2024-11-01'] }, { when: ['2024-10-05'] }], 1],
  [
    'a bar after a bar',
    [
      { when: ['2024-10-01', '2024-10-01', '2024-10-09', '2024-10-09'] },
      { when: ['2024-10-10', '2024-10-10', '2024-10-12', '2024-10-12'] },
    ],
    0,
  ],
])('%s', (_, events, overlaps) => {
  const states = madeUpStates(events, 1);
  const [lane] = splitIntoLanes(
    states,
    Int32Array.from({ length: states.size }, (_unused, row) => row),
    laneEach(1),
  );
  if (lane === undefined) throw new Error('no lane');
  expect(countOverlaps(states, lane)).toBe(overlaps);
});

it('gives the sizes of the design where there is room', () => {
  const boxes = layoutLanes([3, 0, 0, 0, 0, 0, 0, 0], 212);
  expect(boxes.map(({ height }) => height)).toEqual([44, 24, 24, 24, 24, 24, 24, 24]);
  expect(boxes.map(({ rows }) => rows)).toEqual([2, 1, 1, 1, 1, 1, 1, 1]);
});

it('never uses more room than there is, as long as lanes of the least height fit', () => {
  for (let room = 180; room < 500; room += 1) {
    const boxes = layoutLanes([5, 4, 0, 2, 0, 0, 0, 1, 0], room);
    const last = boxes.at(-1);
    expect((last?.top ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(room);
    boxes.forEach((box, lane) =>
      expect(box.top).toBe(boxes.slice(0, lane).reduce((sum, { height }) => sum + height, 0)),
    );
  }
});

it('gives two rows to the lanes with most overlaps first', () => {
  expect(layoutLanes([1, 9, 0], 90).map(({ rows }) => rows)).toEqual([1, 2, 1]);
});

it('keeps lanes of one row legible where there is no room at all', () => {
  expect(layoutLanes([1, 2], 10).map(({ height }) => height)).toEqual([20, 20]);
});
