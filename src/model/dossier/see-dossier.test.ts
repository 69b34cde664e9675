import { describe, expect, it, test } from 'vitest';
import type { DossierEvent } from '#core/dossier/types.ts';
import { countedSupport } from '#core/evidence/counted-support.ts';
import { dropSources } from '#core/evidence/drop-sources.ts';
import { isKnown } from '#core/evidence/evidence-index.ts';
import type { EvidenceIndex } from '#core/evidence/evidence-index.ts';
import { eventStatus } from '#core/evidence/event-status.ts';
import { eventOrigins } from '#core/evidence/independent-origins.ts';
import type { KnownOn } from '#core/evidence/known-on.ts';
import { publicationDays } from '#core/evidence/publication-days.ts';
import { settleEvent } from '#core/evidence/settle-events.ts';
import { forEachLink, packLink } from '#core/states/link-table.ts';
import type { LinkTable } from '#core/states/link-table.ts';
import { forEachLinkColumn } from '#core/states/link-columns.ts';
import { ContentReader } from '#core/states/make-states.ts';
import { markStatus, markStatusOf } from '#core/states/mark-status.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { OPEN_FUTURE } from '#core/states/open-days.ts';
import { seeDossier } from '#core/states/see-dossier.ts';
import { DATED } from '#core/states/state-table.ts';
import { eventIdAt, eventsInSight, isInSight, isLater, rowOfEvent, rowsOfDay } from '#core/states/states-on.ts';
import type { EventStates } from '#core/states/states-on.ts';
import { isoToDay, toDay } from '#core/time/day.ts';
import { BUILT_DOSSIERS, bundled } from '../testing/built-dossiers.ts';

/** Days before, on and after every publication. */
function daysOf(whole: OpenDossier, mode: 'report' | 'origin'): readonly NonNullable<KnownOn>[] {
  const days = publicationDays(whole.evidence, mode).flatMap((day) => [day - 1, day]);
  return [...new Set(days)].map((day) => ({ day: toDay(day), mode }));
}

function sourcesOf({ dossier }: OpenDossier): readonly string[] {
  return [...dossier.reports, ...dossier.origins, ...dossier.actors].map(({ id }) => id);
}

function linksOf(table: LinkTable, row: number): readonly (readonly [number, number])[] {
  const links: (readonly [number, number])[] = [];
  forEachLink(table, row, (target, note) => links.push([target, note]));
  return links;
}

const RULES = (['with', 'without'] as const).flatMap((parties) =>
  (['all', 'printed'] as const).map((sources) => ({ parties, sources })),
);

