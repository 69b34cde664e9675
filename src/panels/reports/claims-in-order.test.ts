import { expect, it } from 'vitest';
import type { Claim } from '#core/dossier/types.ts';
import { claimsInOrder } from './claims-in-order.ts';
import { eventsOfClaims } from './report-events.ts';

function claim(id: string, paragraph: number, start: number, eventIds: readonly string[] = []): Claim {
  // only the fields that are read
  return {
    id,
    at: { paragraph, start, end: start + 5 },
    events: eventIds.map((eventId) => ({ eventId, relation: 'affirms' })),
  } as unknown as Claim;
}

it('reads line by line, within a line from left to right', () => {
  const lines = claimsInOrder([claim('c', 4, 0), claim('b', 2, 30), claim('a', 2, 0)]);
  expect(lines.map(({ line, claims }) => [line, claims.map(({ id }) => id)])).toEqual([
    [2, ['a', 'b']],
    [4, ['c']],
  ]);
});

it('names each event once, and counts those that are only mentioned', () => {
  const mention = {
    events: [
      { eventId: 'w', relation: 'mentions' },
      { eventId: 'x', relation: 'mentions' },
    ],
  };
  // only the fields that are read
  const claims = [claim('a', 1, 0, ['x', 'y']), claim('b', 1, 9, ['y', 'z']), mention as unknown as Claim];
  expect(eventsOfClaims(claims)).toEqual({ ids: ['x', 'y', 'z', 'w'], mentioned: 1 });
});
