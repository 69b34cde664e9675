import { expect, test } from 'vitest';
import { madeUpStates } from '../testing/made-up-states.ts';
import { DATE_PRECISIONS, datePrecisions } from './date-precision.ts';

test.each([
  [['2024-10-10'], 'day'],
  [['2024-10-10', '2025-01-01'], 'day'],
  [['2024-10-01', '2024-10-31', '2024-10-01', '2024-10-31'], 'month'],
  [['2024-09-01', '2024-11-30', '2024-09-01', '2024-11-30'], 'season'],
  [['2024-01-01', '2024-12-31', '2024-01-01', '2024-12-31'], 'year'],
  [['2020-01-01', '2024-12-31', '2020-01-01', '2024-12-31'], 'open'],
  [[null, '2024-11-21', '2024-11-21', null], 'open'],
  [undefined, 'none'],
] as const)('the beginning of %j is known to: %s', (when, expected) => {
  const states = madeUpStates([when === undefined ? {} : { when }]);
  expect([...datePrecisions(states)].map((code) => DATE_PRECISIONS[code])).toEqual([expected]);
  expect(datePrecisions(states)).toBe(datePrecisions(states));
});
