import { describe, expect, it } from 'vitest';
import type { EventStates } from '../states/states-on.ts';
import { PLACE_ROLES } from '../states/link-columns.ts';
import type { PlaceRole } from '../states/link-columns.ts';
import { linkTable, packLink } from '../states/link-table.ts';
import { BROAD, groupByPlace, LOCATED, mergeRows, mixOfRows, NOT_DRAWN } from './map-groups.ts';

const [TOWN, REGION, COUNTRY, NOWHERE] = [0, 1, 2, 3];
const EXTENTS = Uint8Array.of(LOCATED, LOCATED, BROAD, NOT_DRAWN);

/** States of which only the places and types are there: all that grouping reads. */
function indexOf(
  rows: readonly (readonly [place: number, role: PlaceRole][])[],
  types: readonly number[] = [],
): EventStates {
  const lists = rows.map((row) => row.map(([target, role]) => packLink(target, PLACE_ROLES.indexOf(role))));
  // the other columns play no part here
  const places = linkTable(lists);
  return { links: () => places, type: Uint8Array.from(types) } as unknown as EventStates;
}

describe('groupByPlace', () => {
  it.each<[string, [number, PlaceRole][], number[]]>([
    [
      'where it happened, at each place',
      [
        [TOWN, 'at'],
        [REGION, 'at'],
      ],
      [TOWN, REGION],
    ],
    [
      'at the end of a movement only',
      [
        [TOWN, 'from'],
        [REGION, 'to'],
      ],
      [REGION],
    ],
    ['at the start when the end is not known', [[TOWN, 'from']], [TOWN]],
    [
      'at the start when the end cannot be drawn',
      [
        [TOWN, 'from'],
        [NOWHERE, 'to'],
      ],
      [TOWN],
    ],
    [
      'on the label of a country it started from as well',
      [
        [COUNTRY, 'from'],
        [REGION, 'to'],
      ],
      [REGION, COUNTRY],
    ],
    [
      'not on the way when it has an end',
      [
        [TOWN, 'via'],
        [REGION, 'to'],
      ],
      [REGION],
    ],
    ['nowhere for a place it is only about', [[TOWN, 'about']], []],
    ['nowhere for a place without a position', [[NOWHERE, 'at']], []],
    [
      'once at a place with two roles',
      [
        [TOWN, 'at'],
        [TOWN, 'to'],
      ],
      [TOWN],
    ],
  ])('puts an event %s', (_, places, expected) => {
    const groups = groupByPlace(indexOf([places]), [0], EXTENTS);
    expect(groups).toEqual(expected.map((place) => ({ place, rows: [0] })));
  });

  it('takes the shown rows alone and keeps their order', () => {
    const states = indexOf([
      [[TOWN, 'at']],
      [[TOWN, 'at']],
      [
        [TOWN, 'at'],
        [REGION, 'at'],
      ],
    ]);
    expect(groupByPlace(states, [0, 2], EXTENTS)).toEqual([
      { place: TOWN, rows: [0, 2] },
      { place: REGION, rows: [2] },
    ]);
  });
});

it('mergeRows counts an event at two places once', () => {
  expect(
    mergeRows([
      { place: 0, rows: [1, 4] },
      { place: 1, rows: [0, 4] },
    ]),
  ).toEqual([0, 1, 4]);
});

it('mixOfRows counts by type in the order of the legend and adds up to all rows', () => {
  const mix = mixOfRows(indexOf([], [2, 0, 2, 1, 2]), [0, 1, 2, 4]);
  expect(mix).toEqual([
    { type: 0, count: 1 },
    { type: 2, count: 3 },
  ]);
  expect(mix.reduce((sum, part) => sum + part.count, 0)).toBe(4);
});

it('merges many rows as it merges few: ascending, each once', () => {
  const odd = { place: 0, rows: Array.from({ length: 3000 }, (_, at) => 7 + 2 * at) };
  const third = { place: 1, rows: Array.from({ length: 3000 }, (_, at) => 9 + 3 * at) };
  expect(mergeRows([odd, third])).toEqual([...new Set([...odd.rows, ...third.rows])].sort((a, b) => a - b));
});
