import { expect, it, test } from 'vitest';
import { OPEN_FUTURE, OPEN_PAST } from '../states/open-days.ts';
import { DATED } from '../states/state-table.ts';
import type { EventStates } from '../states/states-on.ts';
import { isoToDay } from '../time/day.ts';
import { groupByBeginning, listOfRows } from './group-by-beginning.ts';
import { neighbours } from './neighbours.ts';
import type { ReadingOrder } from './neighbours.ts';

/** First and last day on which it can have begun; '..' = open, null = no date. */
type Row = readonly [startMin: string, startMax: string] | null;

function statesOf(rows: readonly Row[]): EventStates {
  const day = (iso: string | undefined, open: number): number =>
    iso === undefined ? 0 : iso === '..' ? open : isoToDay(iso);
  // only the columns that grouping reads
  return {
    flags: Uint8Array.from(rows, (row) => (row === null ? 0 : DATED)),
    startMin: Int32Array.from(rows, (row) => day(row?.[0], OPEN_PAST)),
    startMax: Int32Array.from(rows, (row) => day(row?.[1], OPEN_FUTURE)),
  } as EventStates;
}

const rowsOf = (rows: readonly unknown[]): Int32Array => Int32Array.from(rows, (_row, at) => at);

function grouped(rows: readonly Row[]) {
  const { groups, entries } = groupByBeginning(statesOf(rows), rowsOf(rows));
  return { groups, entries: [...entries] };
}

test.each([
  ['2024-10-31', '2024-10-31', { type: 'month', year: 2024, month: 10 }],
  ['2024-02-01', '2024-02-29', { type: 'month', year: 2024, month: 2 }],
  ['2024-01-01', '2024-12-31', { type: 'year', year: 2024 }],
  ['2024-09-01', '2024-11-30', { type: 'season', year: 2024, season: 'autumn' }],
  ['2023-12-01', '2024-02-29', { type: 'season', year: 2023, season: 'winter' }],
  ['2024-09-02', '2024-11-30', { type: 'between', first: { year: 2024, month: 9 }, last: { year: 2024, month: 11 } }],
  ['2024-12-20', '2025-01-03', { type: 'between', first: { year: 2024, month: 12 }, last: { year: 2025, month: 1 } }],
  ['2023-01-01', '2024-12-31', { type: 'between', first: { year: 2023, month: 1 }, last: { year: 2024, month: 12 } }],
  ['..', '2024-11-21', { type: 'by', year: 2024, month: 11 }],
  ['2024-11-21', '..', { type: 'from', year: 2024, month: 11 }],
  ['..', '..', { type: 'open' }],
] as const)('what began between %s and %s stands under no more than that', (first, last, kind) => {
  expect(grouped([[first, last]]).groups).toEqual([{ kind, count: 1 }]);
});

it('puts what is known less well before the months that it spans, and what has no date last', () => {
  const result = grouped([
    ['..', '..'],
    ['..', '2024-09-21'],
    ['2024-01-01', '2024-12-31'],
    ['2024-01-09', '2024-01-09'],
    ['2024-09-01', '2024-09-30'],
    ['2024-09-01', '2024-11-30'],
    ['2024-09-01', '..'],
    ['2024-09-15', '2024-09-15'],
    ['2024-10-01', '2024-10-01'],
    null,
  ]);
  expect(result.groups.map(({ kind }) => kind.type)).toEqual([
    'year',
    'month',
    'by',
    'season',
    'month',
    'from',
    'month',
    'open',
    'undated',
  ]);
  expect(result.entries.filter((entry) => entry >= 0)).toEqual([2, 3, 1, 5, 4, 7, 6, 8, 0, 9]);
});

it('keeps one head for a month, whatever stands between', () => {
  const { groups } = grouped([
    ['2024-09-01', '2024-09-02'],
    ['2024-09-01', '2024-11-30'],
    ['2024-09-05', '2024-09-05'],
  ]);
  expect(groups.map(({ kind, count }) => `${kind.type} ${count}`)).toEqual(['season 1', 'month 2']);
});

it('gives nothing for nothing', () => {
  expect(grouped([])).toEqual({ groups: [], entries: [] });
});

const LIST: readonly Row[] = [
  ['..', '2024-09-21'],
  ['2024-09-01', '2024-09-30'],
  ['2024-09-01', '2024-11-30'],
  ['2024-09-15', '2024-09-15'],
  null,
];

function orderOf(list: readonly Row[]): ReadingOrder {
  const states = statesOf(list);
  return (rows) => listOfRows(states, rows);
}

it('walks the list as it is read, from its first row to its last', () => {
  const order = orderOf(LIST);
  const rows = rowsOf(LIST);
  const listed = [...groupByBeginning(statesOf(LIST), rows).entries].filter((entry) => entry >= 0);
  const walked: number[] = [];
  for (let at = neighbours(order, rows, null).next; at !== null; at = neighbours(order, rows, at).next) walked.push(at);
  expect(walked).toEqual(listed);
  expect(walked.map((row) => neighbours(order, rows, row).position)).toEqual([1, 2, 3, 4, 5]);
  const back = walked.map((row) => neighbours(order, rows, row).previous);
  expect(back).toEqual([null, ...listed.slice(0, -1)]);
});

it('finds the place of a row that is not in the list', () => {
  expect(neighbours(orderOf(LIST), Int32Array.of(0, 1, 3, 4), 2)).toEqual({ position: null, previous: 0, next: 1 });
  expect(neighbours(orderOf(LIST), new Int32Array(0), 3)).toEqual({ position: null, previous: null, next: null });
});
