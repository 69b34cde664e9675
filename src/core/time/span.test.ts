import { describe, expect, test } from 'vitest';
import type { Span } from '../dossier/types.ts';
import { isoToDay } from './day.ts';
import { describeSpan } from './describe-span.ts';
import { canTouch, earliestDay, hasLasted, latestDay, spanBounds, spanHull } from './span-bounds.ts';
import { widenApproximate } from './widen-approximate.ts';

function spanOf(text: string, ...bounds: readonly (string | null)[]): Span {
  const [startMin = null, startMax = null, endMin = null, endMax = null] = bounds;
  const doubt = { approximate: /[~%]/.test(text), uncertain: /[?%]/.test(text) };
  // The tests write days that exist; the brand exists for the compiler only.
  return { text, startMin, startMax, endMin, endMax, ...doubt } as Span;
}

const DAY = spanOf('2031-03-05', '2031-03-05', '2031-03-05', '2031-03-05', '2031-03-05');
const MONTH = spanOf('2031-03', '2031-03-01', '2031-03-31', '2031-03-01', '2031-03-31');
const LASTED = spanOf('2031-03-05/2031-04', '2031-03-05', '2031-03-05', '2031-04-01', '2031-04-30');
const SINCE = spanOf('2031-03/..', '2031-03-01', '2031-03-31');
const UNTIL = spanOf('../2031-03-05', null, null, '2031-03-05', '2031-03-05');
const WITHIN = spanOf('[2031-03-05..2031-03-09]', '2031-03-05', '2031-03-09', '2031-03-05', '2031-03-09');
const NOT_BEFORE = spanOf('[2031-03-05..]', '2031-03-05', null, '2031-03-05', null);
const NOT_AFTER = spanOf('[..2031-03-05]', null, '2031-03-05', null, '2031-03-05');
const GOING_ON = spanOf('[..2031-03-05]/..', null, '2031-03-05');
const REFUSED = spanOf('nonsense');

describe('bounds', () => {
  const day = isoToDay('2031-03-05');
  test.each([
    [DAY, false, [day, day, day, day]],
    [MONTH, false, [isoToDay('2031-03-01'), isoToDay('2031-03-31'), isoToDay('2031-03-01'), isoToDay('2031-03-31')]],
    [LASTED, true, [day, day, isoToDay('2031-04-01'), isoToDay('2031-04-30')]],
    [SINCE, true, [isoToDay('2031-03-01'), isoToDay('2031-03-31'), Infinity, Infinity]],
    [UNTIL, true, [-Infinity, -Infinity, day, day]],
    [WITHIN, false, [day, day + 4, day, day + 4]],
    [NOT_BEFORE, false, [day, Infinity, day, Infinity]],
    [NOT_AFTER, false, [-Infinity, day, -Infinity, day]],
    [GOING_ON, true, [-Infinity, day, Infinity, Infinity]],
    [REFUSED, false, [-Infinity, Infinity, -Infinity, Infinity]],
  ])('of $text', (span, lasted, expected) => {
    const { startMin, startMax, endMin, endMax } = spanBounds(span);
    expect([startMin, startMax, endMin, endMax]).toEqual(expected);
    expect([earliestDay(span), latestDay(span)]).toEqual([expected[0], expected[3]]);
    expect(hasLasted(span)).toBe(lasted);
  });
});

test('spans touch if they can share a day', () => {
  expect(canTouch(DAY, MONTH)).toBe(true);
  expect(canTouch(DAY, spanOf('2031-03-06', '2031-03-06', '2031-03-06', '2031-03-06', '2031-03-06'))).toBe(false);
  expect(canTouch(NOT_BEFORE, NOT_AFTER)).toBe(true);
  expect(canTouch(SINCE, spanOf('2041', '2041-01-01', '2041-12-31', '2041-01-01', '2041-12-31'))).toBe(true);
});

