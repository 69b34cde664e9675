import { expect, it } from 'vitest';
import { DATED, PLACED } from '#core/states/state-table.ts';
import type { EventStates } from '#core/states/states-on.ts';
import { OPEN_PAST } from '#core/states/open-days.ts';
import { isoToDay } from '#core/time/day.ts';
import { groupEventsByMonth } from './events-by-month.ts';

type Row = readonly [startMin: string | null, startMax: string | null, placed: boolean] | null;

function indexOf(rows: readonly Row[]): EventStates {
  const days = (at: 0 | 1) =>
    Int32Array.from(rows, (row) => (row === null ? 0 : row[at] === null ? OPEN_PAST : isoToDay(row[at])));
  const flags = Uint8Array.from(rows, (row) => (row === null ? PLACED : DATED | (row[2] ? PLACED : 0)));
  // only the columns that grouping reads
  return { flags, startMin: days(0), startMax: days(1) } as EventStates;
}

function grouped(rows: readonly Row[]) {
  const { groups, entries } = groupEventsByMonth(
    indexOf(rows),
    Int32Array.from(rows, (_row, at) => at),
  );
  return { groups, entries: [...entries] };
}

it('groups by month, with what has no place and what has no date last', () => {
  const result = grouped([
    ['2024-10-31', '2024-10-31', true],
    ['2024-11-01', '2024-11-01', false],
    ['2024-11-30', '2024-11-30', true],
    ['2024-12-01', '2024-12-01', true],
    null,
  ]);
  expect(result).toEqual({
    groups: [
      { kind: { type: 'month', year: 2024, month: 10 }, count: 1, inexact: 0 },
      { kind: { type: 'month', year: 2024, month: 11 }, count: 1, inexact: 0 },
      { kind: { type: 'month', year: 2024, month: 12 }, count: 1, inexact: 0 },
      { kind: { type: 'unplaced' }, count: 1, inexact: 0 },
      { kind: { type: 'undated' }, count: 1, inexact: 0 },
    ],
    entries: [~0, 0, ~1, 2, ~2, 3, ~3, 1, ~4, 4],
  });
});

it('counts those that can have begun later than in their month', () => {
  const { groups } = grouped([
    ['2024-02-01', '2024-02-29', true],
    ['2024-02-01', '2024-03-01', true],
  ]);
  expect(groups).toEqual([{ kind: { type: 'month', year: 2024, month: 2 }, count: 2, inexact: 1 }]);
});

it('keeps what began in the open past apart, after the months', () => {
  const { groups } = grouped([
    [null, null, true],
    ['2024-02-01', '2024-02-01', true],
  ]);
  expect(groups.map(({ kind }) => kind.type)).toEqual(['month', 'open']);
});

it('gives nothing for nothing', () => {
  expect(grouped([])).toEqual({ groups: [], entries: [] });
});
