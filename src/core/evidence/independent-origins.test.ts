import { expect, test } from 'vitest';
import { eventOrigins } from './independent-origins.ts';
import type { OriginCount } from './independent-origins.ts';
import { EVENT, claim, evidenceOf, measureIdOf, on, origin } from '../testing/made-up.ts';
import { seriesEstimates } from './series-estimates.ts';

interface Row {
  readonly name: string;
  readonly claims: Parameters<typeof evidenceOf>[0];
  readonly origins?: readonly ReturnType<typeof origin>[];
  readonly expected: readonly [atLeast: number, atMost: number, untraced: number];
}

const ROWS: readonly Row[] = [
  { name: 'nothing', claims: [], expected: [0, 0, 0] },
  { name: 'one speaker', claims: [claim('a001', { saidBy: ['reef'] })], expected: [1, 1, 0] },
  { name: 'two speakers in parallel', claims: [claim('a001', { saidBy: ['reef', 'moor'] })], expected: [2, 2, 0] },
  {
    name: 'agencies of one government count once',
    claims: [claim('a001', { saidBy: ['coast'] }), claim('a002', { saidBy: ['coast-agency'] })],
    expected: [1, 1, 0],
  },
  {
    name: 'governments of one sharing group may be one',
    claims: [claim('a001', { saidBy: ['coast-agency'] }), claim('a002', { saidBy: ['cape'] })],
    expected: [1, 2, 0],
  },
  {
    name: 'four outlets, one origin',
    claims: ['rp-0001', 'rp-0002', 'rp-0003', 'rp-0004'].map((reportId, n) =>
      claim(`a00${n}`, { reportId, originIds: ['or-0001'] }),
    ),
    origins: [origin('0001', { issuers: ['reef'] })],
    expected: [1, 1, 0],
  },
  {
    name: 'a claim with an origin does not count its speakers as well',
    claims: [claim('a001', { saidBy: ['moor'], originIds: ['or-0001'] })],
    origins: [origin('0001', { issuers: ['reef'] })],
    expected: [1, 1, 0],
  },
  {
    name: 'two origins of one government',
    claims: [claim('a001', { originIds: ['or-0001', 'or-0002'] })],
    origins: [origin('0001', { issuers: ['isle'] }), origin('0002', { issuers: ['isle-navy'] })],
    expected: [1, 1, 0],
  },
  {
    name: 'an origin that depends on another is that other one',
    claims: [claim('a001', { originIds: ['or-0001'] }), claim('a002', { originIds: ['or-0003'] })],
    origins: [
      origin('0001', { issuers: ['reef'] }),
      origin('0002', { issuers: ['moor'], dependsOn: ['or-0001'] }),
      origin('0003', { issuers: ['cape'], dependsOn: ['or-0002'] }),
    ],
    expected: [1, 1, 0],
  },
  {
    name: 'an origin that depends on two counts both',
    claims: [claim('a001', { originIds: ['or-0003'] })],
    origins: [
      origin('0001', { issuers: ['reef'] }),
      origin('0002', { issuers: ['moor'] }),
      origin('0003', { issuers: ['cape'], dependsOn: ['or-0001', 'or-0002'] }),
    ],
    expected: [2, 2, 0],
  },
  {
    name: 'a joint statement makes its issuers one',
    claims: [
      claim('a001', { originIds: ['or-0001'] }),
      claim('a002', { saidBy: ['moor'] }),
      claim('a003', { saidBy: ['reef'] }),
    ],
    origins: [origin('0001', { issuers: ['reef', 'moor'] })],
    expected: [1, 1, 0],
  },
  {
    name: 'a joint statement of three, one of which shares with a fourth',
    claims: [claim('a001', { originIds: ['or-0001'] }), claim('a002', { saidBy: ['cape'] })],
    origins: [origin('0001', { issuers: ['reef', 'moor', 'coast'] })],
    expected: [1, 2, 0],
  },
  {
    name: 'two origins nobody is named for are two',
    claims: [claim('a001', { originIds: ['or-0001'] }), claim('a002', { originIds: ['or-0002'] })],
    origins: [origin('0001'), origin('0002')],
    expected: [2, 2, 0],
  },
  {
    name: 'reports that do not say add nothing while another source is known',
    claims: [
      claim('a001', { saidBy: ['reef'] }),
      claim('a002', { reportId: 'rp-0002' }),
      claim('a003', { reportId: 'rp-0003' }),
    ],
    expected: [1, 1, 2],
  },
  {
    name: 'a report that says it once is not among those that do not say',
    claims: [claim('a001', { saidBy: ['reef'] }), claim('a002')],
    expected: [1, 1, 0],
  },
  {
    name: 'only reports that do not say',
    claims: [claim('a001'), claim('a002'), claim('a003', { reportId: 'rp-0003' })],
    expected: [1, 2, 2],
  },
  {
    name: 'hedged claims, expectations, mentions, disputes and repeats support nothing',
    claims: [
      claim('a001', { saidBy: ['reef'], hedged: true }),
      claim('a002', { saidBy: ['moor'], kind: 'outlook' }),
      claim('a003', { saidBy: ['cape'], events: [{ eventId: 'ev-0001', relation: 'mentions' }] }),
      claim('a004', { saidBy: ['isle'], events: [{ eventId: 'ev-0001', relation: 'disputes' }] }),
      claim('a005', { saidBy: ['coast'], repeats: 'cl-a001' }),
    ],
    expected: [0, 0, 0],
  },
];

