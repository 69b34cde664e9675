import { describe, expect, it, test } from 'vitest';
import { claim, evidenceOf, EVENT, origin } from '../testing/made-up.ts';
import { countedSupport } from './counted-support.ts';
import { dropSources } from './drop-sources.ts';
import { eventStatus } from './event-status.ts';
import { eventOrigins } from './independent-origins.ts';

const ORIGINS = [
  origin('0001', { issuers: ['reef'] }),
  origin('0002', { issuers: ['moor'] }),
  origin('0003', { issuers: ['cape'], dependsOn: ['or-0001'] }),
  origin('0004', { issuers: [], dependsOn: ['or-0001', 'or-0002'] }),
  origin('0005', { issuers: ['coast-agency'] }),
  origin('0006', { issuers: ['reef', 'moor'] }),
];

interface Row {
  readonly name: string;
  readonly claims: Parameters<typeof evidenceOf>[0];
  readonly drop: readonly string[];
  readonly fallen: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    name: 'a claim with its report',
    claims: [claim('a001', { reportId: 'rp-0001' })],
    drop: ['rp-0001'],
    fallen: ['cl-a001'],
  },
  { name: 'not with another report', claims: [claim('a001', { reportId: 'rp-0001' })], drop: ['rp-0002'], fallen: [] },
  { name: 'with its only speaker', claims: [claim('a001', { saidBy: ['reef'] })], drop: ['reef'], fallen: ['cl-a001'] },
  {
    name: 'not with one of two speakers',
    claims: [claim('a001', { saidBy: ['reef', 'moor'] })],
    drop: ['reef'],
    fallen: [],
  },
  {
    name: 'with the one its speaker speaks for',
    claims: [claim('a001', { saidBy: ['coast-agency'] })],
    drop: ['coast'],
    fallen: ['cl-a001'],
  },
  {
    name: 'not with one who only speaks for the same',
    claims: [claim('a001', { saidBy: ['coast'] })],
    drop: ['coast-agency'],
    fallen: [],
  },
  {
    name: 'with whoever passed it on',
    claims: [claim('a001', { via: ['moor'] })],
    drop: ['moor'],
    fallen: ['cl-a001'],
  },
  {
    name: 'with its only origin',
    claims: [claim('a001', { originIds: ['or-0001'] })],
    drop: ['or-0001'],
    fallen: ['cl-a001'],
  },
  {
    name: 'not with one of two origins',
    claims: [claim('a001', { originIds: ['or-0001', 'or-0002'] })],
    drop: ['or-0001'],
    fallen: [],
  },
  {
    name: 'with the issuer of its origin',
    claims: [claim('a001', { originIds: ['or-0002'] })],
    drop: ['moor'],
    fallen: ['cl-a001'],
  },
  {
    name: 'with what its origin depends on',
    claims: [claim('a001', { originIds: ['or-0003'] })],
    drop: ['or-0001'],
    fallen: ['cl-a001'],
  },
  {
    name: 'not with one of two that its origin depends on',
    claims: [claim('a001', { originIds: ['or-0004'] })],
    drop: ['or-0001'],
    fallen: [],
  },
  {
    name: 'with the claim that it repeats',
    claims: [claim('a001', { reportId: 'rp-0001' }), claim('a002', { reportId: 'rp-0002', repeats: 'cl-a001' })],
    drop: ['rp-0001'],
    fallen: ['cl-a001', 'cl-a002'],
  },
  { name: 'not with what nobody knows', claims: [claim('a001', { saidBy: ['reef'] })], drop: ['or-zzzz'], fallen: [] },
  { name: 'one without a source never with an actor', claims: [claim('a001')], drop: ['reef', 'moor'], fallen: [] },
];

describe('a claim falls', () => {
  test.each(ROWS)('$name', ({ claims, drop, fallen }) => {
    expect([...dropSources(evidenceOf(claims, { origins: ORIGINS }), drop).fallen].sort()).toEqual(fallen);
  });
});

it('loses a speaker and keeps the other: its status carries less', () => {
  const evidence = evidenceOf([claim('a001', { saidBy: ['reef', 'moor'] })]);
  const left = dropSources(evidence, ['reef']).evidence;
  expect(eventStatus(evidence, EVENT).status).toBe('corroborated');
  expect(eventStatus(left, EVENT).status).toBe('claimed');
  expect(eventOrigins(left, EVENT)).toEqual({ atLeast: 1, atMost: 1, untraced: 0 });
});

it('of an origin that depends on two, the roots that are left count', () => {
  const evidence = evidenceOf([claim('a001', { originIds: ['or-0004'] })], { origins: ORIGINS });
  expect(eventOrigins(evidence, EVENT).atMost).toBe(2);
  expect(eventOrigins(dropSources(evidence, ['or-0001']).evidence, EVENT).atMost).toBe(1);
});

it('changes nothing of the evidence it is given, and gives it back when nothing falls', () => {
  const evidence = evidenceOf([claim('a001', { saidBy: ['reef'] })]);
  dropSources(evidence, ['reef']);
  expect(eventStatus(evidence, EVENT).status).toBe('claimed');
  expect(dropSources(evidence, ['moor']).evidence).toBe(evidence);
});

describe('support as the reader counts it', () => {
  test.each([
    ['two sides', [claim('a001', { saidBy: ['reef'] }), claim('a002', { saidBy: ['moor'] })], 'with', 'all', 2],
    ['an inferred origin', [claim('a001', { originIds: ['or-0002'] })], 'with', 'all', 1],
    ['an inferred origin, printed ones alone', [claim('a001', { originIds: ['or-0002'] })], 'with', 'printed', 0],
    ['a printed speaker, printed ones alone', [claim('a001', { saidBy: ['moor'] })], 'with', 'printed', 1],
    ['a report that names nobody', [claim('a001')], 'with', 'all', 1],
    ['a report that names nobody, without parties', [claim('a001')], 'without', 'all', 0],
    [
      'two printed speakers of one statement, printed ones alone',
      [claim('a001', { saidBy: ['reef', 'moor'], originIds: ['or-0006'] })],
      'with',
      'printed',
      1,
    ],
    ['a hedged claim', [claim('a001', { saidBy: ['reef'], hedged: true })], 'with', 'all', 0],
  ] as const)('%s', (_, claims, parties, sources, expected) => {
    expect(countedSupport(evidenceOf(claims, { origins: ORIGINS }), EVENT, { parties, sources })).toBe(expected);
  });
});
