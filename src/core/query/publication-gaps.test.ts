import { describe, expect, it, test } from 'vitest';
import type { ReportId } from '../dossier/types.ts';
import { madeUp, span } from '../testing/made-up.ts';
import { dayToIso, isoToDay, toDay } from '../time/day.ts';
import { findGaps, findOuterGaps, gapThreshold, median, publicationOf } from './publication-gaps.ts';
import type { Publication } from './publication-gaps.ts';

/** `2031-06-01`, or `2031-06-01..2031-06-03` for a most likely date that is not exact. */
function publication(text: string, bounds: string = text): Publication {
  const [first = '', last = first] = text.split('..');
  const [notBefore = '', notAfter = notBefore] = bounds.split('..');
  return {
    // Ids do not matter here; the brand exists for the compiler only.
    id: text as ReportId,
    first: isoToDay(first),
    last: isoToDay(last),
    notBefore: isoToDay(notBefore),
    notAfter: isoToDay(notAfter),
  };
}

function gapsOf(publications: readonly Publication[], knownOn: string | null = null): string[] {
  return findGaps(publications, knownOn === null ? null : isoToDay(knownOn)).map(
    ({ from, until, isSure, ends }) =>
      `${dayToIso(from)}..${dayToIso(toDay(until - 1))}${isSure ? '' : ' not sure'}${ends === 'date' ? ' open' : ''}`,
  );
}

test.each([
  ['none', [], NaN],
  ['one', [3], 3],
  ['an odd number', [9, 1, 4], 4],
  ['an even number', [9, 1, 4, 5], 4.5],
  ['open ones in the middle', [1, Infinity, Infinity, 3], Infinity],
  ['two open ones', [Infinity, Infinity], Infinity],
] as const)('the median of %s', (_, numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});

describe('the days of a publication', () => {
  const [report] = madeUp([]).reports;
  it.each([
    ['an exact day', span('2031-06-01'), '2031-06-01', '2031-06-01'],
    ['some days', span('2031-06-01..2031-06-03'), '2031-06-01', '2031-06-03'],
    ['open before', { ...span('2031-06-03'), startMin: null }, '2031-05-20', '2031-06-03'],
    ['open after', { ...span('2031-06-03'), endMax: null }, '2031-06-03', '2031-06-20'],
  ])('%s', (_, published, first, last) => {
    if (report === undefined) throw new Error('no report');
    const bounds = { notBefore: span('2031-05-20').startMin, notAfter: span('2031-06-20').startMin };
    if (bounds.notBefore === null || bounds.notAfter === null) throw new Error('no bounds');
    const days = publicationOf({ ...report, published, notBefore: bounds.notBefore, notAfter: bounds.notAfter });
    expect([days.first, days.last, days.notBefore, days.notAfter].map(dayToIso)).toEqual([
      first,
      last,
      '2031-05-20',
      '2031-06-20',
    ]);
  });
});

describe('the least length of a gap', () => {
  it.each([
    ['nothing published', [], 28],
    ['too few intervals for a median', ['2031-01-01', '2031-06-01', '2031-12-01'], 28],
    ['reports that come often', ['2031-01-01', '2031-01-02', '2031-01-04', '2031-01-09'], 28],
    ['twice the median', ['2031-01-01', '2031-01-21', '2031-03-02', '2031-06-01'], 80],
    [
      'the mean of the two middle intervals',
      ['2031-01-01', '2031-01-11', '2031-01-31', '2031-03-02', '2031-06-01'],
      50,
    ],
    ['reports of one day count once', ['2031-01-01', '2031-01-01', '2031-01-01', '2031-02-10'], 28],
  ])('%s', (_, days, expected) => {
    expect(gapThreshold(days.map((day) => publication(day)))).toBe(expected);
  });
});

