import { expect, test } from 'vitest';
import { civilToDay, dayToCivil, dayToIso, dayToUtcMs, isoToDay, parseIsoDay, toDay, utcMsToDay } from './day.ts';

test('agrees with the platform calendar over four centuries', () => {
  for (let day = -80_000; day < 80_000; day += 7) {
    const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
    expect(dayToIso(toDay(day))).toBe(iso);
    expect(isoToDay(iso)).toBe(day);
  }
});

test('day zero is the first of January 1970', () => {
  expect(isoToDay('1970-01-01')).toBe(0);
  expect(dayToCivil(toDay(0))).toEqual({ year: 1970, month: 1, day: 1 });
});

test('months and days roll over', () => {
  expect(civilToDay(2024, 13, 1)).toBe(isoToDay('2025-01-01'));
  expect(civilToDay(2025, 0, 1)).toBe(isoToDay('2024-12-01'));
  expect(civilToDay(2024, 2, 30)).toBe(isoToDay('2024-03-01'));
});

test.each(['2025-02-30', '2023-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '25-01-01', '2025-01-01T00:00', ''])(
  '%s is not a day',
  (text) => {
    expect(parseIsoDay(text)).toBeNull();
  },
);

test('a leap day is a day', () => {
  expect(parseIsoDay('2024-02-29')).toBe(19_782);
});

test('an instant belongs to the day it lies in', () => {
  expect(utcMsToDay(-1)).toBe(-1);
  expect(utcMsToDay(dayToUtcMs(toDay(5)) + 86_399_999)).toBe(5);
});
