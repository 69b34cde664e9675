import { expect, test } from 'vitest';
import { lanesOf, typesOfId } from './lanes.ts';
import type { EventType } from './types.ts';

function eventType(id: string, lane: string, formerIds?: readonly string[]): EventType {
  const known = { id, lane, label: id, definition: id, colour: 'combat', icon: 'combat', acled: null };
  // the ids of a test are not branded
  return (formerIds === undefined ? known : { ...known, formerIds }) as unknown as EventType;
}

const TYPES = [
  eventType('sent', 'Movements', ['troops']),
  eventType('battle', 'Battles'),
  eventType('returned', 'Movements', ['troops', 'retreat']),
];

test('types share a lane; lanes come in the order in which they are first named', () => {
  const { list, ofType } = lanesOf(TYPES);
  expect(list.map(({ name, first, types }) => [name, first.id, types.map(({ id }) => id)])).toEqual([
    ['Movements', 'sent', ['sent', 'returned']],
    ['Battles', 'battle', ['battle']],
  ]);
  expect([...ofType]).toEqual([0, 1, 0]);
});

test.each([
  ['sent', ['sent']],
  ['troops', ['sent', 'returned']],
  ['retreat', ['returned']],
  ['toString', []],
])('the id %s means the types %j', (id, expected) => {
  expect(typesOfId(TYPES, id).map((type) => type.id)).toEqual(expected);
});
