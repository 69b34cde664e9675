import { expect, it } from 'vitest';
import type { LinkedClaim } from '#core/dossier/index-dossier.ts';
import type { Claim, Origin } from '#core/dossier/types.ts';
import { countClaims, groupClaimsByOrigin } from './claims-by-origin.ts';

interface Sketch {
  readonly id: string;
  readonly relation?: LinkedClaim['relation'];
  readonly originIds?: readonly string[];
  readonly saidBy?: readonly string[];
  readonly repeats?: string;
}

function grouped(sketches: readonly Sketch[]) {
  const links = sketches.map(({ id, relation = 'affirms', originIds = [], saidBy = [], repeats = null }) => ({
    relation,
    // only the fields that grouping reads
    claim: { id, originIds, saidBy, repeats, reportId: 'rp-aaaa' } as unknown as Claim,
  }));
  const origins = new Map(
    [
      ['or-late', '2025-03-27'],
      ['or-earl', '2024-10-18'],
    ].map(([id = '', startMin]) => [id, { id, issued: { startMin } } as unknown as Origin]),
  );
  return groupClaimsByOrigin({ origins }, links);
}

function shape(groups: ReturnType<typeof grouped>['affirming']) {
  return groups.map(({ key, claims }) => [
    key,
    claims.map(({ claim, repeats }) => [claim.id, ...repeats.map(({ id }) => id)]),
  ]);
}

it('puts statements first by date, then speakers, then what names nobody', () => {
  const { affirming } = grouped([
    { id: 'a' },
    { id: 'b', saidBy: ['mayor'] },
    { id: 'c', originIds: ['or-late'] },
    { id: 'd', originIds: ['or-earl'] },
    { id: 'e', originIds: ['or-late'], saidBy: ['mayor'] },
  ]);
  expect(shape(affirming)).toEqual([
    ['or-earl', [['d']]],
    ['or-late', [['c'], ['e']]],
    ['by mayor', [['b']]],
    ['nobody', [['a']]],
  ]);
});

it('hangs a repeat under what it repeats, and counts it', () => {
  const { affirming } = grouped([
    { id: 'a', repeats: 'b', originIds: ['or-late'] },
    { id: 'b', originIds: ['or-late'] },
  ]);
  expect(shape(affirming)).toEqual([['or-late', [['b', 'a']]]]);
  expect(countClaims(affirming)).toBe(2);
});

it('lets a repeat stand for itself when what it repeats bears otherwise on the event', () => {
  const { affirming, mentioning } = grouped([
    { id: 'a', repeats: 'b' },
    { id: 'b', relation: 'mentions' },
  ]);
  expect([shape(affirming), shape(mentioning)]).toEqual([[['nobody', [['a']]]], [['nobody', [['b']]]]]);
});

it('keeps apart what affirms, what disputes and what only mentions', () => {
  const { affirming, disputing, mentioning } = grouped([
    { id: 'a' },
    { id: 'b', relation: 'disputes' },
    { id: 'c', relation: 'mentions' },
  ]);
  expect([affirming, disputing, mentioning].map(countClaims)).toEqual([1, 1, 1]);
});
