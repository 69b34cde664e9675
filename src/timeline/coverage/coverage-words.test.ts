import { describe, expect, it } from 'vitest';
import { publicationDays } from '#core/evidence/publication-days.ts';
import { isoToDay } from '#core/time/day.ts';
import { coverageOf } from '#model/dossier/coverage.ts';
import { seeDossier } from '#core/states/see-dossier.ts';
import { BUILT_DOSSIERS } from '#model/testing/built-dossiers.ts';
import { gapDays, gapsGist, gapsWords } from './coverage-words.ts';

/** What fits beside the heading in two lines of a phone. */
const MOST_CHARACTERS = 80;

describe.each(BUILT_DOSSIERS)('the gaps of the dossier $name in a line', ({ whole }) => {
  const days = [isoToDay('2000-01-01'), ...publicationDays(whole.evidence, 'report')];
  const seen = [
    whole,
    ...days.map((day) => seeDossier(whole, { knownOn: { day, mode: 'report' }, drop: [] })),
    ...whole.dossier.reports.map(({ id }) => seeDossier(whole, { knownOn: null, drop: [id] })),
  ];

  it('are short, and name every outer gap and the longest of the others', () => {
    for (const open of seen) {
      const coverage = coverageOf(open);
      const day = open.sight.knownOn?.day ?? null;
      const gist = gapsGist(coverage, day);
      expect(gist.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      expect(gist).not.toBe('');
      if (coverage.reports.length === 0) continue;
      const inner = Math.max(0, ...coverage.gaps.map(gapDays));
      for (const length of [...(inner === 0 ? [] : [inner]), ...coverage.outerGaps.map(gapDays)])
        expect(gist).toContain(`${length.toLocaleString('en')} days`);
    }
  });

  it('have their dates in the whole sentence', () => {
    for (const open of seen) {
      const coverage = coverageOf(open);
      const words = gapsWords(coverage, open.sight.knownOn?.day ?? null);
      for (const gap of coverage.outerGaps) expect(words).toContain(`${gapDays(gap).toLocaleString('en')} days`);
    }
  });
});
