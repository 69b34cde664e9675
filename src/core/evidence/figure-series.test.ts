import { describe, expect, it } from 'vitest';
import { indexDossier } from '../dossier/index-dossier.ts';
import { EVENT, claim, madeUp, measureIdOf, origin, span } from '../testing/made-up.ts';
import { relateEstimates } from './estimate-relations.ts';
import { seriesEstimates } from './series-estimates.ts';
import { listSeries } from './figure-series.ts';

const MEASURES = [
  { id: 'lamps', label: 'Lamps', unit: 'lamps', accrual: 'total' as const, parts: ['red', 'green'], additive: true },
  { id: 'red', label: 'Red', unit: 'lamps', accrual: 'total' as const },
  { id: 'green', label: 'Green', unit: 'lamps', accrual: 'total' as const },
];

function figure(id: string, measureId: string, rest: Parameters<typeof claim>[1] = {}): ReturnType<typeof claim> {
  return claim(id, { measure: { measureId, eventId: 'ev-0001', low: 30, high: 30, qualifier: 'none' }, ...rest });
}

function seriesOf(claims: Parameters<typeof madeUp>[0]): readonly string[] {
  return listSeries(indexDossier(madeUp(claims, { measures: MEASURES }))).map(
    ({ measure, eventId, printed }) => `${measure.id} ${eventId ?? 'none'} ${printed}`,
  );
}

describe('the series of a dossier', () => {
  it('are one a measure and event, in the order of the codebook', () => {
    const other = figure('a003', 'lamps', {
      measure: { measureId: 'lamps', eventId: null, low: 5, high: 5, qualifier: 'none' },
    });
    expect(seriesOf([figure('a001', 'green'), figure('a002', 'lamps'), other, figure('a004', 'lamps')])).toEqual([
      'lamps ev-0001 2',
      'lamps none 1',
      'green ev-0001 1',
    ]);
  });
  it('do not count a repeat', () => {
    expect(seriesOf([figure('a001', 'red'), figure('a002', 'red', { repeats: 'cl-a001' })])).toEqual(['red ev-0001 1']);
  });
  it('hold a whole that may follow from all its parts', () => {
    expect(seriesOf([figure('a001', 'red'), figure('a002', 'green')])).toContain('lamps ev-0001 0');
    expect(seriesOf([figure('a001', 'red')])).not.toContain('lamps ev-0001 0');
  });
});

describe('the qualifier of a sum', () => {
  const part = (
    id: string,
    measureId: string,
    low: number | null,
    high: number | null,
    qualifier: 'none' | 'about' | 'at-least' | 'up-to' | 'between',
  ) =>
    figure(id, measureId, {
      measure: { measureId, eventId: 'ev-0001', low, high, qualifier },
      asOf: span('2031-05-01'),
      originIds: ['or-0001'],
    });
  it.each([
    ['none', part('a001', 'red', 1, 1, 'none'), part('a002', 'green', 2, 2, 'none')],
    ['about', part('a001', 'red', 1, 1, 'none'), part('a002', 'green', 2, 2, 'about')],
    ['at-least', part('a001', 'red', 1, null, 'at-least'), part('a002', 'green', 2, 2, 'none')],
    ['up-to', part('a001', 'red', null, 1, 'up-to'), part('a002', 'green', 2, 2, 'none')],
    ['between', part('a001', 'red', 1, 3, 'between'), part('a002', 'green', 2, 2, 'none')],
    ['unquantified', part('a001', 'red', null, 1, 'up-to'), part('a002', 'green', 2, null, 'at-least')],
  ] as const)('is %s', (qualifier, red, green) => {
    const lookup = indexDossier(
      madeUp([red, green], { measures: MEASURES, origins: [origin('0001', { issuers: ['reef'] })] }),
    );
    const derived = seriesEstimates(lookup, measureIdOf('lamps'), EVENT).filter((estimate) => estimate.derived);
    expect(derived.map((estimate) => estimate.qualifier)).toEqual([qualifier]);
    expect(relateEstimates(lookup, measureIdOf('lamps'), EVENT).estimates).toEqual(
      seriesEstimates(lookup, measureIdOf('lamps'), EVENT),
    );
  });
});