describe('gaps', () => {
  it.each([
    ['nothing published', [], []],
    ['one report', [publication('2031-01-01')], []],
    ['28 days are none', [publication('2031-01-01'), publication('2031-01-30')], []],
    ['29 days are one', [publication('2031-01-01'), publication('2031-01-31')], ['2031-01-02..2031-01-30']],
    ['in whatever order', [publication('2031-01-31'), publication('2031-01-01')], ['2031-01-02..2031-01-30']],
    [
      'from the last likely day to the first one',
      [publication('2031-01-01..2031-01-10'), publication('2031-03-01..2031-03-20')],
      ['2031-01-11..2031-02-28'],
    ],
    [
      'a report that may be later covers those after it',
      [publication('2031-01-01..2031-02-20'), publication('2031-01-05'), publication('2031-03-01')],
      [],
    ],
    [
      'not sure where one may have come out in it',
      [publication('2031-01-01'), publication('2031-03-01', '2031-02-01..2031-03-05')],
      ['2031-01-02..2031-02-28 not sure'],
    ],
  ])('%s', (_, publications, expected) => {
    expect(gapsOf(publications)).toEqual(expected);
  });

  it.each([
    ['too short', '2031-01-29', []],
    ['long enough, the day itself in it', '2031-01-30', ['2031-01-02..2031-01-30 open']],
    ['on the day of the report', '2031-01-01', []],
  ])('up to the known-on date: %s', (_, day, expected) => {
    expect(gapsOf([publication('2031-01-01')], day)).toEqual(expected);
  });

  it('between reports there is none where there are no reports', () => {
    expect(gapsOf([], '2031-01-01')).toEqual([]);
  });
});

describe('gaps before the first report and after the last', () => {
  const outer = (time: string | null, publications: readonly Publication[], knownOn: string | null): string[] => {
    const [start = '', end = ''] = time?.split('..') ?? [];
    return findOuterGaps(
      publications,
      time === null ? null : { start: isoToDay(start), end: isoToDay(end) + 1 },
      knownOn === null ? null : isoToDay(knownOn),
    ).map(
      ({ from, until, begins, ends, isSure }) =>
        `${begins} ${dayToIso(from)}..${dayToIso(toDay(until - 1))} ${ends}${isSure ? '' : ' not sure'}`,
    );
  };
  const one = [publication('2031-03-01')];
  const two = [...one, publication('2031-04-01..2031-04-03', '2031-03-15..2031-05-01')];

  it.each([
    ['no report, no date', null, [], null, []],
    ['no report', '2031-01-01..2031-06-30', [], null, ['time 2031-01-01..2031-06-30 time']],
    [
      'no report by the known-on date',
      '2031-01-01..2031-06-30',
      [],
      '2031-02-15',
      ['time 2031-01-01..2031-02-15 date'],
    ],
    ['no report by a date before all events', '2031-01-01..2031-06-30', [], '2030-06-01', []],
    [
      'one report',
      '2031-01-01..2031-06-30',
      one,
      null,
      ['time 2031-01-01..2031-02-28 report', 'report 2031-03-02..2031-06-30 time'],
    ],
    [
      'one report by the known-on date',
      '2031-01-01..2031-06-30',
      one,
      '2031-05-01',
      ['time 2031-01-01..2031-02-28 report'],
    ],
    ['one report close to all events', '2031-02-20..2031-03-20', one, null, []],
    ['one report before all events', '2031-03-02..2031-05-01', one, null, ['report 2031-03-02..2031-05-01 time']],
    ['28 days are none', '2031-02-01..2031-03-29', one, null, []],
    [
      'two reports, of which one may have come out later',
      '2031-02-10..2031-06-30',
      two,
      null,
      ['report 2031-04-04..2031-06-30 time not sure'],
    ],
  ])('%s', (_, time, publications, knownOn, expected) => {
    expect(outer(time, publications, knownOn)).toEqual(expected);
  });
});

it('finds the gaps of as many reports as a large table names, with one look at how often they come', () => {
  const day = isoToDay('2031-01-01');
  // a report a day, and a pause of a year in the middle
  const many = Array.from({ length: 60_000 }, (_, at): Publication => {
    const on = toDay(day + (at % 3000) + (at % 3000 < 1500 ? 0 : 365));
    return { id: `rp-${at}` as ReportId, first: on, last: on, notBefore: on, notAfter: on };
  });
  expect(gapsOf(many)).toEqual([`${dayToIso(toDay(day + 1500))}..${dayToIso(toDay(day + 1500 + 364))}`]);
});
