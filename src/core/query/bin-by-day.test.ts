import { expect, it } from 'vitest';
import { isoToDay } from '../time/day.ts';
import { addDensities, binByDay, eventsBetween, spreadOverDays } from './bin-by-day.ts';
import { madeUpStates } from '../testing/made-up-states.ts';

const first = isoToDay('2024-10-01');
const until = isoToDay('2024-12-01');

it('spreads an event evenly over its days', () => {
  const states = madeUpStates([{ when: ['2024-10-01', '2024-10-31'] }]);
  const density = spreadOverDays(states, Int32Array.of(0), first, until);
  expect(eventsBetween(density, first, first + 1)).toBeCloseTo(1 / 31, 9);
  expect(eventsBetween(density, first, first + 15.5)).toBeCloseTo(0.5, 9);
  expect(eventsBetween(density, first + 31, until)).toBeCloseTo(0, 9);
});

it('keeps every event: the bins of all time add up to their number, whatever the slice', () => {
  const states = madeUpStates([
    { when: ['2024-10-01'] },
    { when: ['2024-10-03', '2024-11-20'] },
    { when: [null, '2024-10-04'] },
    { when: ['2024-11-05', null] },
    { when: ['2024-11-30'] },
  ]);
  const density = spreadOverDays(states, Int32Array.of(0, 1, 2, 3, 4), first, until);
  for (const days of [1, 2, 7, 14, 28]) {
    const bins = binByDay(density, first, days, Math.ceil((until - first) / days));
    expect(bins.reduce((sum, count) => sum + count, 0)).toBeCloseTo(5, 6);
  }
});

it('does not spread an event over all of the past only because nobody says when it began', () => {
  const states = madeUpStates([{ when: [null, null, '2024-11-20', '2024-11-20'] }]);
  const density = spreadOverDays(states, Int32Array.of(0), first - 1000, until);
  expect(eventsBetween(density, first - 1000, isoToDay('2024-10-22'))).toBeCloseTo(0, 9);
  expect(eventsBetween(density, isoToDay('2024-10-22'), isoToDay('2024-11-21'))).toBeCloseTo(1, 9);
});

it('counts nothing outside of the days it was built for', () => {
  const density = spreadOverDays(madeUpStates([{ when: ['2024-10-05'] }]), Int32Array.of(0), first, until);
  expect(eventsBetween(density, first - 100, first)).toBe(0);
  expect(eventsBetween(density, until, until + 100)).toBe(0);
});

it('coarsens centuries instead of keeping each day', () => {
  const states = madeUpStates([{ when: ['1500-01-01'] }, { when: ['2024-10-05'] }]);
  const density = spreadOverDays(states, Int32Array.of(0, 1), isoToDay('1500-01-01'), until);
  expect(density.total.length).toBeLessThanOrEqual(20_001);
  expect(eventsBetween(density, isoToDay('1400-01-01'), until)).toBeCloseTo(2, 6);
});

it('adds up densities to that of all their events', () => {
  const states = madeUpStates([
    { when: ['2024-10-01'] },
    { when: ['2024-10-03', '2024-11-20'] },
    { when: [null, '2024-10-04'] },
    { when: ['2024-11-30'] },
  ]);
  const of = (...rows: number[]) => spreadOverDays(states, Int32Array.from(rows), first, until);
  const sum = addDensities([of(0, 2), of(), of(1, 3)]);
  const all = of(0, 1, 2, 3);
  expect({ first: sum.first, step: sum.step }).toEqual({ first: all.first, step: all.step });
  all.total.forEach((total, cell) => expect(sum.total[cell]).toBeCloseTo(total, 9));
  expect(eventsBetween(addDensities([]), first, until)).toBe(0);
});
