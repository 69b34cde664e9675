import { expect, test } from 'vitest';
import { claim, madeUp, span } from '../testing/made-up.ts';
import type { ClaimInput } from '../testing/made-up.ts';
import { dayToIso, isoToDay } from '../time/day.ts';
import { statesOfRecords } from '../testing/made-up-states.ts';
import { reportPeriod } from './report-period.ts';
import type { DayStretch, Period } from './report-period.ts';

const EVENT_DATES = { when: [{ span: span('2031-04-10..2031-04-20'), from: [] }] };

function stretchWords({ first, last }: DayStretch): string {
  return first === last ? dayToIso(first) : `${dayToIso(first)}..${dayToIso(last)}`;
}

function periodWords({ days, isOpenBefore, isOpenAfter }: Period): string {
  return `${isOpenBefore ? '< ' : ''}${days === null ? 'none' : stretchWords(days)}${isOpenAfter ? ' >' : ''}`;
}

/** What the claims of a report of 1 June cover, if the event has dates of its own. */
function coverOf(claims: readonly ClaimInput[]) {
  const dossier = madeUp(claims.map((rest, at) => claim(`a00${at}`, rest)));
  const events = dossier.events.map((event) => ({ ...event, ...EVENT_DATES }));
  const { told, asOf, close, ...counts } = reportPeriod(
    dossier.claims,
    statesOfRecords({ ...dossier, events }),
    isoToDay('2031-06-01'),
  );
  return { ...counts, told: periodWords(told), asOf: periodWords(asOf), close: close.map(stretchWords).join(' ') };
}

const NOTHING = { claims: 1, events: 0, told: 'none', asOf: 'none', close: '' };
const mentions = [{ eventId: 'ev-0001', relation: 'mentions' as const }];
const openBefore = { ...span('2031-05-10'), startMin: null, startMax: null, text: '../2031-05-10' };
const openAfter = { ...span('2031-05-10'), endMin: null, endMax: null, text: '2031-05-10/..' };
const openBoth = { ...openBefore, endMin: null, endMax: null, text: '..' };

test.each([
  ['no claim', [], { ...NOTHING, claims: 0 }],
  ['its own date', [{ when: span('2031-05-01') }], { told: '2031-05-01', close: '2031-05-01' }],
  ['the date of the event', [{}], { told: '2031-04-10..2031-04-20', close: '2031-04-10..2031-04-20' }],
  [
    'a claim that disputes the event',
    [{ events: [{ eventId: 'ev-0001', relation: 'disputes' as const }] }],
    { told: '2031-04-10..2031-04-20', close: '2031-04-10..2031-04-20' },
  ],
  ['a mention covers nothing', [{ events: mentions, when: span('2031-05-01') }], NOTHING],
  ['nor does a claim without an event', [{ events: [], when: span('2031-05-01') }], NOTHING],
  [
    'both together',
    [{ when: span('2031-05-01') }, {}],
    { claims: 2, told: '2031-04-10..2031-05-01', close: '2031-04-10..2031-04-20 2031-05-01' },
  ],
  [
    'dates that touch',
    [{ when: span('2031-05-01') }, { when: span('2031-05-02') }, { when: span('2031-05-01..2031-05-02') }],
    { claims: 3, told: '2031-05-01..2031-05-02', close: '2031-05-01..2031-05-02' },
  ],
  ['more than a month', [{ when: span('2031-01-01..2031-05-02') }], { told: '2031-01-01..2031-05-02', close: '' }],
  ['open before', [{ when: openBefore }], { told: '< 2031-05-10', close: '' }],
  ['open after', [{ when: openAfter }], { told: '2031-05-10 >', close: '' }],
  ['open on both sides', [{ when: openBoth }], { told: '< none >', close: '' }],
  [
    'it ends with the report',
    [{ when: span('2031-05-20..2031-06-09') }],
    { told: '2031-05-20..2031-06-01', close: '2031-05-20..2031-06-01' },
  ],
  ['nothing comes after the report', [{ when: span('2031-06-02') }], { told: 'none', close: '' }],
  ['but an outlook does', [{ kind: 'outlook', when: span('2031-06-02') }], { told: '2031-06-02', close: '2031-06-02' }],
  [
    'as of, with or without an event',
    [
      { when: span('2031-05-01'), asOf: span('2031-03-01') },
      { events: [], asOf: span('2031-03-05') },
    ],
    { claims: 2, told: '2031-05-01', asOf: '2031-03-01..2031-03-05', close: '2031-05-01' },
  ],
] as const)('%s', (_, claims, expected) => {
  expect(coverOf(claims as readonly ClaimInput[])).toEqual({ ...NOTHING, events: 1, ...expected });
});
