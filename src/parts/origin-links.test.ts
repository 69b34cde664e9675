import { expect, it, test } from 'vitest';
import { indexDossier } from '#core/dossier/index-dossier.ts';
import { claim, madeUp, origin } from '#core/testing/made-up.ts';
import { BUILT_DOSSIERS } from '#model/testing/built-dossiers.ts';
import { originLinks } from './origin-links.ts';

const ORIGINS = [origin('0001', { issuers: ['reef'] }), origin('0002', { issuers: ['cape'], dependsOn: ['or-0001'] })];

function linksOf(claims: Parameters<typeof madeUp>[0]) {
  const dossier = madeUp(claims, { origins: ORIGINS });
  return originLinks(indexDossier(dossier), dossier.claims);
}

test.each([
  ['a statement that is printed', claim('a001', { saidBy: ['reef'], originIds: ['or-0001'] }), 'origin or-0001', false],
  ['a statement that is inferred', claim('a001', { originIds: ['or-0001'] }), 'origin or-0001', true],
  ['a speaker without a statement', claim('a001', { saidBy: ['moor'] }), 'speaker moor', false],
] as const)('a claim goes back to %s', (_, entry, source, inferred) => {
  expect(linksOf([entry]).lines).toEqual([{ claimId: 'cl-a001', source, inferred }]);
});

it('shows what a statement rests on, though no claim names it', () => {
  const { sources } = linksOf([claim('a001', { originIds: ['or-0002'] })]);
  expect(sources.map(({ key, restsOn, claims }) => ({ key, restsOn, claims }))).toEqual([
    { key: 'origin or-0001', restsOn: [], claims: 0 },
    { key: 'origin or-0002', restsOn: ['origin or-0001'], claims: 1 },
  ]);
});

it('has no line for a claim that names nobody', () => {
  expect(linksOf([claim('a001')])).toMatchObject({ sources: [], lines: [] });
});

it('puts sources in the order of the claims that go back to them', () => {
  const { sources } = linksOf([
    claim('a001', { saidBy: ['moor'] }),
    claim('a002', { originIds: ['or-0001'] }),
    claim('a003', { saidBy: ['moor'] }),
    claim('a004', { saidBy: ['moor'] }),
  ]);
  expect(sources.map(({ key }) => key)).toEqual(['origin or-0001', 'speaker moor']);
});

test.each(BUILT_DOSSIERS)('leaves out no claim of the $name dossier', ({ whole }) => {
  const { claims } = whole.dossier;
  const { reports, lines, sources } = originLinks(whole.lookup, claims);
  expect(reports.flatMap((report) => report.claims.map(({ claim: { id } }) => id)).sort()).toEqual(
    claims.map(({ id }) => id).sort(),
  );
  const keys = new Set(sources.map(({ key }) => key));
  expect(lines.every(({ source }) => keys.has(source))).toBe(true);
  const named = claims.filter(({ originIds, saidBy }) => originIds.length + saidBy.length > 0);
  expect(new Set(lines.map(({ claimId }) => claimId)).size).toBe(named.length);
});
