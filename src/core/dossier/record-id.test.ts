import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../view/view.ts';
import { decodeView, encodeView } from '../view/view-url.ts';
import { makeFacet } from '../view/facet.ts';
import { isIdOf, isRecordId } from './record-id.ts';
import { actorId } from './schema-scalars.ts';

test.each([
  ['ev-k3m7', 'event'],
  ['cl-k3m7', 'claim'],
  ['acled:UKR64033', 'event'],
  ['ucdp:147997', 'event'],
  ['kursk:ev-k3m7', 'event'],
  ['kursk:cl-k3m7', 'claim'],
  ['acled:cl-UKR64033-2', 'claim'],
  ['acled:rp-1x2y3z', 'report'],
  ['sheet:or-1', 'origin'],
] as const)('%s is the id of a kind and of no other: %s', (id, kind) => {
  const kinds = (['event', 'claim', 'report', 'origin', 'story'] as const).filter((each) => isRecordId(id, each));
  expect(kinds).toEqual([kind]);
  expect((['claim', 'report', 'origin', 'story'] as const).filter((each) => isIdOf(each, id))).toEqual(
    kind === 'event' ? [] : [kind],
  );
});

test.each([
  'ev-12345',
  'acled:',
  ':UKR1',
  'acled:UKR 1',
  'acled:UKR.1',
  'acled:UKR~1',
  'A:1',
  'acled:a:b',
  `a:${'x'.repeat(99)}`,
])('%s is no id', (id) => {
  expect(isRecordId(id, 'event', 'claim', 'report', 'origin', 'story')).toBe(false);
});

test('a codebook id can have a namespace, and never looks like the id of a record', () => {
  const isSlug = (id: string) => actorId.safeParse(id).success;
  expect(['ukraine', 'acled:ukraine', 'acled:side-a', 'sent-or-lost'].filter(isSlug)).toHaveLength(4);
  expect(['ev-k3m7', 'kursk:ev-k3m7', 'acled:Ukraine', 'acled:'].filter(isSlug)).toEqual([]);
});

test('links hold imported ids as they are', () => {
  const view = {
    ...DEFAULT_VIEW,
    selection: 'acled:UKR64033',
    actor: makeFacet(['acled:ukraine'], ['ucdp:maidan']),
    report: makeFacet(['acled:rp-1X_y'], []),
    drop: ['acled:rp-1X_y', 'rp-k3m7'],
    list: 'events.acled:UKR1~acled:UKR2',
  };
  const link = encodeView(view);
  expect(link).toContain('sel=acled:UKR64033');
  expect(decodeView(link)).toMatchObject({ view, problems: [] });
});
