import { expect, it } from 'vitest';
import type { Actor, ActorId } from '#core/dossier/types.ts';
import type { EventStatusResult } from '#core/evidence/event-status.ts';
import { sideWords, statusWords } from './status-words.ts';

function ids(...names: string[]): ActorId[] {
  // ids of a made-up codebook; the brand exists for the compiler only
  return names as ActorId[];
}

const NAMES: Readonly<Record<string, string>> = { port: 'Port Authority', union: 'Dockers’ Union', city: 'City' };
const actors = new Map(
  Object.entries(NAMES).map(([id, name]) => [
    id,
    // only the name is read
    { id, name } as Actor,
  ]),
);
const NOBODY = { own: [], opponent: [], third: [] };

function words(result: Partial<EventStatusResult>): string {
  return statusWords(
    { status: 'claimed', denied: false, claimants: NOBODY, disputants: NOBODY, ...result },
    { actors },
  );
}

it.each<[string, Partial<EventStatusResult>]>([
  [
    'Acknowledged by Port Authority',
    { status: 'own-word', claimants: { own: ids('port'), opponent: ids('union'), third: [] } },
  ],
  [
    'Independently corroborated',
    { status: 'corroborated', claimants: { own: [], opponent: ids('union'), third: ids('city') } },
  ],
  [
    'Claimed by Dockers’ Union and City',
    { status: 'claimed', claimants: { own: [], opponent: ids('union'), third: ids('city') } },
  ],
  ['Reported, source not named', { status: 'reported' }],
  ['Suspected', { status: 'suspected' }],
  ['Suspected by City', { status: 'suspected', claimants: { ...NOBODY, third: ids('city') } }],
  ['Possible, not said to have happened', { status: 'possible' }],
  ['Disputed by City', { status: 'disputed', disputants: { ...NOBODY, third: ids('city') } }],
  [
    'Denied by Port Authority',
    { status: 'disputed', denied: true, disputants: { ...NOBODY, own: ids('port'), third: ids('city') } },
  ],
  ['Not yet known', { status: 'not-known' }],
])('says %s', (expected, result) => {
  expect(words(result)).toBe(expected);
});

it('names the sides apart', () => {
  expect(sideWords({ own: ids('port'), opponent: [], third: ids('city') }, { actors })).toEqual([
    'its own actor: Port Authority',
    'third party: City',
  ]);
});
