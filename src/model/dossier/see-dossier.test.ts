import { describe, expect, it, test } from 'vitest';
import { dropSources } from '#core/evidence/drop-sources.ts';
import { eventStatus } from '#core/evidence/event-status.ts';
import { eventOrigins } from '#core/evidence/independent-origins.ts';
import type { KnownOn } from '#core/evidence/known-on.ts';
import { publicationDays } from '#core/evidence/publication-days.ts';
import { settleEvent } from '#core/evidence/settle-events.ts';
import { IN_SIGHT, indexOfEntries, LATER, UNSUPPORTED } from '#core/query/event-index.ts';
import type { EventIndex } from '#core/query/event-index.ts';
import { forEachLink } from '#core/query/link-table.ts';
import type { LinkTable } from '#core/query/link-table.ts';
import { isoToDay, toDay } from '#core/time/day.ts';
import type { EventId } from '#core/dossier/types.ts';
import type { OpenDossier } from './open-dossier.ts';
import { BUILT_DOSSIERS, bundled } from '../testing/built-dossiers.ts';
import { seeDossier } from './see-dossier.ts';

/** Days before, on and after every publication. */
function daysOf(whole: OpenDossier, mode: 'report' | 'origin'): readonly NonNullable<KnownOn>[] {
  const days = publicationDays(whole.evidence, mode).flatMap((day) => [day - 1, day]);
  return [...new Set(days)].map((day) => ({ day: toDay(day), mode }));
}

function sourcesOf({ dossier }: OpenDossier): readonly string[] {
  return [...dossier.reports, ...dossier.origins, ...dossier.actors].map(({ id }) => id);
}

/** Everything that an index holds, its links a list for each row. */
function valuesOf({ rowOf: _rowOf, entryAt, places, reports, ...columns }: EventIndex) {
  const linksOf = (table: LinkTable) =>
    columns.ids.map((_id, row) => {
      const links: number[] = [];
      forEachLink(table, row, (target, note) => links.push(target, note));
      return links;
    });
  return {
    ...columns,
    entries: columns.ids.map((_id, row) => entryAt(row)),
    places: linksOf(places),
    reports: linksOf(reports),
  };
}

describe.each(BUILT_DOSSIERS)('the $name dossier as seen', ({ whole }) => {
  function expectSameAsWorkedOut(knownOn: KnownOn, drop: readonly string[]): void {
    const seen = seeDossier(whole, { knownOn, drop });
    const { evidence } = dropSources(whole.evidence, drop);
    // what it takes from the whole index is what it would be from scratch
    const entries = seen.index.ids.flatMap((_, row) => seen.index.entryAt(row) ?? []);
    expect(entries).toHaveLength(whole.index.size);
    const again = indexOfEntries([...entries].reverse(), whole.dossier);
    const { rowOf } = again;
    expect(valuesOf(seen.index)).toEqual(valuesOf(again));
    for (const raw of whole.evidence.lookup.dossier.events) {
      const { id } = raw;
      expect(seen.index.rowOf.get(id)).toBe(rowOf.get(id));
      const eventId: EventId = raw.id;
      const status = eventStatus(evidence, eventId, knownOn);
      const row = seen.index.rowOf.get(id) ?? -1;
      expect(seen.statusOf(eventId)).toEqual(status);
      expect(seen.originsOf(eventId)).toEqual(eventOrigins(evidence, eventId, knownOn));
      if (status.status === 'not-known') {
        expect([LATER, UNSUPPORTED]).toContain(seen.index.sight[row]);
      } else {
        expect(seen.index.sight[row]).toBe(IN_SIGHT);
        expect(seen.lookup.events.get(id)).toEqual(settleEvent(evidence, raw, knownOn));
      }
    }
  }

  test.each(['report', 'origin'] as const)('on every day of publication, known by %s', (mode) => {
    for (const knownOn of daysOf(whole, mode)) expectSameAsWorkedOut(knownOn, []);
  });

  it('without each of its sources', () => {
    for (const id of sourcesOf(whole)) expectSameAsWorkedOut(null, [id]);
  });

  it('without each of its reports on every day of publication', () => {
    for (const { id } of whole.dossier.reports)
      for (const knownOn of daysOf(whole, 'report')) expectSameAsWorkedOut(knownOn, [id]);
  });

  it('is the whole one when nothing is left out, and again on the last day', () => {
    expect(seeDossier(whole, { knownOn: null, drop: [] })).toBe(whole);
    const days = publicationDays(whole.evidence, 'report');
    const last = seeDossier(whole, { knownOn: { day: days.at(-1) ?? toDay(0), mode: 'report' }, drop: [] });
    expect(last.dossier.events.map(({ id }) => last.statusOf(id).status)).toEqual(
      whole.dossier.events.map(({ id }) => whole.statusOf(id).status),
    );
  });

  it('knows more with every day, and nothing it lists is out of sight', () => {
    let before = -1;
    for (const knownOn of daysOf(whole, 'report')) {
      const seen = seeDossier(whole, { knownOn, drop: [] });
      const claims = whole.dossier.claims.filter(({ id }) => seen.isClaimInSight(id)).length;
      expect(claims).toBeGreaterThanOrEqual(before);
      before = claims;
      for (const event of seen.dossier.events) {
        const row = seen.index.rowOf.get(event.id) ?? -1;
        if (seen.index.sight[row] !== IN_SIGHT) continue;
        const rests = [...event.when, ...event.places].flatMap(({ from }) => from);
        expect(rests.filter((id) => !seen.isClaimInSight(id))).toEqual([]);
      }
      for (const difference of seen.dossier.differences)
        expect(difference.claimIds.filter((id) => !seen.isClaimInSight(id))).toEqual([]);
    }
  });

  it('has nothing left without all its reports', () => {
    const seen = seeDossier(whole, { knownOn: null, drop: whole.dossier.reports.map(({ id }) => id) });
    expect([...seen.index.sight].every((sight) => sight === UNSUPPORTED)).toBe(true);
  });
});

const DEPLOYMENT = 'ev-y7pm' as EventId;

test.each([
  ['2024-12-31', 'claimed'],
  ['2025-03-01', 'claimed'],
  ['2025-04-27', 'claimed'],
  ['2025-04-28', 'own-word'],
])('on %s the deployment is %s', (day, status) => {
  const seen = seeDossier(bundled, { knownOn: { day: isoToDay(day), mode: 'report' }, drop: [] });
  const result = seen.statusOf(DEPLOYMENT);
  expect(result.status).toBe(status);
  const silent = result.silent.map((id) => bundled.lookup.actors.get(id)?.name);
  expect(silent.includes('North Korea')).toBe(status === 'claimed');
});
