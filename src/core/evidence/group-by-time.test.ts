import { expect, test } from 'vitest';
import type { Span } from '../dossier/types.ts';
import { groupByTime } from './group-by-time.ts';

function asOf(first: string | null, last = first): Span {
  return {
    text: '',
    startMin: first,
    startMax: last,
    endMin: first,
    endMax: last,
    approximate: false,
    uncertain: false,
  } as Span;
}

test.each([
  ['days apart', [asOf('2024-05-01', '2024-05-31'), asOf('2024-11-01', '2024-11-30')], [[0], [1]]],
  ['the same month', [asOf('2024-05-01', '2024-05-31'), asOf('2024-05-31')], [[0, 1]]],
  [
    'one between that touches both',
    [asOf('2024-05-01'), asOf('2024-06-01'), asOf('2024-05-01', '2024-06-01')],
    [[0, 2, 1]],
  ],
  ['one of any time', [asOf('2024-05-01'), null, asOf('2024-06-01')], [[1, 0, 2]]],
  ['none', [], []],
])('%s', (_, spans, groups) => {
  const figures = spans.map((span, at) => ({ asOf: span, at }));
  expect(groupByTime(figures).map((group) => group.map(({ at }) => at))).toEqual(groups);
});
