import { expect, it } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { statesOfRecords } from '#core/testing/made-up-states.ts';
import { isoToDay } from '#core/time/day.ts';
import { filterEvents } from '#core/query/filter-events.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import type { View } from '#core/view/view.ts';
import { conditionsOf } from './conditions.ts';

// two events: a strike in January, a talk in February; one report about the talk
function event(id: string, type: string, day: string) {
  const span = {
    text: day,
    startMin: day,
    startMax: day,
    endMin: day,
    endMax: day,
    approximate: false,
    uncertain: false,
  };
  return { id, type, title: id, when: [{ span, from: [] }], places: [] };
}
const dossier = {
  events: [event('ev-aaaa', 'strike', '2025-01-05'), event('ev-bbbb', 'talk', '2025-02-05')],
  eventTypes: [{ id: 'strike' }, { id: 'talk' }],
  places: [],
  reports: [{ id: 'rp-aaaa' }],
  claims: [{ reportId: 'rp-aaaa', events: [{ eventId: 'ev-bbbb', relation: 'affirms' }] }],
  // only the records that filtering reads
} as unknown as Dossier;
const states = statesOfRecords(dossier);
const JANUARY = { from: isoToDay('2025-01-01'), until: isoToDay('2025-02-01') };

function countShown(view: View): number {
  return filterEvents(states, dossier, { ...view, isFound: null, isSupported: null }).counts.shown;
}

it('tells for each condition what would be shown without it', () => {
  const view = { ...DEFAULT_VIEW, window: JANUARY, type: { include: ['talk'], exclude: [] } };
  expect(conditionsOf(view, countShown)).toEqual([
    { name: 'window', without: 1 },
    { name: 'type', without: 1 },
  ]);
});

it('knows when giving up one condition does not help', () => {
  const view = {
    ...DEFAULT_VIEW,
    window: JANUARY,
    type: { include: [], exclude: ['strike'] },
    report: { include: ['rp-aaaa'], exclude: [] },
  };
  expect(conditionsOf(view, countShown)).toEqual([
    { name: 'window', without: 1 },
    { name: 'type', without: 0 },
    { name: 'report', without: 0 },
  ]);
});

it('takes away the known-on date with its mode, and the left out sources', () => {
  const view: View = { ...DEFAULT_VIEW, known: isoToDay('2025-01-31'), knownBy: 'origin', drop: ['rp-aaaa'] };
  const asked: View[] = [];
  conditionsOf(view, (each) => asked.push(each));
  expect(asked).toEqual([
    { ...DEFAULT_VIEW, drop: ['rp-aaaa'] },
    { ...view, drop: [] },
  ]);
});

it('lists nothing when nothing is set', () => {
  expect(conditionsOf(DEFAULT_VIEW, countShown)).toEqual([]);
});
