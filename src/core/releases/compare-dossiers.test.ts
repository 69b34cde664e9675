import { describe, expect, it } from 'vitest';
import type { Dossier, Manifest } from '../dossier/types.ts';
import { openDossier } from '../states/open-dossier.ts';
import { claim, EVENT, madeUp } from '../testing/made-up.ts';
import { seededRandom } from '../testing/generated-views.ts';
import { compareDossiers, countEventChanges, isSameContent } from './compare-dossiers.ts';
import { compareRecords, RECORD_LISTS } from './compare-records.ts';
import type { AnyRecord, RecordDifference, RecordList } from './compare-records.ts';

type ClaimInput = Parameters<typeof madeUp>[0][number];
type EventInput = NonNullable<Parameters<typeof madeUp>[1]>['events'];

const MEASURES = [{ id: 'lost', label: 'Lost', unit: 'ships', accrual: 'total' as const }];

function ships(low: number | null, high: number | null, qualifier: 'none' | 'about' | 'at-least' = 'none') {
  return { measure: { measureId: 'lost', eventId: 'ev-0001', low, high, qualifier } };
}

function open(claims: readonly ClaimInput[], events?: EventInput) {
  const records = madeUp(claims, { measures: MEASURES, ...(events !== undefined && { events }) });
  // of a manifest only these count here
  return openDossier({ version: records.version, hash: '0'.repeat(16) } as Manifest, records);
}

function event(id: string, rest: object = {}): NonNullable<EventInput>[number] {
  return { id, type: 'outage', title: 'Made up', actors: [{ actorId: 'isle-navy', role: 'agent' as const }], ...rest };
}

const ONE = [claim('0001', { saidBy: ['reef'], ...ships(3000, 3000) })];

describe('two dossiers', () => {
  it.each([
    ['nothing', ONE, ONE, null],
    [
      'a figure',
      ONE,
      [claim('0001', { saidBy: ['reef'], ...ships(4000, 4000, 'about') })],
      {
        figures: [
          {
            measureId: 'lost',
            before: [{ low: 3000, high: 3000, qualifier: 'none', claimIds: ['cl-0001'] }],
            after: [{ low: 4000, high: 4000, qualifier: 'about', claimIds: ['cl-0001'] }],
          },
        ],
        claims: { added: [], withdrawn: [], changed: ['cl-0001'] },
      },
    ],
    [
      'a figure more',
      ONE,
      [...ONE, claim('0002', { saidBy: ['reef'], ...ships(10, null, 'at-least') })],
      {
        figures: [
          {
            measureId: 'lost',
            before: [],
            after: [{ low: 10, high: null, qualifier: 'at-least', claimIds: ['cl-0002'] }],
          },
        ],
        claims: { added: ['cl-0002'], withdrawn: [], changed: [] },
      },
    ],
    [
      'a status, by a claim more',
      ONE,
      [...ONE, claim('0002', { saidBy: ['isle'] })],
      {
        status: { before: 'claimed', after: 'own-word' },
        claims: { added: ['cl-0002'], withdrawn: [], changed: [] },
      },
    ],
    [
      'a claim that is gone',
      [...ONE, claim('0002', { saidBy: ['isle'] })],
      ONE,
      {
        status: { before: 'own-word', after: 'claimed' },
        claims: { added: [], withdrawn: ['cl-0002'], changed: [] },
      },
    ],
  ])('that differ in %s', (_name, then, now, outcome) => {
    const { outcomes } = compareDossiers(open(then), open(now));
    const whole = {
      id: EVENT,
      fields: [],
      status: null,
      figures: [],
      claims: { added: [], withdrawn: [], changed: [] },
    };
    expect(outcomes).toEqual(outcome === null ? [] : [{ ...whole, ...outcome }]);
  });

  it('name the fields of a record with what they were and are', () => {
    const difference = compareDossiers(open(ONE), open(ONE, [event('ev-0001', { title: 'Renamed' })]));
    expect(difference.records.events).toEqual([
      { change: 'changed', id: 'ev-0001', fields: [{ field: 'title', before: 'Made up', after: 'Renamed' }] },
    ]);
    expect(difference.outcomes).toEqual([expect.objectContaining({ id: EVENT, fields: ['title'] })]);
    expect(countEventChanges(difference)).toEqual({ changed: 1, added: 0, withdrawn: 0, merged: 0 });
  });

  it('tell events apart that came, went, and became part of another', () => {
    const then = open(ONE, [event('ev-0001'), event('ev-0002'), event('ev-0003')]);
    const now = open(ONE, [event('ev-0001', { formerIds: ['ev-0002'] }), event('ev-0004')]);
    const { records, ...rest } = compareDossiers(then, now);
    expect(records.events.map(({ id, change }) => [id, change])).toEqual([
      ['ev-0001', 'changed'],
      ['ev-0004', 'added'],
      ['ev-0002', 'merged'],
      ['ev-0003', 'withdrawn'],
    ]);
    expect(records.events[2]).toMatchObject({ into: 'ev-0001' });
    expect(countEventChanges({ records, ...rest })).toEqual({ changed: 1, added: 1, withdrawn: 1, merged: 1 });
  });
});