test.each(ROWS)('$name', ({ claims, origins = [], expected }) => {
  const [atLeast, atMost, untraced] = expected;
  expect(eventOrigins(evidenceOf(claims, { origins: [...origins] }), EVENT)).toEqual({
    atLeast,
    atMost,
    untraced,
  } satisfies OriginCount);
});

test('only what is known on the day counts', () => {
  const evidence = evidenceOf([
    claim('a001', { reportId: 'rp-0002', saidBy: ['reef'] }),
    claim('a002', { reportId: 'rp-0004', saidBy: ['moor'] }),
  ]);
  expect([1, 2, 3, 4].map((day) => eventOrigins(evidence, EVENT, on(`2031-06-0${day}`)).atMost)).toEqual([0, 1, 1, 2]);
});

test('chains that fork and meet again are walked once, however many forks there are', () => {
  const forks = 60;
  const id = (step: number, side: 'a' | 'b'): string => `${String(step).padStart(3, '0')}${side}`;
  const origins = Array.from({ length: forks }, (_, step) =>
    (['a', 'b'] as const).map((side) =>
      origin(id(step, side), {
        issuers: ['reef'],
        dependsOn: step + 1 < forks ? [`or-${id(step + 1, 'a')}`, `or-${id(step + 1, 'b')}`] : [],
      }),
    ),
  ).flat();
  const measures = [{ id: 'lamps', label: 'Lamps', unit: 'lamps', accrual: 'count' as const }];
  const printed = claim('a001', {
    originIds: [`or-${id(0, 'a')}`],
    measure: { measureId: 'lamps', eventId: 'ev-0001', low: 3, high: 3, qualifier: 'none' },
  });
  const evidence = evidenceOf([printed], { origins, measures });
  const ends = [`or-${id(forks - 1, 'a')}`, `or-${id(forks - 1, 'b')}`];
  expect(evidence.facts.get('cl-a001')?.roots.map((root) => root.id)).toEqual(ends);
  expect(eventOrigins(evidence, EVENT)).toEqual({ atLeast: 1, atMost: 1, untraced: 0 });
  expect(seriesEstimates(evidence.lookup, measureIdOf('lamps'), EVENT).map(({ originIds }) => originIds)).toEqual([
    ends,
  ]);
});
