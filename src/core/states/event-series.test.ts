import { expect, it } from 'vitest';
import type { Claim, DossierEvent, Measure } from '#core/dossier/types.ts';
import { eventSeries } from './event-series.ts';

function claim(
  id: string,
  measureId: string,
  more: Partial<Record<'eventId' | 'kind' | 'repeats', string>> = {},
): Claim {
  const { eventId = 'ev-aaaa', kind = 'account', repeats = null } = more;
  // only the fields that the figures read
  return {
    id,
    kind,
    repeats,
    measure: { measureId, eventId, low: 1, high: 1, qualifier: 'none', comparedWith: null },
  } as unknown as Claim;
}

const CLAIMS = [
  claim('a', 'wounded'),
  claim('b', 'killed'),
  claim('c', 'killed', { kind: 'outlook' }),
  claim('d', 'killed', { repeats: 'b' }),
  claim('e', 'killed', { eventId: 'ev-bbbb' }),
];
const MEASURES = new Map(['killed', 'wounded', 'sent'].map((id) => [id, { id } as Measure]));

it('keeps measures apart in the order of the codebook, outlooks aside, repeats under their claim, other events out', () => {
  const series = eventSeries(
    {
      repeatsOfClaim: new Map([['b', CLAIMS.filter(({ id }) => id === 'd')]]),
      measures: MEASURES,
      claims: new Map(),
      claimsByMeasure: new Map(),
    },
    {
      event: { id: 'ev-aaaa' } as DossierEvent,
      claims: CLAIMS.map((each) => ({ claim: each, relation: 'affirms' as const })),
    },
  );
  const ids = (rows: (typeof series)[number]['estimates']) =>
    rows.map((row) => [row.claim.id, ...row.repeats.map(({ id }) => id)]);
  expect(series.map(({ measure, estimates, outlooks }) => [measure.id, ids(estimates), ids(outlooks)])).toEqual([
    ['killed', [['b', 'd']], [['c']]],
    ['wounded', [['a']], []],
  ]);
});
