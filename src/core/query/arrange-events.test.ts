import { describe, expect, it } from 'vitest';
import type { LinkTable } from '../states/link-table.ts';
import { madeUpStates } from '../testing/made-up-states.ts';
import type { MadeUpEvent } from '../testing/made-up-states.ts';
import { rowsOfDay } from '../states/states-on.ts';
import { arrangeEvents, rankOfStates } from './arrange-events.ts';
import { listOfRows } from './group-by-beginning.ts';
import { neighbours } from './neighbours.ts';

const EVENTS: readonly MadeUpEvent[] = [
  { lane: 2, when: ['2024-10-03', '2024-10-09'] },
  { lane: 0, when: ['2024-10-01', '2024-10-01'] },
  { lane: 2 },
  { lane: 0, when: ['2024-09-01', '2024-11-30', '2024-09-01', '2024-11-30'] },
  { lane: 2, when: ['2025-01-05', '2025-01-05'] },
];
const states = madeUpStates(EVENTS);
const rows = rowsOfDay(states);
const byTime = rankOfStates(states, 'date') ?? ((row: number) => row);
const events = (entries: Int32Array): readonly number[] => [...entries].filter((entry) => entry >= 0);

/** Links of made-up rows: what each row has. */
function links(lists: readonly (readonly number[])[]): () => LinkTable {
  const ends = lists.map((_, at) => lists.slice(0, at + 1).flat().length);
  const table = {
    starts: Uint32Array.from(ends, (end, at) => end - (lists[at]?.length ?? 0)),
    ends: Uint32Array.from(ends),
    targets: Uint32Array.from(lists.flat()),
    notes: new Uint8Array(lists.flat().length),
  };
  return () => table;
}

it('is the list of events where nothing else is asked for', () => {
  const { entries, groups } = arrangeEvents(states, rows, { group: 'month', sort: 'date', rankOf: byTime });
  const list = listOfRows(states, rows);
  expect([...entries]).toEqual([...list.entries]);
  expect(groups).toEqual(list.groups);
});

it('turns months and the events in them, and leaves what has no date at the end', () => {
  const there = arrangeEvents(states, rows, { group: 'month', sort: 'date', rankOf: byTime });
  const back = arrangeEvents(states, rows, { group: 'month', sort: '-date', rankOf: byTime });
  const kinds = there.groups.map(({ kind }) => kind);
  expect(back.groups.map(({ kind }) => kind)).toEqual([...kinds.slice(0, -1).reverse(), kinds.at(-1)]);
  const listed = events(there.entries);
  expect(events(back.entries)).toEqual([...listed.slice(0, -1).reverse(), listed.at(-1)]);
});

it('has types in the order of the codebook, those without events left out', () => {
  const { groups } = arrangeEvents(states, rows, { group: 'type', sort: 'date', rankOf: byTime });
  expect(groups).toEqual([
    { kind: { type: 'with', of: 'type', at: 0 }, count: 2 },
    { kind: { type: 'with', of: 'type', at: 2 }, count: 3 },
  ]);
});

it('has an event under each of its actors once: those with the most first, what has none last', () => {
  const linked = { ...states, links: links([[1], [0, 1], [], [1, 1], [0]]) };
  const { groups, entries } = arrangeEvents(linked, rows, { group: 'actor', sort: 'date', rankOf: byTime });
  expect(groups).toEqual([
    { kind: { type: 'with', of: 'actor', at: 1 }, count: 3 },
    { kind: { type: 'with', of: 'actor', at: 0 }, count: 2 },
    { kind: { type: 'without', of: 'actor' }, count: 1 },
  ]);
  expect([...entries]).toEqual([~0, 0, 1, 3, ~1, 1, 4, ~2, 2]);
});

it('leads through events that stand under several heads once each', () => {
  const linked = { ...states, links: links([[1], [0, 1], [], [1], [0]]) };
  const order = (listed: Int32Array) => arrangeEvents(linked, listed, { group: 'place', sort: 'date', rankOf: byTime });
  const walked: number[] = [];
  for (let at = neighbours(order, rows, null).next; at !== null; at = neighbours(order, rows, at).next) walked.push(at);
  expect(walked).toEqual([0, 1, 3, 4, 2]);
  expect(neighbours(order, rows, 4)).toEqual({ position: 4, previous: 3, next: 2 });
});

describe('the order in a group', () => {
  const ranks = [2, 1, NaN, 2, 0];
  const sorted = (sort: 'title' | '-title'): readonly number[] =>
    events(arrangeEvents(states, rows, { group: 'none', sort, rankOf: (row) => ranks[row] ?? NaN }).entries);

  it('is that of the ranks; what is equal keeps the order of time, whichever way it is read', () => {
    expect(sorted('title')).toEqual([4, 1, 0, 3, 2]);
    expect(sorted('-title')).toEqual([0, 3, 1, 4, 2]);
  });

  it('has what has no rank last, whichever way it is read', () => {
    expect([sorted('title').at(-1), sorted('-title').at(-1)]).toEqual([2, 2]);
  });
});

it('needs no heads for one group', () => {
  expect(arrangeEvents(states, rows, { group: 'none', sort: 'date', rankOf: byTime })).toEqual({
    groups: [],
    entries: rows,
  });
  expect(arrangeEvents(states, new Int32Array(0), { group: 'month', sort: 'date', rankOf: byTime })).toEqual({
    groups: [],
    entries: new Int32Array(0),
  });
});
