import { expect, it } from 'vitest';
import type { Claim, Origin, Report } from '#core/dossier/types.ts';
import { firstSaid } from './first-said.ts';

function origin(startMin: string, endMax: string, issuedBasis: string): Origin {
  // only the fields that are read
  return { issued: { startMin, endMax }, issuedBasis, inferred: false } as unknown as Origin;
}

const origins = new Map([
  ['or-dayy', origin('2025-02-01', '2025-02-01', 'printed')],
  ['or-wide', origin('2024-09-01', '2025-04-27', 'inferred')],
]);
const reports = new Map([
  ['rp-aaaa', { published: { endMax: '2025-03-27' }, publishedBasis: 'page' } as unknown as Report],
]);

function said(...originIds: string[]) {
  return firstSaid({ origins, reports }, [{ originIds, reportId: 'rp-aaaa' } as unknown as Claim]);
}

it('takes the day of the statement when it is known to the day', () => {
  expect(said('or-dayy')).toEqual({ day: '2025-02-01', basis: 'origin', inferred: false });
});

it('takes the report when the statement has no day of its own', () => {
  expect(said('or-wide')).toEqual({ day: '2025-03-27', basis: 'report', inferred: false });
});

it('says nothing without claims', () => {
  expect(firstSaid({ origins, reports }, [])).toBeNull();
});
