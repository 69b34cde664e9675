import { rowOfEvent } from '#core/states/states-on.ts';
import { expect, it } from 'vitest';
import { splitIntoLanes } from '#core/query/collect-marks.ts';
import { laneEach, madeUpStates } from '#core/testing/made-up-states.ts';
import { neighbourInLane, neighbourInTime } from './find-neighbour.ts';

const rows = Int32Array.of(2, 5, 9);

it.each([
  [5, 1, 9],
  [5, -1, 2],
  [9, 1, null],
  [2, -1, null],
  [6, 1, 9],
  [6, -1, 5],
  [0, 1, 2],
] as const)('from row %i by %i to %s', (row, step, found) => {
  expect(neighbourInTime(rows, row, step)).toBe(found);
});

it('goes to the nearest event of the next lane that has any', () => {
  const states = madeUpStates(
    [
      { lane: 0, when: ['2024-10-10'] },
      { lane: 2, when: ['2024-10-01'] },
      { lane: 2, when: ['2024-10-12'] },
      { lane: 2, when: ['2024-12-01'] },
    ],
    4,
  );
  const lanes = splitIntoLanes(states, Int32Array.of(0, 1, 2, 3), laneEach(4));
  const row = (id: string): number => rowOfEvent(states, id) ?? -1;
  expect(neighbourInLane(states, lanes, row('e0'), 1)).toBe(row('e2'));
  expect(neighbourInLane(states, lanes, row('e3'), -1)).toBe(row('e0'));
  expect(neighbourInLane(states, lanes, row('e2'), 1)).toBeNull();
  expect(neighbourInLane(states, lanes, row('e0'), -1)).toBeNull();
});

it('knows the lane of a type that shares it', () => {
  const states = madeUpStates(
    [
      { lane: 0, when: ['2024-10-10'] },
      { lane: 1, when: ['2024-10-01'] },
      { lane: 2, when: ['2024-10-12'] },
    ],
    3,
  );
  const lanes = splitIntoLanes(states, Int32Array.of(0, 1, 2), { list: { length: 2 }, ofType: Uint8Array.of(0, 0, 1) });
  const row = (id: string): number => rowOfEvent(states, id) ?? -1;
  expect(neighbourInLane(states, lanes, row('e1'), 1)).toBe(row('e2'));
  expect(neighbourInLane(states, lanes, row('e2'), -1)).toBe(row('e0'));
});