describe('hull', () => {
  test('of none is nothing, of one is that one, of the same twice as well', () => {
    expect(spanHull([])).toBeNull();
    expect(spanHull([LASTED])).toBe(LASTED);
    expect(spanHull([DAY, DAY])).toBe(DAY);
  });
  test('of a day and a month is some time within both', () => {
    expect(spanHull([DAY, MONTH])).toEqual({ ...MONTH, text: '[2031-03-01..2031-03-31]' });
  });
  test('keeps open ends and every doubt', () => {
    const about = spanOf('2031-05-01%', '2031-05-01', '2031-05-01', '2031-05-01', '2031-05-01');
    expect(spanHull([NOT_AFTER, about])).toEqual({
      text: '[..2031-05-01]',
      startMin: null,
      startMax: '2031-05-01',
      endMin: null,
      endMax: '2031-05-01',
      approximate: true,
      uncertain: true,
    });
  });
  test('of two that lasted has lasted, as long as they are sure to', () => {
    const later = spanOf('2031-03-10/2031-05', '2031-03-10', '2031-03-10', '2031-05-01', '2031-05-31');
    expect(spanHull([LASTED, later])).toEqual({
      ...LASTED,
      text: '2031-03-05/2031-05-31',
      startMax: '2031-03-10',
      endMax: '2031-05-31',
    });
  });
  test('of two that go on goes on by the later day', () => {
    const later = spanOf('[..2031-04-01]/..', null, '2031-04-01');
    expect(spanHull([GOING_ON, later])).toEqual({ ...later, text: '[..2031-04-01]/..' });
  });
  test('is described as what it is', () => {
    const hull = spanHull([DAY, MONTH]);
    expect(hull === null ? null : describeSpan(hull).type).toBe('within');
  });
});

describe('description', () => {
  const sure = { approximate: false, uncertain: false };
  const day = { type: 'day', year: 2031, month: 3, day: 5, ...sure };
  test.each([
    [DAY, day],
    [spanOf('2031-03-05%'), { ...day, approximate: true, uncertain: true }],
    [MONTH, { type: 'month', year: 2031, month: 3, ...sure }],
    [spanOf('2031-24'), { type: 'season', year: 2031, season: 'winter', ...sure }],
    [spanOf('2031~'), { type: 'year', year: 2031, approximate: true, uncertain: false }],
    [LASTED, { type: 'lasted', from: day, until: { type: 'month', year: 2031, month: 4, ...sure } }],
    [SINCE, { type: 'since', from: { type: 'month', year: 2031, month: 3, ...sure } }],
    [UNTIL, { type: 'until', until: day }],
    [WITHIN, { type: 'within', from: day, until: { ...day, day: 9 } }],
    [NOT_BEFORE, { type: 'not-before', from: day }],
    [NOT_AFTER, { type: 'not-after', until: day }],
    [GOING_ON, { type: 'going-on', by: day }],
    [spanOf('[..]'), { type: 'unknown' }],
    [REFUSED, { type: 'unknown' }],
  ])('of $text', (span, expected) => {
    expect(describeSpan(span)).toEqual(expected);
  });
});

describe('widening for drawing', () => {
  const days = (span: Span): readonly number[] => {
    const { startMin, startMax, endMin, endMax } = widenApproximate(span);
    return [startMin, startMax, endMin, endMax].map((bound) => bound - isoToDay('2031-03-01'));
  };
  test('does nothing to what is not approximate', () => expect(days(MONTH)).toEqual([0, 30, 0, 30]));
  test('about a day is a day more on each side', () =>
    expect(days({ ...DAY, text: '2031-03-05~', approximate: true })).toEqual([3, 5, 3, 5]));
  test('about a month is half a month more on each side', () =>
    expect(days({ ...MONTH, text: '2031-03~', approximate: true })).toEqual([-15, 45, -15, 45]));
  test('each end of what lasted has its own width', () =>
    expect(days(spanOf('2031-03-05/2031-04~', '2031-03-05', '2031-03-05', '2031-04-01', '2031-04-30'))).toEqual([
      4, 4, 16, 75,
    ]));
  test('an open end stays open', () =>
    expect(days(spanOf('2031-03~/..', '2031-03-01', '2031-03-31'))).toEqual([-15, 45, Infinity, Infinity]));
});