/** A dossier of up to six events and claims, each there or not and with one of few contents. */
function generate(random: () => number): Dossier {
  const some = ['1', '2', '3', '4', '5', '6'].filter(() => random() < 0.6);
  const events = some.map((n) =>
    event(`ev-000${n}`, {
      title: random() < 0.5 ? 'Made up' : 'Made up again',
      formerIds: random() < 0.2 ? ['ev-000x'] : [],
    }),
  );
  const claims = some.map((n) =>
    claim(`000${n}`, {
      text: random() < 0.5 ? 'One.' : 'Two.',
      events: [{ eventId: `ev-000${n}`, relation: 'affirms' }],
    }),
  );
  return { ...madeUp(claims, { events }), ...(random() < 0.5 && { subtitle: 'About it' }) };
}

function recordsOf(dossier: Dossier, name: RecordList): readonly AnyRecord[] {
  // as in the comparison: which fields the records have does not matter
  return dossier[name] as unknown as readonly AnyRecord[];
}

type Way = 'forward' | 'back';

/** The records of one dossier by id, made from those of the other and the difference. */
function applied(
  from: Dossier,
  name: RecordList,
  { records }: RecordDifference,
  way: Way,
): ReadonlyMap<string, AnyRecord> {
  const result = new Map(recordsOf(from, name).map((record) => [record.id, record]));
  for (const change of records[name]) {
    if (change.change === 'changed') {
      const fields = change.fields.map(({ field, before, after }) => [field, way === 'forward' ? after : before]);
      result.set(change.id, { ...result.get(change.id), ...Object.fromEntries(fields), id: change.id });
    } else if ((change.change === 'added') === (way === 'forward')) {
      result.set(change.id, change.change === 'added' ? change.after : change.before);
    } else {
      result.delete(change.id);
    }
  }
  return result;
}

describe('the difference', () => {
  const random = seededRandom(29);
  const pairs = Array.from({ length: 60 }, () => [generate(random), generate(random)] as const);

  it('of a dossier and itself is nothing', () => {
    for (const [dossier] of pairs) expect(isSameContent(compareRecords(dossier, dossier))).toBe(true);
  });

  it('leads from either dossier to the other', () => {
    for (const [then, now] of pairs) {
      const difference = compareRecords(then, now);
      for (const name of RECORD_LISTS) {
        const byId = (dossier: Dossier) => new Map(recordsOf(dossier, name).map((record) => [record.id, record]));
        expect(applied(then, name, difference, 'forward')).toEqual(byId(now));
        expect(applied(now, name, difference, 'back')).toEqual(byId(then));
      }
    }
  });

  it('has every id of either dossier in one class, and what was added one way is gone the other', () => {
    for (const [then, now] of pairs) {
      const [forward, back] = [compareRecords(then, now), compareRecords(now, then)];
      for (const name of RECORD_LISTS) {
        const [before, after] = [recordsOf(then, name), recordsOf(now, name)].map(
          (records) => new Map((records ?? []).map((record) => [record.id, JSON.stringify(record)])),
        );
        const same = [...(before ?? [])].filter(([id, text]) => after?.get(id) === text).map(([id]) => id);
        const named = forward.records[name].map(({ id }) => id);
        const all = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
        expect([...named, ...same].sort()).toEqual([...all].sort());
        const added = forward.records[name].filter(({ change }) => change === 'added').map(({ id }) => id);
        const gone = back.records[name].filter(({ change }) => change === 'withdrawn' || change === 'merged');
        expect(gone.map(({ id }) => id).sort()).toEqual([...added].sort());
      }
    }
  });
});
