import { describe, expect, it } from 'vitest';
import { findChoices } from './choices.ts';
import { emptyClaim } from './coding.ts';
import { withEveryField, withNewRecord } from './empty-records.ts';
import { namedByClaim } from './named-records.ts';
import { newCoding } from './new-coding.ts';

const started = newCoding('rp-0001', 'A line', () => new Uint8Array());
const claim = emptyClaim('cl-0001', { paragraph: 1, start: 0, end: 1, sha256: '0000000000000000' });

describe('finding a record', () => {
  const choices = ['Harbour police', 'Old Harbour', 'Harbour'].map((name, at) => ({
    id: `id-${at}`,
    name,
    aliases: [],
    isNew: false,
  }));

  it.each([
    ['harbour', ['Harbour', 'Harbour police', 'Old Harbour']],
    ['old', ['Old Harbour']],
    ['bour p', ['Harbour police']],
    ['pier', []],
  ])('%s gives first what is called so, then what begins with it', (typed, names) => {
    expect(findChoices(choices, typed, 8).map(({ name }) => name)).toEqual(names);
  });
});

describe('a record that is made for a report', () => {
  const event = withNewRecord(started, 'events', 'ev-0001', 'A ferry stops');

  it('has its name, and every field', () => {
    expect(event.events).toEqual([
      { id: 'ev-0001', type: '', title: 'A ferry stops', when: [], places: [], actors: [], originId: '', parentId: '' },
    ]);
    expect(withNewRecord(event, 'places', 'pier', 'The pier').places).toMatchObject([{ id: 'pier', name: 'The pier' }]);
  });

  it('that was kept before the forms had all of their fields gets the ones it lacks', () => {
    const [{ originId: _, ...older } = {}] = event.events;
    expect(withEveryField({ ...event, events: [older] } as unknown as typeof event)).toEqual(event);
  });

  it('is shown with a claim that names it, and so is what it names in its turn', () => {
    const origin = withNewRecord(event, 'origins', 'or-0001', 'Words of the mayor');
    const whole = {
      ...origin,
      events: origin.events.map((each) => ({ ...each, places: [{ placeId: 'pier', role: 'at', from: [] }] })),
      origins: origin.origins.map((each) => ({ ...each, issuers: ['mayor'] })),
    };
    const linked = { ...claim, events: [{ eventId: 'ev-0001', relation: 'affirms' as const }] };
    expect([...namedByClaim(whole, linked)]).toEqual(expect.arrayContaining(['ev-0001', 'pier']));
    expect(namedByClaim(whole, linked).has('mayor')).toBe(false);
    expect(namedByClaim(whole, { ...claim, originIds: ['or-0001'] }).has('mayor')).toBe(true);
  });
});
