import { expect, test } from 'vitest';
import { eventStatus } from './event-status.ts';
import { figureStatus } from './figure-status.ts';
import type { FigureStatusResult } from './figure-status.ts';
import { EVENT, claim, evidenceOf, measureIdOf, on } from '../testing/made-up.ts';

const MEASURES = [{ id: 'lamps', label: 'Lamps', unit: 'lamps', accrual: 'count' as const }];
const LAMPS = measureIdOf('lamps');
const thirty = { measureId: 'lamps', eventId: 'ev-0001', low: 30, high: 30, qualifier: 'none' as const };
const many = { ...thirty, low: null, high: null, qualifier: 'unquantified' as const };

function statusOf(claims: Parameters<typeof evidenceOf>[0]): FigureStatusResult['status'] {
  return figureStatus(evidenceOf(claims, { measures: MEASURES }), LAMPS, EVENT).status;
}

test.each([
  ['nobody prints a number', [claim('a001', { saidBy: ['isle'], measure: many })], 'not-known'],
  ['its own actor prints it', [claim('a001', { saidBy: ['isle'], measure: thirty })], 'own-word'],
  [
    'two independent sides print one',
    [claim('a001', { saidBy: ['reef'], measure: thirty }), claim('a002', { saidBy: ['moor'], measure: thirty })],
    'corroborated',
  ],
  ['an opponent prints it', [claim('a001', { saidBy: ['reef'], measure: thirty })], 'claimed'],
  ['nobody is named', [claim('a001', { measure: thirty })], 'reported'],
  ['it is hedged', [claim('a001', { saidBy: ['reef'], measure: thirty, hedged: true })], 'suspected'],
  ['it is expected', [claim('a001', { saidBy: ['reef'], measure: thirty, kind: 'outlook' })], 'possible'],
  ['only a repeat prints it', [claim('a001'), claim('a002', { measure: thirty, repeats: 'cl-a001' })], 'not-known'],
] as const)('%s', (_, claims, expected) => {
  expect(statusOf(claims)).toBe(expected);
});

test('who admits an event has not admitted its number', () => {
  const evidence = evidenceOf(
    [claim('a001', { saidBy: ['isle'] }), claim('a002', { saidBy: ['reef'], measure: thirty })],
    { measures: MEASURES },
  );
  expect(eventStatus(evidence, EVENT).status).toBe('own-word');
  expect(figureStatus(evidence, LAMPS, EVENT)).toEqual({
    status: 'claimed',
    decidedBy: ['cl-a002'],
    claimants: { own: [], opponent: ['reef'], third: [] },
    origins: { atLeast: 1, atMost: 1, untraced: 0 },
  });
});

test('as known on a day', () => {
  const evidence = evidenceOf([claim('a001', { reportId: 'rp-0003', saidBy: ['reef'], measure: thirty })], {
    measures: MEASURES,
  });
  expect(['2031-06-02', '2031-06-03'].map((day) => figureStatus(evidence, LAMPS, EVENT, on(day)).status)).toEqual([
    'not-known',
    'claimed',
  ]);
});
