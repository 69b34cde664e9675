import { describe, expect, test } from 'vitest';
import { indexDossier } from '../dossier/index-dossier.ts';
import type { ClaimId, ClaimMeasure, Measure } from '../dossier/types.ts';
import { estimateInterval, halfUnit } from './estimate-interval.ts';
import { relateEstimates } from './estimate-relations.ts';
import type { EstimateRelations } from './estimate-relations.ts';
import { comparedFigure } from './series-estimates.ts';
import { EVENT, claim, madeUp, measureIdOf, origin, span } from '../testing/made-up.ts';

test.each([
  [3000, 500],
  [12_500, 50],
  [4701, 0.5],
  [600, 50],
  [100_000, 50_000],
  [0, 0.5],
  [4.5, 0.05],
  [7, 0.5],
])('half a unit of the last digit of %d is %d', (value, expected) => {
  expect(halfUnit(value)).toBeCloseTo(expected, 9);
});

test.each([
  ['none', 3000, 3000, 2500, 3500],
  ['about', 3000, 3000, 2500, 3500],
  ['about', 12_500, 12_500, 11_250, 13_750],
  ['nearly', null, 5000, 4500, 5000],
  ['nearly', null, 4700, 4230, 4700],
  ['up-to', null, 5000, 0, 5000],
  ['at-least', 5000, null, 5000, Infinity],
  ['between', 10_000, 12_000, 10_000, 12_000],
] as const satisfies readonly (readonly [ClaimMeasure['qualifier'], number | null, number | null, number, number])[])(
  '%s %s to %s can mean %d to %d',
  (qualifier, low, high, from, until) => {
    expect(estimateInterval({ qualifier, low, high })).toEqual({ low: from, high: until });
  },
);

test('without a number nothing can be compared', () => {
  expect(estimateInterval({ qualifier: 'unquantified', low: null, high: null })).toBeNull();
});

interface Figure {
  readonly n: number;
  readonly asOf?: string;
  readonly originIds?: string[];
  readonly rest?: Parameters<typeof claim>[1];
}

const ORIGINS = [
  origin('0001', { issuers: ['reef'] }),
  origin('0002', { issuers: ['moor'] }),
  origin('0003', { issuers: ['cape'], dependsOn: ['or-0001'] }),
];

function measures(accrual: Measure['accrual']): Parameters<typeof madeUp>[1] {
  return {
    origins: ORIGINS,
    measures: [
      { id: 'lamps', label: 'Lamps', unit: 'lamps', accrual, parts: ['red', 'green'], additive: true },
      { id: 'red', label: 'Red', unit: 'lamps', accrual },
      { id: 'green', label: 'Green', unit: 'lamps', accrual },
    ],
  };
}

function figure(id: string, { n, asOf, originIds = [], rest }: Figure, measureId = 'lamps'): ReturnType<typeof claim> {
  return claim(id, {
    reportId: 'rp-0009',
    measure: { measureId, eventId: 'ev-0001', low: n, high: n, qualifier: 'none' },
    asOf: asOf === undefined ? null : span(asOf),
    originIds,
    ...rest,
  });
}

function relate(accrual: Measure['accrual'], claims: readonly ReturnType<typeof claim>[]): EstimateRelations {
  return relateEstimates(indexDossier(madeUp(claims, measures(accrual))), measureIdOf('lamps'), EVENT);
}

function relationOf(accrual: Measure['accrual'], a: Figure, b: Figure): string | undefined {
  return relate(accrual, [figure('a001', a), figure('a002', b)]).pairs[0]?.relation;
}

test.each([
  ['count', { n: 3000 }, { n: 3400 }, 'compatible'],
  ['count', { n: 30 }, { n: 71 }, 'contradict'],
  ['count', { n: 30, originIds: ['or-0001'] }, { n: 71, originIds: ['or-0002'] }, 'contradict'],
  ['count', { n: 30, originIds: ['or-0001'] }, { n: 71, originIds: ['or-0001'] }, 'variant'],
  ['count', { n: 30, originIds: ['or-0001'] }, { n: 71, originIds: ['or-0003'] }, 'variant'],
  ['level', { n: 30, asOf: '2031-05' }, { n: 71, asOf: '2031-05-09' }, 'contradict'],
  ['level', { n: 30, asOf: '2031-04' }, { n: 71, asOf: '2031-05-09' }, 'other-period'],
  ['level', { n: 30 }, { n: 71, asOf: '2031-05-09' }, 'contradict'],
  ['rate', { n: 30, asOf: '2031-04' }, { n: 71, asOf: '2031-05' }, 'other-period'],
  ['total', { n: 30, asOf: '2031-04-01' }, { n: 71, asOf: '2031-05-01' }, 'update'],
  ['total', { n: 71, asOf: '2031-04-01' }, { n: 30, asOf: '2031-05-01' }, 'contradict'],
  ['total', { n: 30, asOf: '2031-05-01' }, { n: 71, asOf: '2031-05-01' }, 'contradict'],
  ['total', { n: 30, asOf: '2031-05' }, { n: 71, asOf: '2031-05-01..2031-05-09' }, 'update'],
  ['total', { n: 30 }, { n: 71, asOf: '2031-05-01' }, 'update'],
] as const satisfies readonly (readonly [Measure['accrual'], Figure, Figure, string])[])(
  'a %s, %j and %j: %s',
  (accrual, a, b, expected) => {
    expect(relationOf(accrual, a, b)).toBe(expected);
    expect(relationOf(accrual, b, a)).toBe(expected);
  },
);

