import { describe, expect, it } from 'vitest';
import { claim, madeUp, origin } from '../testing/made-up.ts';
import { isoToDay } from '../time/day.ts';
import { openDossier } from '../states/open-dossier.ts';
import type { OpenDossier } from '../states/open-dossier.ts';
import { seeDossier } from '../states/see-dossier.ts';
import type { Manifest } from '../dossier/types.ts';
import { matchEvents } from './match-events.ts';
import type { FoundRecords } from './match-events.ts';

const event = (id: string, actors: readonly string[] = []) => ({
  id: `ev-${id}`,
  type: 'outage',
  title: id,
  actors: actors.map((actorId) => ({ actorId, role: 'agent' as const })),
});
const about = (id: string, relation: 'affirms' | 'disputes' | 'mentions' = 'affirms') => ({
  eventId: `ev-${id}`,
  relation,
});
const dossier = madeUp(
  [
    claim('0001', { reportId: 'rp-0001', events: [about('aaaa'), about('bbbb', 'mentions')] }),
    claim('0002', { reportId: 'rp-0003', originIds: ['or-0001'], events: [about('bbbb', 'disputes')] }),
    claim('0003', { reportId: 'rp-0001', events: [about('cccc')] }),
    claim('0004', { reportId: 'rp-0003', events: [about('cccc')] }),
  ],
  {
    events: [event('aaaa', ['isle']), event('bbbb', ['reef']), event('cccc', ['isle', 'reef'])],
    origins: [origin('0001')],
  },
);
// the dossier is all that is asked of it
const whole = openDossier({} as Manifest, dossier);
const { actors, claims, reports, origins, events, places } = dossier;

function scores(records: readonly { readonly id: string }[], ids: readonly string[] = []): Float32Array {
  return Float32Array.from(records, ({ id }) => (ids.includes(id) ? 1 : 0));
}

interface Said {
  /** Ids of events, places and actors that say each word. */
  readonly words?: readonly (readonly string[])[];
  /** Ids of claims, reports and origins that say all of them. */
  readonly whole?: readonly string[];
}

function found({ words = [[]], whole: ids = [] }: Said): FoundRecords {
  return {
    words: words.map((word) => ({
      events: scores(events, word),
      places: scores(places, word),
      actors: scores(actors, word),
    })),
    claims: scores(claims, ids),
    reports: scores(reports, ids),
    origins: scores(origins, ids),
  };
}

function matched(said: Said, open: OpenDossier = whole): string {
  return [...matchEvents(open, found(said))].map((score, at) => (score > 0 ? 'abc'[at] : '')).join('');
}

describe('an event matches', () => {
  it.each<[string, Said, string]>([
    ['by its own words', { words: [['ev-aaaa']] }, 'a'],
    ['by its actors', { words: [['isle']] }, 'ac'],
    ['by all words between these', { words: [['isle'], ['reef', 'ev-aaaa']] }, 'ac'],
    ['not by some of the words', { words: [['isle'], ['ev-bbbb']] }, ''],
    ['by a claim that affirms it, not by one that mentions it', { whole: ['cl-0001'] }, 'a'],
    ['by a claim that disputes it', { whole: ['cl-0002'] }, 'b'],
    ['by a report of its claims', { whole: ['rp-0001'] }, 'ac'],
    ['by an origin of its claims', { whole: ['or-0001'] }, 'b'],
    ['not without words', { words: [], whole: ['cl-0001'] }, ''],
  ])('%s', (_, said, expected) => {
    expect(matched(said)).toBe(expected);
  });

  it('only by claims that are known on the day and not left out', () => {
    const early = seeDossier(whole, { knownOn: { day: isoToDay('2031-06-02'), mode: 'report' }, drop: [] });
    expect(matched({ whole: ['cl-0003'] }, early)).toBe('c');
    expect(matched({ whole: ['cl-0004'] }, early)).toBe('');
    expect(matched({ whole: ['cl-0002', 'or-0001', 'rp-0003'] }, early)).toBe('');
    // what is not known yet is drawn faint, by its own words
    expect(matched({ words: [['ev-bbbb']] }, early)).toBe('b');
    const without = seeDossier(whole, { knownOn: null, drop: ['rp-0001'] });
    expect(matched({ whole: ['cl-0003'] }, without)).toBe('');
    expect(matched({ whole: ['cl-0004'] }, without)).toBe('c');
    const withoutOrigin = seeDossier(whole, { knownOn: null, drop: ['or-0001'] });
    expect(matched({ whole: ['or-0001'] }, withoutOrigin)).toBe('');
  });

  it('better by its own words than by a claim', () => {
    const [a = 0, , c = 0] = matchEvents(whole, found({ words: [['ev-cccc']], whole: ['cl-0001'] }));
    expect(c).toBeGreaterThan(a);
  });
});
