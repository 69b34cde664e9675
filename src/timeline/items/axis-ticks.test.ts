import { expect, it } from 'vitest';
import { dayToIso, isoToDay } from '#core/time/day.ts';
import { axisTicks } from './axis-ticks.ts';

it('names the months of a year, and the year at the first in sight and at January', () => {
  const ticks = axisTicks({ start: isoToDay('2024-06-01'), end: isoToDay('2025-06-01') }, 900, 62);
  expect(ticks.map(({ day }) => dayToIso(day))).toEqual([
    '2024-06-01',
    '2024-07-01',
    '2024-08-01',
    '2024-09-01',
    '2024-10-01',
    '2024-11-01',
    '2024-12-01',
    '2025-01-01',
    '2025-02-01',
    '2025-03-01',
    '2025-04-01',
    '2025-05-01',
    '2025-06-01',
  ]);
  expect(ticks.filter(({ opens }) => opens).map(({ day }) => dayToIso(day))).toEqual(['2024-06-01', '2025-01-01']);
});

it('starts each month anew when it names days', () => {
  const ticks = axisTicks({ start: isoToDay('2025-01-20'), end: isoToDay('2025-03-10') }, 900, 62);
  expect(ticks.map(({ day }) => dayToIso(day))).toContain('2025-02-01');
  expect(ticks.filter(({ opens }) => opens).map(({ day }) => dayToIso(day))).toContain('2025-03-01');
  expect(ticks.every(({ unit }) => unit === 'day')).toBe(true);
});

it.each([3, 10, 45, 120, 400, 1500, 9000, 80_000])('leaves each label its room over %i days', (days) => {
  const start = isoToDay('2023-11-17');
  const ticks = axisTicks({ start, end: start + days }, 900, 62);
  const pxPerDay = 900 / days;
  const gaps = ticks.slice(1).map(({ day }, at) => (day - (ticks[at]?.day ?? 0)) * pxPerDay);
  expect(Math.min(...gaps)).toBeGreaterThan(31);
  expect(ticks.length).toBeLessThan(20);
});
