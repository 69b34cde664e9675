import { describe, expect, it } from 'vitest';
import type { DayDensity } from '#core/query/bin-by-day.ts';
import { LaneBars, samePeaks } from './lane-bars.ts';

/** Running totals of so many events on each day from day 0. */
function densityOf(perDay: readonly number[]): DayDensity {
  const total = new Float64Array(perDay.length + 1);
  perDay.forEach((many, day) => {
    total[day + 1] = (total[day] ?? 0) + many;
  });
  return { first: 0, step: 1, total };
}

const WIDTH_PX = 100;
const QUIET_THEN_BUSY = densityOf([1, 1, 1, 1, 1, 1, 7, 1, 1, 1]);

function counter() {
  const asked: string[] = [];
  const countIn = (lane: number, days: { start: number; end: number }): number => {
    asked.push(`${lane}: ${days.start} to ${days.end}`);
    return 40 + lane;
  };
  return { asked, countIn };
}

describe('the highest bars of the lanes', () => {
  it('are the busiest days with what the lane counts in them, and none where marks are shown', () => {
    const bars = new LaneBars();
    const { asked, countIn } = counter();
    bars.update([null, QUIET_THEN_BUSY], { start: 0, end: 10 }, WIDTH_PX, countIn);
    expect(bars.peaks()).toEqual([null, { range: { start: 6, end: 7 }, count: 41 }]);
    expect(asked).toEqual(['1: 6 to 7']);
  });

  it('are not counted anew while the range moves and they stay', () => {
    const bars = new LaneBars();
    const { asked, countIn } = counter();
    bars.update([QUIET_THEN_BUSY], { start: 0, end: 10 }, WIDTH_PX, countIn);
    const before = bars.peaks();
    bars.update([QUIET_THEN_BUSY], { start: 1, end: 11 }, WIDTH_PX, countIn);
    expect(bars.peaks()).toEqual(before);
    expect(asked).toHaveLength(1);
    bars.update([QUIET_THEN_BUSY], { start: -8, end: 2 }, WIDTH_PX, countIn);
    expect(bars.peaks()).not.toEqual(before);
    expect(asked).toHaveLength(2);
  });

  it('are counted anew when the lane holds other events', () => {
    const bars = new LaneBars();
    const { asked, countIn } = counter();
    bars.update([QUIET_THEN_BUSY], { start: 0, end: 10 }, WIDTH_PX, countIn);
    bars.update([densityOf([1, 1, 1, 1, 1, 1, 6, 1, 1, 1])], { start: 0, end: 10 }, WIDTH_PX, countIn);
    expect(asked).toEqual(['0: 6 to 7', '0: 6 to 7']);
  });
});

describe('samePeaks', () => {
  const range = { start: 6, end: 7 };
  it.each([
    ['the same', [{ range, count: 7 }, null], [{ range: { ...range }, count: 7 }, null], true],
    ['another count', [{ range, count: 7 }], [{ range, count: 8 }], false],
    ['other days', [{ range, count: 7 }], [{ range: { start: 6, end: 8 }, count: 7 }], false],
    ['a lane that no longer shows bars', [{ range, count: 7 }], [null], false],
    ['one lane more', [null], [null, null], false],
  ] as const)('%s', (_, a, b, expected) => {
    expect(samePeaks(a, b)).toBe(expected);
  });
});
