import { describe, expect, it } from 'vitest';
import type { Manifest } from '#core/dossier/types.ts';
import { openDossier } from '#core/states/open-dossier.ts';
import { claim, madeUp } from '#core/testing/made-up.ts';
import { decodeView } from '#core/view/view-url.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { viewAsThen } from '../view/pinned-link.ts';
import { changeGroups, countWords, versionsOf } from './change-words.ts';
import { linkChangeWords } from './link-changes.ts';

const MEASURES = [{ id: 'lost', label: 'Lost', unit: 'ships', accrual: 'total' as const }];

function event(id: string, title: string, formerIds: readonly string[] = []) {
  return {
    id,
    type: 'outage',
    title,
    actors: [{ actorId: 'isle-navy', role: 'agent' as const }],
    formerIds: [...formerIds],
  };
}

function open(claims: Parameters<typeof madeUp>[0], events: readonly ReturnType<typeof event>[]) {
  const records = madeUp(claims, { measures: MEASURES, events: [...events] });
  // of a manifest only these count here
  return openDossier({ version: records.version, hash: '0'.repeat(16) } as Manifest, records);
}

function ships(low: number) {
  return { measure: { measureId: 'lost', eventId: 'ev-0001', low, high: low, qualifier: 'none' as const } };
}

const ONE = event('ev-0001', 'One');
const then = open(
  [claim('0001', { saidBy: ['reef'], ...ships(3000) })],
  [ONE, event('ev-0002', 'Two'), event('ev-0003', 'Three')],
);
const now = open(
  [claim('0001', { saidBy: ['reef'], ...ships(4000) }), claim('0002', { saidBy: ['isle'] })],
  [{ ...ONE, title: 'One, put right' }, event('ev-0004', 'Four', ['ev-0003'])],
);
const versions = versionsOf(then, now);

describe('what has changed', () => {
  it('is in groups, events first, with what is other about each', () => {
    expect(
      changeGroups(versions).map(({ title, entries }) => [title, entries.map(({ id, lines }) => [id, ...lines])]),
    ).toEqual([
      [
        'Events: changed',
        [
          [
            'ev-0001',
            'Status: Claimed → Acknowledged',
            'Lost: 3,000 → 4,000',
            'title: “One” → “One, put right”',
            '1 claim added, 1 claim changed',
          ],
        ],
      ],
      ['Events: added', [['ev-0004']]],
      ['Events: withdrawn', [['ev-0002']]],
      ['Events: merged', [['ev-0003', 'Merged into “Four”']]],
      ['Claims: changed', [['cl-0001', 'Changed: figure']]],
      ['Claims: added', [['cl-0002']]],
    ]);
  });

  it('is counted', () => {
    expect(countWords(versions)).toBe(
      '1 event changed, 1 event added, 1 event withdrawn, 1 event merged, 1 claim added, 1 claim changed',
    );
    expect(countWords(versionsOf(now, now))).toBe('');
  });

  it.each([
    ['sel=ev-0001', /^The event this link selects has changed. Status: .*; Lost: 3,000 → 4,000; .*claim changed\.$/],
    ['sel=ev-0002', /“Two”, has been withdrawn/],
    ['sel=ev-0003', /“Three”, has been merged into “Four”/],
    ['sel=ev-0004', /is new since then/],
    ['sel=ev-9999', /^Neither version has the event/],
    ['sel=cl-0001', /^The claim this link selects has changed\. Changed: figure\.$/],
    ['sel=rp-0001', /^The report this link selects is the same/],
    ['q=ships', /^This link shows no event in either version/],
    [
      'type=outage',
      /^Of the 4 events this link shows: 1 event changed, 1 event added, 1 event withdrawn, 1 event merged\.$/,
    ],
  ])('of ?%s is said', (link, words) => {
    expect(linkChangeWords(versions, decodeView(link).view)).toMatch(words);
  });

  it('of a link that asks for nothing is nothing in particular', () => {
    expect(linkChangeWords(versions, decodeView('panel=figures').view)).toBeNull();
  });
});

it.each([
  ['ev-0004', 'ev-0003'],
  ['ev-0001', 'ev-0001'],
  ['cl-0001', 'cl-0001'],
])('the record %s was %s then', (today, former) => {
  expect(viewAsThen({ ...DEFAULT_VIEW, selection: today }, then, now).selection).toBe(former);
});
