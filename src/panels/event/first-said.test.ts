import { expect, it, test } from 'vitest';
import type { Claim, Origin, Report } from '#core/dossier/types.ts';
import { isoToDay } from '#core/time/day.ts';
import { BUILT_DOSSIERS } from '#model/testing/built-dossiers.ts';
import { firstSaid } from './first-said.ts';

function origin(startMin: string, endMax: string, issuedBasis: string): Origin {
  // only the fields that are read
  return { issued: { startMin, endMax }, issuedBasis, inferred: false } as unknown as Origin;
}

const origins = new Map([
  ['or-dayy', origin('2025-02-01', '2025-02-01', 'printed')],
  ['or-wide', origin('2024-09-01', '2025-03-20', 'inferred')],
  ['or-late', origin('2024-09-01', '2025-04-27', 'inferred')],
  ['or-ours', origin('2025-02-01', '2025-02-01', 'outside')],
]);
const reports = new Map([
  ['rp-aaaa', { published: { endMax: '2025-03-27' }, publishedBasis: 'page' } as unknown as Report],
]);

function said(originIds: readonly string[], caveat: string | null = null) {
  return firstSaid({ origins, reports }, [{ originIds, reportId: 'rp-aaaa', caveat } as unknown as Claim]);
}

const OF_REPORT = { day: isoToDay('2025-03-27'), basis: 'report', exact: true, inferred: false };

it.each([
  ['a statement of a day', ['or-dayy'], { day: isoToDay('2025-02-01'), basis: 'origin', exact: true, inferred: false }],
  [
    'the last day of one that is not known to the day',
    ['or-wide'],
    { day: isoToDay('2025-03-20'), basis: 'origin', exact: false, inferred: true },
  ],
  ['the report, if the statement can be later', ['or-late'], OF_REPORT],
  ['the report, if the day of the statement is known from outside', ['or-ours'], OF_REPORT],
  [
    'the earliest of several',
    ['or-wide', 'or-dayy'],
    { day: isoToDay('2025-02-01'), basis: 'origin', exact: true, inferred: false },
  ],
])('takes %s', (_, ids, expected) => {
  expect(said(ids)).toEqual(expected);
});

it('takes the report for what the report distorted', () => {
  expect(said(['or-dayy'], 'Distorted: nobody said this.')).toEqual(OF_REPORT);
});

it('says nothing without claims', () => {
  expect(firstSaid({ origins, reports }, [])).toBeNull();
});

test.each(BUILT_DOSSIERS)(
  'the events of the $name dossier are known from the day that the panel names',
  ({ whole }) => {
    for (const { id } of whole.dossier.events) {
      const claims = (whole.evidenceAtHand(id)?.claims ?? []).flatMap(({ claim, relation }) =>
        relation === 'mentions' || claim.repeats !== null ? [] : [claim],
      );
      const days = claims.map((claim) => whole.evidence.facts.get(claim.id)?.knownFrom.origin ?? NaN);
      expect([id, firstSaid(whole.lookup, claims)?.day]).toEqual([id, Math.min(...days)]);
    }
  },
);
