import { expect, it } from 'vitest';
import { isoToDay } from './day.ts';
import { spanOfBounds } from './span-of-bounds.ts';

const SURE = { approximate: false, uncertain: false };
const day = (iso: string | null, open: number): number => (iso === null ? open : isoToDay(iso));

it.each<[string, [string | null, string | null, string | null, string | null], object]>([
  ['2024-10-05', ['2024-10-05', '2024-10-05', '2024-10-05', '2024-10-05'], {}],
  ['2024-10', ['2024-10-01', '2024-10-31', '2024-10-01', '2024-10-31'], {}],
  ['2024-02~', ['2024-02-01', '2024-02-29', '2024-02-01', '2024-02-29'], { approximate: true }],
  ['2024', ['2024-01-01', '2024-12-31', '2024-01-01', '2024-12-31'], {}],
  ['2024?', ['2024-01-01', '2024-12-31', '2024-01-01', '2024-12-31'], { uncertain: true }],
  ['2024-10-05%', ['2024-10-05', '2024-10-05', '2024-10-05', '2024-10-05'], { approximate: true, uncertain: true }],
  ['[2024-10-05..2024-11-02]', ['2024-10-05', '2024-11-02', '2024-10-05', '2024-11-02'], { approximate: true }],
  ['2024-10-01/2024-10-31', ['2024-10-01', '2024-10-01', '2024-10-31', '2024-10-31'], {}],
  ['2024-10-05/..', ['2024-10-05', '2024-10-05', null, null], {}],
  ['[..2024-10-05]', [null, '2024-10-05', null, '2024-10-05'], {}],
])('writes %s', (text, [startMin, startMax, endMin, endMax], doubt) => {
  const bounds = {
    startMin: day(startMin, -Infinity),
    startMax: day(startMax, Infinity),
    endMin: day(endMin, startMin === null ? -Infinity : Infinity),
    endMax: day(endMax, Infinity),
  };
  expect(spanOfBounds(bounds, { ...SURE, ...doubt })).toMatchObject({ text, startMin, endMax, ...doubt });
});
