import { describe, expect, it } from 'vitest';
import { median, medianMeasures, noMeasures } from './median.ts';
import { formatRatios } from './ratios.ts';
import type { CaseResult } from './result.ts';
import { formatTable } from './table.ts';

describe('median', () => {
  it.each([
    [[], null],
    [[4], 4],
    [[9, 1, 5], 5],
    [[1, 100, 3, 5], 4],
  ])('of %j is %j', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('of runs is taken for each measure, and a run that failed is not hidden by the others', () => {
    const runs = [
      { ...noMeasures(), readyCpu: 10, filterCpu: 5 },
      { ...noMeasures(), readyCpu: 30, filterCpu: 'too slow' as const },
      { ...noMeasures(), readyCpu: 20, filterCpu: 6 },
    ];
    expect(medianMeasures(runs)).toEqual({ ...noMeasures(), readyCpu: 20, filterCpu: 'too slow' });
  });
});

it('the table has columns of one width each', () => {
  const results = [
    {
      subject: 'Kursk Dossier',
      dossier: 'bundled',
      events: 51,
      median: { ...noMeasures(), readyCpu: 812.6, heapMb: 7.25 },
      runs: [],
    },
    {
      subject: 'naive',
      dossier: 'synthetic',
      events: 100_000,
      median: { ...noMeasures(), readyCpu: 'not up' as const, filterCpu: 'too slow' as const },
      runs: [],
    },
  ];
  const lines = formatTable(results, 90_000).split('\n');
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines[2]).toMatch(/\| +813 \|/);
  expect(lines[2]?.replaceAll(' ', '')).toContain('|KurskDossier|bundled|51|');
  expect(lines[2]?.replaceAll(' ', '')).toMatch(/\|7\.[23]\|/);
  expect(lines[3]?.replaceAll(' ', '')).toContain('|100,000|');
  expect(lines[3]).toContain('not up');
  expect(lines[3]).toContain('> 90,000');
});

it('ratios are of a click on a type filter, and only of what has a number', () => {
  const made = (measures: Partial<CaseResult['median']>): CaseResult => ({
    subject: 'Kursk Dossier',
    dossier: 'synthetic',
    events: 10_000,
    median: { ...noMeasures(), ...measures },
    runs: [],
  });
  const results = [
    made({ filterCpu: 50, keystrokeCpu: 25, facetCpu: 60, sortCpu: 'too slow' }),
    made({ filterCpu: null, facetCpu: 60 }),
    made({ filterCpu: 50 }),
  ];
  expect(formatRatios(results).split('\n')).toEqual([
    'Times a click on a type filter:',
    'Kursk Dossier, 10,000 events: a keystroke in the search 0.50, a click on another facet 1.20',
  ]);
  expect(formatRatios([])).toBe('');
});
