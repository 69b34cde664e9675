import { expect, test } from 'vitest';
import type { Sentence } from '#core/dossier/types.ts';
import { seeDossier } from '#core/states/see-dossier.ts';
import { toDay } from '#core/time/day.ts';
import { bundled } from '#model/testing/built-dossiers.ts';
import { sentenceSight } from './sentence-sight.ts';

const { overview = [], conflicts = [], unknowns = [] } = bundled.dossier;
const sentences: readonly Sentence[] = [...overview, ...conflicts, ...unknowns];

function dayOf(claimId: string): number {
  return bundled.evidence.facts.get(claimId)?.knownFrom.report ?? NaN;
}

test('the bundled dossier has an overview', () => {
  expect(overview.length).toBeGreaterThanOrEqual(6);
  expect(overview.length).toBeLessThanOrEqual(8);
  expect([conflicts.length, unknowns.length]).toEqual([3, 4]);
});

test('a sentence counts from the day on which the last of its claims is known, and not a day earlier', () => {
  for (const sentence of sentences) {
    const from = Math.max(...sentence.claimIds.map(dayOf));
    const on = (day: number) => seeDossier(bundled, { knownOn: { day: toDay(day), mode: 'report' }, drop: [] });
    expect(sentenceSight(on(from), sentence)).toEqual({ status: 'known' });
    expect(sentenceSight(on(from - 1), sentence)).toEqual({ status: 'later', from });
    expect(sentenceSight(bundled, sentence)).toEqual({ status: 'known' });
  }
});

test('a sentence that rests on a source that is left out says so', () => {
  const [sentence] = sentences;
  if (sentence === undefined) throw new Error('no sentence');
  const report = bundled.lookup.claims.get(sentence.claimIds[0] ?? '')?.reportId ?? '';
  expect(sentenceSight(seeDossier(bundled, { knownOn: null, drop: [report] }), sentence)).toEqual({
    status: 'dropped',
  });
});
