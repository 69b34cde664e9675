import { describe, expect, it } from 'vitest';
import type { Place } from '../dossier/types.ts';
import { PLACE_ROLES } from '../states/link-columns.ts';
import type { PlaceRole } from '../states/link-columns.ts';
import type { EventStates } from '../states/states-on.ts';
import { linkTable, packLink } from '../states/link-table.ts';
import { movementsOf } from './map-movements.ts';

const [HARBOUR, MILL, ISLAND, FAR, NOWHERE] = [0, 1, 2, 3, 4];
// only what the rule reads is there
const PLACES = [
  { precision: 'town', country: 'AA', lngLat: [1, 1] },
  { precision: 'region', country: 'BB', lngLat: [5, 1] },
  { precision: 'country', country: 'BB', lngLat: [6, 2] },
  { precision: 'country', country: 'CC', lngLat: [9, 9] },
  { precision: 'none', country: null, lngLat: null },
] as unknown as readonly Place[];

function legsOf(places: readonly (readonly [number, PlaceRole])[]) {
  const lists = [places.map(([target, role]) => packLink(target, PLACE_ROLES.indexOf(role)))];
  // the other columns play no part here
  const table = linkTable(lists);
  const states = { links: () => table } as unknown as EventStates;
  return movementsOf(states, [0], PLACES).flatMap((movement) => movement.legs.map(({ from, to }) => [from, to]));
}

describe('movementsOf', () => {
  it.each<[string, [number, PlaceRole][], number[][]]>([
    [
      'one stretch from start to end',
      [
        [HARBOUR, 'from'],
        [MILL, 'to'],
      ],
      [[HARBOUR, MILL]],
    ],
    [
      'two stretches over a place on the way',
      [
        [HARBOUR, 'from'],
        [FAR, 'via'],
        [MILL, 'to'],
      ],
      [
        [HARBOUR, FAR],
        [FAR, MILL],
      ],
    ],
    [
      'one stretch for each end',
      [
        [HARBOUR, 'from'],
        [MILL, 'to'],
        [FAR, 'to'],
      ],
      [
        [HARBOUR, MILL],
        [HARBOUR, FAR],
      ],
    ],
    [
      'no stretch to a country that holds a finer end',
      [
        [HARBOUR, 'from'],
        [ISLAND, 'to'],
        [MILL, 'to'],
      ],
      [[HARBOUR, MILL]],
    ],
    ['none with one end alone', [[HARBOUR, 'from']], []],
    [
      'none to a place without a position',
      [
        [HARBOUR, 'from'],
        [NOWHERE, 'to'],
      ],
      [],
    ],
    [
      'none when it went nowhere',
      [
        [HARBOUR, 'from'],
        [HARBOUR, 'to'],
      ],
      [],
    ],
    [
      'none for what happened at a place',
      [
        [HARBOUR, 'at'],
        [MILL, 'at'],
      ],
      [],
    ],
  ])('makes %s', (_, places, expected) => {
    expect(legsOf(places)).toEqual(expected);
  });
});