describe.each(BUILT_DOSSIERS)('the $name dossier as seen', ({ whole }) => {
  const reader = new ContentReader(whole.dossier);
  const records = whole.evidence.lookup.dossier;

  /** What a row of the table holds of its event. */
  function contentAt(states: EventStates, row: number) {
    const of = (column: Int32Array): number => column[row] ?? NaN;
    const { startMin, startMax, endMin, endMax } = states;
    return {
      days: [startMin, startMax, endMin, endMax].map(of),
      flags: states.flags[row],
      links: forEachLinkColumn((name) =>
        linksOf(states.links(name), row).map(([target, note]) => packLink(target, note)),
      ),
      status: markStatusOf(states.status[row] ?? -1),
      support: RULES.map((rule) => states.supportBy(rule)[row]),
    };
  }

  /** The same from the evidence of the event. */
  function contentOf(evidence: EvidenceIndex, record: DossierEvent, knownOn: KnownOn) {
    const words = (evidence.lookup.claimsByEvent.get(record.id) ?? [])
      .filter(({ claim, relation }) => {
        const facts = evidence.facts.get(claim.id);
        return relation !== 'mentions' && facts !== undefined && isKnown(facts, knownOn);
      })
      .map(({ claim }) => claim);
    const content = reader.of(settleEvent(evidence, record, knownOn), words);
    const { dates, bits } = content;
    return {
      days: dates === null ? [0, 0, 0, 0] : [dates.startMin, dates.startMax, dates.endMin, dates.endMax],
      flags: bits,
      links: forEachLinkColumn((name) => content[name]),
      status: markStatus(eventStatus(evidence, record.id, knownOn)),
      support: RULES.map((rule) => countedSupport(evidence, record.id, rule, knownOn)),
    };
  }

  function expectSameAsWorkedOut(knownOn: KnownOn, drop: readonly string[]): void {
    const { states, evidenceAtHand, lookup } = seeDossier(whole, { knownOn, drop });
    const { evidence } = dropSources(whole.evidence, drop);
    const rows = [...rowsOfDay(states)];
    expect(new Set(rows.map((row) => eventIdAt(states, row)))).toEqual(new Set(records.events.map(({ id }) => id)));
    expect(rows).toHaveLength(records.events.length);
    for (const record of records.events) {
      const { id } = record;
      const row = rowOfEvent(states, id) ?? -1;
      expect([id, rows.includes(row)]).toEqual([id, true]);
      const status = eventStatus(evidence, id, knownOn);
      const read = evidenceAtHand(id);
      expect(read?.status).toEqual(status);
      expect(read?.origins).toEqual(eventOrigins(evidence, id, knownOn));
      const isKnownWithAll = eventStatus(whole.evidence, id, knownOn).status !== 'not-known';
      expect([id, isLater(states, row)]).toEqual([id, !isKnownWithAll]);
      expect([id, isInSight(states, row)]).toEqual([id, status.status !== 'not-known']);
      if (status.status === 'not-known') continue;
      expect([id, contentAt(states, row)]).toEqual([id, contentOf(evidence, record, knownOn)]);
      expect(lookup.events.get(id)).toEqual(settleEvent(evidence, record, knownOn));
    }
  }

  it.each(['report', 'origin'] as const)('has rows that follow one another without a gap, known by %s', (mode) => {
    const [first] = daysOf(whole, mode);
    const { states } = seeDossier(whole, { knownOn: { day: first?.day ?? toDay(0), mode }, drop: [] });
    const { knownFrom, knownUntil, firstKnown, startMin, flags } = states;
    for (let event = 0; event < states.ids.length; event += 1) {
      const rows = linksOf(states.rowsOfEvent, event).map(([row]) => row);
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map((row) => states.event[row]))).toEqual(new Set([event]));
      expect(rows.map((row) => knownFrom[row])).toEqual([
        firstKnown[rows[0] ?? -1],
        ...rows.slice(0, -1).map((row) => knownUntil[row]),
      ]);
      expect(knownUntil[rows.at(-1) ?? -1]).toBe(OPEN_FUTURE);
      expect(new Set(rows.map((row) => firstKnown[row])).size).toBe(1);
    }
    const dated = [...startMin].filter((_, row) => ((flags[row] ?? 0) & DATED) !== 0);
    expect(dated).toEqual(dated.toSorted((a, b) => a - b));
  });

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
    expect(last.dossier.events.map(({ id }) => last.evidenceAtHand(id)?.status.status)).toEqual(
      whole.dossier.events.map(({ id }) => whole.evidenceAtHand(id)?.status.status),
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
        if (!isInSight(seen.states, rowOfEvent(seen.states, event.id) ?? -1)) continue;
        const rests = [...event.when, ...event.places].flatMap(({ from }) => from);
        expect(rests.filter((id) => !seen.isClaimInSight(id))).toEqual([]);
      }
      for (const difference of seen.dossier.differences)
        expect(difference.claimIds.filter((id) => !seen.isClaimInSight(id))).toEqual([]);
    }
  });

  it('has nothing left without all its reports', () => {
    const seen = seeDossier(whole, { knownOn: null, drop: whole.dossier.reports.map(({ id }) => id) });
    expect(eventsInSight(seen.states)).toEqual([]);
  });
});

const DEPLOYMENT = 'ev-y7pm';

test.each([
  ['2024-12-31', 'claimed'],
  ['2025-03-01', 'claimed'],
  ['2025-04-27', 'claimed'],
  ['2025-04-28', 'own-word'],
])('on %s the deployment is %s', (day, status) => {
  const seen = seeDossier(bundled, { knownOn: { day: isoToDay(day), mode: 'report' }, drop: [] });
  const result = seen.evidenceAtHand(DEPLOYMENT)?.status;
  expect(result?.status).toBe(status);
  const silent = result?.silent.map((id) => bundled.lookup.actors.get(id)?.name);
  expect(silent?.includes('North Korea')).toBe(status === 'claimed');
});