test('a figure that only says to be more than another contradicts it, and nothing that can be as large', () => {
  const more = {
    measureId: 'lamps',
    eventId: 'ev-0001',
    qualifier: 'unquantified',
    comparedWith: { claimId: 'cl-a001', than: 'more' },
  } as const;
  const { estimates, pairs } = relate('total', [
    figure('a001', { n: 4000 }),
    claim('a002', { reportId: 'rp-0009', measure: more }),
    figure('a003', { n: 5000 }),
  ]);
  expect(estimates).toHaveLength(3);
  const relations = pairs.map(({ a, b, relation }) => [a.claimIds[0], b.claimIds[0], relation].join(' '));
  expect(relations).toContain('cl-a001 cl-a002 contradict');
  expect(relations).toContain('cl-a002 cl-a003 compatible');
});

test('what a figure is compared with has to be visible itself', () => {
  const other = figure('a001', { n: 4000 });
  const lookup = indexDossier(madeUp([other], measures('total')));
  const comparedWith = { claimId: other.id as ClaimId, than: 'more' } as const;
  expect(comparedFigure(lookup, { comparedWith })?.figure.low).toBe(4000);
  expect(comparedFigure({ ...lookup, claimsByMeasure: new Map() }, { comparedWith })).toBeNull();
});

describe('what is not compared', () => {
  test('an expectation is an estimate apart', () => {
    const { estimates, pairs } = relate('count', [
      figure('a001', { n: 30 }),
      figure('a002', { n: 71, rest: { kind: 'outlook' } }),
    ]);
    expect(estimates.map(({ outlook }) => outlook)).toEqual([false, true]);
    expect(pairs).toEqual([]);
  });
  test('a repeat and a figure of another event are no estimates of the series', () => {
    const other = claim('a003', { measure: { measureId: 'lamps', eventId: null, low: 5, high: 5, qualifier: 'none' } });
    expect(
      relate('count', [figure('a001', { n: 30 }), figure('a002', { n: 71, rest: { repeats: 'cl-a001' } }), other])
        .estimates,
    ).toHaveLength(1);
  });
  test('claims that are not counted', () => {
    const lookup = indexDossier(madeUp([figure('a001', { n: 30 }), figure('a002', { n: 71 })], measures('count')));
    expect(relateEstimates(lookup, measureIdOf('lamps'), EVENT, ({ id }) => id !== 'cl-a002').estimates).toHaveLength(
      1,
    );
  });
});

describe('a whole that follows from its parts', () => {
  const part = (
    id: string,
    measureId: string,
    n: number,
    asOf?: string,
    originIds = ['or-0001'],
  ): ReturnType<typeof claim> => figure(id, asOf === undefined ? { n, originIds } : { n, asOf, originIds }, measureId);
  test('of one origin with one as-of is added, marked, and compared', () => {
    const { estimates, pairs } = relate('total', [
      part('a001', 'red', 300, '2031-05-01'),
      part('a002', 'green', 2700, '2031-05-01'),
      figure('a003', { n: 4000, asOf: '2031-04-01', originIds: ['or-0002'] }),
    ]);
    expect(estimates.filter(({ derived }) => derived)).toEqual([
      expect.objectContaining({
        claimIds: ['cl-a001', 'cl-a002'],
        low: 3000,
        high: 3000,
        interval: { low: 2900, high: 3100 },
      }),
    ]);
    expect(pairs.map(({ relation }) => relation)).toEqual(['contradict']);
  });
  test.each([
    [
      'of two origins',
      [part('a001', 'red', 300, '2031-05-01'), part('a002', 'green', 2700, '2031-05-01', ['or-0002'])],
    ],
    ['of two days', [part('a001', 'red', 300, '2031-05-01'), part('a002', 'green', 2700, '2031-05-02')]],
    ['without a day', [part('a001', 'red', 300), part('a002', 'green', 2700)]],
    ['with a part missing', [part('a001', 'red', 300, '2031-05-01')]],
  ] as const)('%s is not', (_, claims) => {
    expect(relate('total', claims).estimates).toEqual([]);
  });
});
