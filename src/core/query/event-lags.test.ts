import { describe, expect, it, test } from 'vitest';
import { claim, evidenceOf, on, span } from '../testing/made-up.ts';
import type { ClaimInput } from '../testing/made-up.ts';
import { toDay } from '../time/day.ts';
import { settleEvents } from '../evidence/settle-events.ts';
import { statesOfRecords } from '../testing/made-up-states.ts';
import { countLags, eventLags, GOING_ON_DAYS, LAG_CLASSES, medianLag, rowsByLag, UNDATED_DAYS } from './event-lags.ts';
import type { EventLags } from './event-lags.ts';
import { publicationOf } from './publication-gaps.ts';
import type { Publication } from './publication-gaps.ts';

/** The lag of the made-up event with some claims. Report n came out on the nth of June 2031. */
function lagsOf(claims: readonly ClaimInput[], change: (publication: Publication) => Publication = (same) => same) {
  const evidence = evidenceOf(claims.map((rest, at) => claim(`a00${at}`, rest)));
  const dossier = settleEvents(evidence, evidence.lookup.dossier);
  const states = statesOfRecords(dossier);
  return eventLags(
    states,
    dossier.reports.map((report) => change(publicationOf(report))),
  );
}

/** `days least..most`, or why there is no lag. */
function words({ days: [days], least: [least], most: [most] }: EventLags): string {
  if (days === undefined) return 'nothing';
  if (days === GOING_ON_DAYS) return 'going on';
  return days === UNDATED_DAYS ? 'undated' : `${days} ${least}..${most}`;
}

const lasted = { ...span('2031-05-10'), startMin: null, startMax: null, text: '../2031-05-10' };
const openEnd = { ...span('2031-05-10'), endMin: null, endMax: null, text: '2031-05-10/..' };
const orLater = { ...span('2031-05-10'), startMax: null, endMax: null, text: '[2031-05-10..]' };
const orEarlier = { ...span('2031-05-10'), startMin: null, endMin: null, text: '[..2031-05-10]' };

test.each<[string, readonly ClaimInput[], string]>([
  ['a day', [{ reportId: 'rp-0004', when: span('2031-05-30') }], '5 5..5'],
  ['the day of the report', [{ reportId: 'rp-0004', when: span('2031-06-04') }], '0 0..0'],
  ['after the report', [{ reportId: 'rp-0004', kind: 'outlook', when: span('2031-06-09') }], '-5 -5..-5'],
  ['some day of a month', [{ reportId: 'rp-0001', when: span('2031-05') }], '4 4..31'],
  ['a month that has not ended', [{ reportId: 'rp-0004', when: span('2031-06') }], '-24 -24..3'],
  ['it lasted, and had ended', [{ reportId: 'rp-0001', when: lasted }], '22 22..22'],
  ['it went on', [{ reportId: 'rp-0001', when: openEnd }], 'going on'],
  ['it went on, without an end', [{ reportId: 'rp-0001', when: orLater }], '-99998 -Infinity..22'],
  ['that day or earlier', [{ reportId: 'rp-0001', when: orEarlier }], '22 22..Infinity'],
  ['no date', [{ reportId: 'rp-0001' }], 'undated'],
  [
    'the first of two reports',
    [
      { reportId: 'rp-0009', when: span('2031-05-30') },
      { reportId: 'rp-0004', when: span('2031-05-30') },
    ],
    '5 5..5',
  ],
  [
    'a report that only mentions it does not count',
    [
      { reportId: 'rp-0009', when: span('2031-05-30') },
      { reportId: 'rp-0004', events: [{ eventId: 'ev-0001', relation: 'mentions' }] },
    ],
    '10 10..10',
  ],
  [
    'one that disputes it does',
    [
      { reportId: 'rp-0009', when: span('2031-05-30') },
      { reportId: 'rp-0004', events: [{ eventId: 'ev-0001', relation: 'disputes' }] },
    ],
    '5 5..5',
  ],
  ['no report at all', [{ reportId: 'rp-0001', events: [] }], 'nothing'],
])('%s', (_, claims, expected) => {
  const lags = lagsOf(claims);
  expect(words(lags)).toBe(expected);
});

test('a publication that is not exact widens the lag', () => {
  const lags = lagsOf([{ reportId: 'rp-0004', when: span('2031-05-30') }], (publication) => ({
    ...publication,
    notBefore: toDay(publication.notBefore - 3),
    notAfter: toDay(publication.notAfter + 16),
  }));
  expect(words(lags)).toBe('5 2..21');
});

test('what is not known yet has no lag', () => {
  const evidence = evidenceOf([claim('a001', { reportId: 'rp-0004', when: span('2031-05-30') })]);
  const dossier = settleEvents(evidence, evidence.lookup.dossier, on('2031-06-01'));
  const states = statesOfRecords(dossier);
  const later = { ...states, day: toDay(states.day - 1), firstKnown: states.firstKnown.map(() => states.day) };
  expect(eventLags(later, dossier.reports.map(publicationOf)).rows).toEqual([]);
});

describe('classes', () => {
  const days = [GOING_ON_DAYS, GOING_ON_DAYS + 1, -1, 0, 6, 7, 29, 30, 89, 90, UNDATED_DAYS - 1, UNDATED_DAYS];
  const lags: EventLags = {
    rows: days.map((_, at) => at),
    days,
    least: days.map((lag) => lag),
    most: days.map((lag) => (lag === 6 || lag === 29 ? lag + 1 : lag)),
  };

  it('hold every lag once', () => {
    expect(LAG_CLASSES.flatMap((lagClass) => rowsByLag(lags, lagClass, 'all'))).toEqual(lags.rows);
  });

  it('say how many there are, and how many are in no other class', () => {
    expect(LAG_CLASSES.map((lagClass) => countLags(lags, lagClass))).toEqual([
      { count: 1, sure: 1 },
      { count: 2, sure: 2 },
      { count: 2, sure: 1 },
      { count: 2, sure: 1 },
      { count: 2, sure: 2 },
      { count: 2, sure: 2 },
      { count: 1, sure: 1 },
    ]);
  });
});

describe('the median', () => {
  function lagsBetween(bounds: readonly (readonly [number, number])[]): EventLags {
    return {
      rows: bounds.map((_, at) => at),
      days: bounds.map(([least]) => Math.max(least, GOING_ON_DAYS)),
      least: bounds.map(([least]) => least),
      most: bounds.map(([, most]) => most),
    };
  }
  const four = [
    [0, 2],
    [1, 30],
    [4, 4],
    [9, 9],
  ] as const;
  it.each([
    ['of exact and inexact lags', [...four, [3, 8]], { least: 3, most: 8 }],
    ['in whole days, outwards', [...four, [7, 8], [8, 8]], { least: 5, most: 8 }],
    ['too few', four, null],
    ['one open lag does not matter', [...four, [3, Infinity]], { least: 3, most: 9 }],
    ['too many open lags', [...four, [3, Infinity], [3, Infinity], [3, Infinity], [3, Infinity]], null],
    [
      'leaves out what went on or has no date',
      [...four, [GOING_ON_DAYS, GOING_ON_DAYS], [UNDATED_DAYS, UNDATED_DAYS]],
      null,
    ],
  ] as const)('%s', (_, bounds, expected) => {
    expect(medianLag(lagsBetween(bounds))).toEqual(expected);
  });
});
