import { expect, test } from 'vitest';
import { claim, madeUp, origin } from '../testing/made-up.ts';
import { findEvent, indexDossier } from './index-dossier.ts';

const lookup = indexDossier(
  madeUp(
    [
      claim('a001', { originIds: ['or-0001'] }),
      claim('a002', {
        reportId: 'rp-0002',
        repeats: 'cl-a001',
        events: [{ eventId: 'ev-0002', relation: 'mentions' }],
      }),
      claim('a003', {
        reportId: 'rp-0002',
        measure: { measureId: 'lamps', eventId: null, low: 1, high: 1, qualifier: 'none' },
        events: [],
      }),
    ],
    {
      origins: [origin('0001')],
      measures: [{ id: 'lamps', label: 'Lamps', unit: 'lamps', accrual: 'count' }],
      events: [
        { id: 'ev-0001', type: 'outage', title: 'Whole', formerIds: ['ev-0007'] },
        { id: 'ev-0002', type: 'outage', title: 'Part', parentId: 'ev-0001' },
      ],
    },
  ),
);

test('what belongs together is found from both ends', () => {
  const ids = (records: readonly { readonly id: string }[] | undefined): readonly string[] =>
    (records ?? []).map(({ id }) => id);
  expect(ids(lookup.claimsByReport.get('rp-0002'))).toEqual(['cl-a002', 'cl-a003']);
  expect(ids(lookup.claimsByOrigin.get('or-0001'))).toEqual(['cl-a001']);
  expect(ids(lookup.claimsByMeasure.get('lamps'))).toEqual(['cl-a003']);
  expect(lookup.claimsByEvent.get('ev-0002')?.map(({ claim: { id }, relation }) => [id, relation])).toEqual([
    ['cl-a002', 'mentions'],
  ]);
  expect(ids(lookup.eventsByClaim.get('cl-a001'))).toEqual(['ev-0001']);
  expect(ids(lookup.repeatsOfClaim.get('cl-a001'))).toEqual(['cl-a002']);
  expect(ids(lookup.childrenOfEvent.get('ev-0001'))).toEqual(['ev-0002']);
});

test('an event is found by its id and by one that it had before', () => {
  const event = lookup.events.get('ev-0001');
  expect(findEvent(lookup, 'ev-0001')).toEqual({ type: 'found', event });
  expect(findEvent(lookup, 'ev-0007')).toEqual({ type: 'merged', event, formerId: 'ev-0007' });
  expect(findEvent(lookup, 'ev-zzzz')).toEqual({ type: 'unknown' });
});
