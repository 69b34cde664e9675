import { expect, it } from 'vitest';
import { isoToDay } from '#core/time/day.ts';
import { madeUpStates } from '#core/testing/made-up-states.ts';
import type { MadeUpEvent } from '#core/testing/made-up-states.ts';
import { dateDrawing } from './date-drawing.ts';
import type { DateDrawing } from './date-drawing.ts';

const limits = { start: isoToDay('2024-01-01'), end: isoToDay('2026-01-01') };

function draw(event: MadeUpEvent): DateDrawing | null {
  return dateDrawing(madeUpStates([event]), 0, limits);
}

function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

it.each<[string, MadeUpEvent, Partial<DateDrawing> & { days: [string, string] }]>([
  ['a day', { when: ['2024-10-05'] }, { type: 'day', days: ['2024-10-05', '2024-10-06'] }],
  [
    'from a day to a day',
    { when: ['2024-10-05', '2024-10-05', '2024-11-09', '2024-11-09'] },
    { type: 'bar', fadeIn: 0, fadeOut: 0, days: ['2024-10-05', '2024-11-10'] },
  ],
  [
    'ends not exact',
    { when: ['2024-10-01', '2024-10-31', '2024-12-01', '2024-12-31'] },
    { type: 'bar', fadeIn: 30, fadeOut: 30, days: ['2024-10-01', '2025-01-01'] },
  ],
  [
    'once within a month',
    { when: ['2024-10-01', '2024-10-31', '2024-10-01', '2024-10-31'] },
    { type: 'within', fadeIn: 0, days: ['2024-10-01', '2024-11-01'] },
  ],
  ['about a day', { when: ['2024-10-05'], approximate: true }, { type: 'about', days: ['2024-10-04', '2024-10-07'] }],
  [
    'about a month',
    { when: ['2024-10-01', '2024-10-31', '2024-10-01', '2024-10-31'], approximate: true },
    { type: 'about', days: ['2024-09-15', '2024-11-17'] },
  ],
  [
    'perhaps a day',
    { when: ['2024-10-05'], uncertain: true },
    { type: 'day', uncertain: true, days: ['2024-10-05', '2024-10-06'] },
  ],
  [
    'since a day',
    { when: ['2024-10-05', '2024-10-05', null, null] },
    { type: 'bar', openFuture: true, fadeOut: 0, days: ['2024-10-05', '2026-01-01'] },
  ],
  [
    'until a day',
    { when: [null, null, '2024-10-05', '2024-10-05'] },
    { type: 'bar', openPast: true, fadeIn: 0, days: ['2024-01-01', '2024-10-06'] },
  ],
  [
    'by a day, still going on',
    { when: [null, '2024-10-05', null, null] },
    { type: 'bar', openPast: true, openFuture: true, fadeIn: 0, fadeOut: 452, days: ['2024-01-01', '2026-01-01'] },
  ],
  [
    'lasted until a day by one date, happened by it at the latest by another',
    { when: [null, null, '2024-10-05', '2024-10-05'], also: [null, '2024-10-05', null, '2024-10-05'] },
    { type: 'bar', openPast: true, fadeIn: 0, fadeOut: 279, days: ['2024-01-01', '2024-10-06'] },
  ],
  [
    'lasted since a day by one date, happened on it at the earliest by another',
    { when: ['2024-10-05', '2024-10-05', null, null], also: ['2024-10-05', null, '2024-10-05', null] },
    { type: 'bar', openFuture: true, fadeIn: 453, fadeOut: 0, days: ['2024-10-05', '2026-01-01'] },
  ],
])('%s', (_, event, { days, ...expected }) => {
  const drawing = draw(event);
  expect(drawing).toMatchObject(expected);
  expect([iso(drawing?.from ?? 0), iso(drawing?.until ?? 0)]).toEqual(days);
});

it('draws nothing without a date', () => {
  expect(draw({})).toBeNull();
});

it('never fades more than there is', () => {
  const drawing = draw({ when: ['2024-10-05', '2024-10-06', '2024-10-07', '2024-10-08'], approximate: true });
  if (drawing === null) throw new Error('no drawing');
  expect(drawing.fadeIn).toBeLessThanOrEqual(drawing.until - drawing.from);
  expect(drawing.fadeOut).toBeLessThanOrEqual(drawing.until - drawing.from);
});
