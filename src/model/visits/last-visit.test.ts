import { describe, expect, test } from 'vitest';
import { toDay } from '#core/time/day.ts';
import { parseVisit, sinceVisit, visitToText } from './last-visit.ts';
import type { Visit } from './last-visit.ts';

const before: Visit = { day: toDay(20_000), version: '1.0.0', hash: 'aaaa' };

test('a visit survives being kept', () => {
  for (const visit of [before, { ...before, version: '2 beta' }]) expect(parseVisit(visitToText(visit))).toEqual(visit);
});

test('what is no visit is none', () => {
  for (const text of ['', 'closed', '2024-13-01 aaaa 1.0.0', '2024-10-04 aaaa', '2024-10-04  1.0.0'])
    expect(parseVisit(text)).toBeNull();
});

describe('since the last visit', () => {
  test('nothing is said on a first visit, or of the same dossier', () => {
    expect(sinceVisit(null, before)).toBeNull();
    expect(sinceVisit(before, { ...before })).toBeNull();
  });

  test('later days of publication can be listed', () => {
    const after: Visit = { day: toDay(20_001), version: '1.1.0', hash: 'bbbb' };
    expect(sinceVisit(before, after)).toEqual({ kind: 'published', before, after });
  });

  test('without a later day it was only revised', () => {
    for (const day of [before.day, toDay(before.day - 1)]) {
      const after: Visit = { day, version: '1.1.0', hash: 'bbbb' };
      expect(sinceVisit(before, after)).toEqual({ kind: 'revised', before, after });
    }
  });
});
