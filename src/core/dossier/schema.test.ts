import { describe, expect, test } from 'vitest';
import { claim, madeUp, span } from '../testing/made-up.ts';
import { findShapeFault } from './check-shape.ts';
import { dossierJsonSchema } from './json-schema.ts';
import { dossierSchema, rawClaimSchema, rawHeadingSchema } from './schema.ts';

const built = madeUp([claim('a001', { when: span('2031-03-05') })]);

function withFirstClaim(rest: object): unknown {
  return { ...built, claims: built.claims.map((one) => ({ ...one, ...rest })) };
}

test('what is built parses to itself', () => {
  expect(dossierSchema.parse(structuredClone(built))).toEqual(built);
});

test('an imported record is complete without what only a coded text has', () => {
  const imported = {
    ...built,
    reports: built.reports.map((one) => ({
      ...one,
      reliabilityWhy: null,
      textSha256: null,
      lines: null,
      lineHashes: null,
    })),
    claims: built.claims.map((one) => ({ ...one, id: 'acled:cl-UKR64033-1', at: null, credibility: null })),
  };
  expect(dossierSchema.parse(structuredClone(imported))).toEqual(imported);
  expect(findShapeFault(imported)).toBeNull();
});

describe('refused in what is built', () => {
  test.each([
    ['an unknown field', { colour: 'red' }],
    ['a date as text', { when: '2031-03-05' }],
    ['a grade that does not exist', { credibility: 7 }],
    ['an id of another kind', { reportId: 'or-0001' }],
    ['half a code point', { at: { paragraph: 1, start: 0.5, end: 1, sha256: '0'.repeat(16) } }],
  ])('%s', (_, rest) => {
    expect(dossierSchema.safeParse(withFirstClaim(rest)).success).toBe(false);
  });
  test('another schema version', () => {
    expect(dossierSchema.safeParse({ ...built, schemaVersion: 2 }).success).toBe(false);
  });
});

test('in what people write, empty fields may be left out; the report of a claim is where it stands', () => {
  const written = {
    id: 'cl-a001',
    at: { paragraph: 1, start: 0, end: 1, sha256: '0'.repeat(16) },
    text: 'x',
    kind: 'account',
    credibility: 3,
  };
  expect(rawClaimSchema.parse(written)).toMatchObject({ hedged: false, saidBy: [], when: null, repeats: null });
  expect(rawClaimSchema.safeParse({ ...written, reportId: 'rp-0001' }).success).toBe(false);
  expect(
    rawHeadingSchema.parse({
      id: 'a',
      title: 'a',
      summary: 'a',
      version: '1',
      licence: 'a',
      contact: 'mailto:a@a',
      borders: 'a',
    }),
  ).toMatchObject({
    hemisphere: 'north',
    sharing: {},
  });
});

test('the JSON Schema asks for every field and refuses unknown ones', () => {
  expect(dossierJsonSchema()).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: Object.keys(built),
    properties: { claims: { items: { additionalProperties: false, required: Object.keys(built.claims[0] ?? {}) } } },
  });
});
