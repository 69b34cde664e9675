import { describe, expect, test } from 'vitest';
import type { BlockRecords } from '#core/columns/block-records.ts';
import { publicationDays } from '#core/evidence/publication-days.ts';
import { listedIds } from '#core/states/event-ids.ts';
import type { OpenDossier, Sight } from '#core/states/open-dossier.ts';
import { seeDossier } from '#core/states/see-dossier.ts';
import { eventsInSight } from '#core/states/states-on.ts';
import { spanBounds, spanHull } from '#core/time/span-bounds.ts';
import { lateLoad } from '#late/late-load.ts';
import { BUILT_DOSSIERS } from '../testing/built-dossiers.ts';
import { openByBlock } from './block-dossier.ts';
import type { BlockSource } from './block-dossier.ts';

/** A dossier by block over the records of one in memory, which are one block; the read fails as often as is said. */
function sourceOf(whole: OpenDossier, failures = 0): BlockSource {
  const { manifest, evidence } = whole;
  // the records as they are in the file
  const { dossier } = evidence.lookup;
  const { reports, claims, events, origins, differences } = dossier;
  let [left, hasTitles] = [failures, false];
  const load = lateLoad(
    'block-0',
    async (): Promise<BlockRecords> => {
      await Promise.resolve();
      hasTitles = true;
      if (left > 0) {
        left -= 1;
        throw new Error('no block');
      }
      return { reports, claims, events, origins, differences };
    },
    async () => {},
  );
  const [before, after] = [{}, {}];
  return {
    manifest,
    dossier: { ...dossier, reports: [], claims: [], events: [], origins: [], differences: [], stories: [] },
    ids: listedIds(events.map(({ id }) => id)),
    titleOf: (event) => (hasTitles ? (events[event]?.title ?? '') : ''),
    isComplete: () => hasTitles,
    findTitles: () => new Uint8Array(events.length),
    titleKey: () => (hasTitles ? after : before),
    tableOf: whole.tableOf,
    awaitMode: () => null,
    publicationDays: [],
    blockOf: () => ({ number: 0, load }),
  };
}

describe.each(BUILT_DOSSIERS)('the $name dossier by block', ({ whole }) => {
  const ids = whole.dossier.events.map(({ id }) => id);
  const [first] = publicationDays(whole.evidence, 'report');
  const sights: readonly Sight[] = [
    { knownOn: null, drop: [] },
    ...(first === undefined
      ? []
      : (['report', 'origin'] as const).map((mode) => ({ knownOn: { day: first, mode }, drop: [] }))),
  ];

  test('tells of dates and places as the events have them, before any block is read', () => {
    const open = openByBlock(sourceOf(whole));
    for (const id of ids) {
      const [told, own] = [open.lookup.events.get(id), whole.lookup.events.get(id)];
      const hull = spanHull((own?.when ?? []).map(({ span }) => span));
      expect(told?.type).toBe(own?.type);
      expect(told?.when.map(({ span }) => spanBounds(span))).toEqual(hull === null ? [] : [spanBounds(hull)]);
      const places = (event: typeof own) => event?.places.map(({ placeId, role }) => [placeId, role]);
      expect(places(told)).toEqual(places(own));
      expect(open.evidenceAtHand(id)).toBeNull();
    }
    expect(open.lookup.events.get('ev-none')).toBeUndefined();
    expect(open.byBlock?.around('ev-none')).toBeNull();
    expect(open.byBlock?.around(whole.dossier.claims[0]?.id ?? '')).toBeNull();
  });

  test('gives the evidence of an event when its block has come, on each day', async () => {
    const open = openByBlock(sourceOf(whole));
    for (const sight of sights) {
      const [seen, expected] = [seeDossier(open, sight), seeDossier(whole, sight)];
      expect(eventsInSight(seen.states)).toEqual(eventsInSight(expected.states));
      for (const id of ids) {
        // one after the other, as a reader does
        // oxlint-disable-next-line no-await-in-loop
        expect(await seen.readEventEvidence(id)).toEqual(expected.evidenceAtHand(id));
        expect(seen.evidenceAtHand(id)).toEqual(expected.evidenceAtHand(id));
      }
      // oxlint-disable-next-line no-await-in-loop
      const around = await seen.byBlock?.around(ids[0] ?? '');
      expect(around?.sight).toEqual(sight);
      expect(around?.states).toBe(seen.states);
      expect(around?.whole.sight).toEqual({ knownOn: null, drop: [] });
    }
    const [claim] = whole.dossier.claims;
    const around = await open.byBlock?.around(claim?.id ?? '');
    expect(around?.lookup.claims.get(claim?.id ?? '')).toEqual(claim);
    expect(open.lookup.events.get(ids[0] ?? '')?.title).toBe(whole.lookup.events.get(ids[0] ?? '')?.title);
  });

  test('keeps the failure of a block until somebody asks for another try', async () => {
    const source = sourceOf(whole, 1);
    const open = openByBlock(source);
    const id = ids[0] ?? '';
    const asked = open.byBlock?.around(id);
    await expect(asked).rejects.toThrow('no block');
    expect(open.byBlock?.around(id)).toBe(asked);
    source.blockOf(0).load.forget();
    expect(await open.readEventEvidence(id)).toEqual(whole.evidenceAtHand(id));
  });
});
