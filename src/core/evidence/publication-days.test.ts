import { describe, expect, it, test } from 'vitest';
import { isoToDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import { claim, evidenceOf, origin, span } from '../testing/made-up.ts';
import { publicationDays, stepKnownOn } from './publication-days.ts';

const DAYS = ['2025-01-10', '2025-02-01', '2025-03-05'].map(isoToDay);

test.each([
  ['the latest, back', null, -1, '2025-02-01'],
  ['the last publication, back', '2025-03-05', -1, '2025-02-01'],
  ['between two, back', '2025-02-20', -1, '2025-02-01'],
  ['the first, back', '2025-01-10', -1, undefined],
  ['before the first, on', '2024-12-31', 1, '2025-01-10'],
  ['the first, on', '2025-01-10', 1, '2025-02-01'],
  ['the last but one, on', '2025-02-01', 1, null],
  ['after the last, on', '2026-01-01', 1, null],
  ['after the last, back', '2026-01-01', -1, '2025-03-05'],
  ['the latest, on', null, 1, undefined],
] as const)('from %s', (_, known, step, expected) => {
  const from: Day | null = known === null ? null : isoToDay(known);
  const wanted = expected === undefined || expected === null ? expected : isoToDay(expected);
  expect(stepKnownOn(DAYS, from, step)).toBe(wanted);
});

it('does not step without publications', () => {
  expect(stepKnownOn([], null, -1)).toBeUndefined();
});

describe('publication days', () => {
  const evidence = evidenceOf(
    [
      claim('a001', { reportId: 'rp-0003' }),
      claim('a002', { reportId: 'rp-0003', originIds: ['or-0001'] }),
      claim('a003', { reportId: 'rp-0001' }),
    ],
    { origins: [origin('0001', { issuers: ['reef'], issued: span('2031-05-20'), issuedBasis: 'printed' })] },
  );
  it('are those of reports, each once', () => {
    expect(publicationDays(evidence, 'report')).toEqual(['2031-06-01', '2031-06-03'].map(isoToDay));
  });
  it('or also those of first statements', () => {
    expect(publicationDays(evidence, 'origin')).toEqual(['2031-05-20', '2031-06-01', '2031-06-03'].map(isoToDay));
  });
});
