import { describe, expect, it, test } from 'vitest';
import { FACET_KEYS, FACETS } from '#core/facets/facets.ts';
import { countLags, LAG_CLASSES } from '#core/query/event-lags.ts';
import { allIds } from '#core/states/event-ids.ts';
import { eventIdAt, isInSight, rowOfEvent, rowsOfDay } from '#core/states/states-on.ts';
import { listSeries } from '#core/evidence/figure-series.ts';
import { publicationDays } from '#core/evidence/publication-days.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import type { View } from '#core/view/view.ts';
import { toDay } from '#core/time/day.ts';
import { lagsOf } from '../dossier/coverage.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { seeDossier } from '#core/states/see-dossier.ts';
import { BUILT_DOSSIERS } from '../testing/built-dossiers.ts';
import { sightOf } from '../view/seen-dossier.ts';
import { facetCounts, shownEvents } from '../view/shown-events.ts';
import { dropImpact, singleOriginEvents } from './drop-impact.ts';
import { listContent } from './list-content.ts';
import { countSources } from './source-claims.ts';
import { claimListWords, eventListWords } from './list-titles.ts';
import { idsOfList, listOf, listOfEvents, parseList } from './list-query.ts';

function lengthOf(open: OpenDossier, view: View, list: string): number {
  const content = listContent(open, view, list);
  if (content.of === 'claims') return content.claims.length;
  return content.of === 'events' ? content.ids.length : -1;
}

describe.each(BUILT_DOSSIERS)('the lists of the $name dossier', ({ whole }) => {
  const days = publicationDays(whole.evidence, 'report');
  const [report] = whole.dossier.reports;
  const views: readonly View[] = [
    DEFAULT_VIEW,
    { ...DEFAULT_VIEW, known: days[1] ?? null },
    { ...DEFAULT_VIEW, known: days[0] ?? null, knownBy: 'origin', status: { include: ['claimed'], exclude: [] } },
    { ...DEFAULT_VIEW, drop: [report?.id ?? ''], minOrigins: 2 },
    { ...DEFAULT_VIEW, drop: [whole.dossier.claims.find(({ originIds }) => originIds.length > 0)?.originIds[0] ?? ''] },
    { ...DEFAULT_VIEW, parties: 'without', window: { from: days[0] ?? null, until: null } },
    { ...DEFAULT_VIEW, sources: 'printed', type: { include: [], exclude: [whole.dossier.eventTypes[0]?.id ?? ''] } },
  ];

  test.each(views.map((view, at) => ({ at, view })))(
    'are as long as the numbers that open them, view $at',
    ({ view }) => {
      const open = seeDossier(whole, sightOf(view));
      const { counts, reason } = shownEvents(open, view);
      expect(lengthOf(open, view, 'shown')).toBe(counts.shown);
      expect(lengthOf(open, view, 'all-events')).toBe(
        allIds(open.states.ids).filter((id) => open.evidenceAtHand(id)?.status.status !== 'not-known').length,
      );
      expect(lengthOf(open, view, 'all-claims')).toBe(
        whole.dossier.claims.filter(({ id }) => open.isClaimInSight(id)).length,
      );
      for (const [reason, count] of Object.entries(counts.hidden))
        expect([reason, lengthOf(open, view, listOf('hidden', reason))]).toEqual([reason, count]);
      for (const [part, count] of Object.entries(counts.undrawn))
        expect(lengthOf(open, view, listOf('undrawn', part))).toBe(count);
      const isShown = (id: string | null): boolean => id === null || reason[rowOfEvent(open.states, id) ?? -1] === 0;
      const printed = listSeries(open.lookup).filter(({ eventId }) => isShown(eventId));
      expect(lengthOf(open, view, 'figures')).toBe(printed.reduce((sum, series) => sum + series.printed, 0));
      const facets = facetCounts(open, view);
      for (const key of FACET_KEYS)
        FACETS[key]
          .values(open.dossier)
          .forEach((value, at) =>
            expect([value, lengthOf(open, view, listOf(FACETS[key].list, value))]).toEqual([value, facets(key)[at]]),
          );
    },
  );

  test.each(views.map((view, at) => ({ at, view })))(
    'of sources are as long as their numbers, view $at',
    ({ view }) => {
      const open = seeDossier(whole, sightOf(view));
      const { reports, origins, actors } = countSources(open);
      for (const { id, claims } of reports)
        expect([id, lengthOf(open, view, listOf('report', id))]).toEqual([id, claims]);
      for (const { id, claims } of origins)
        expect([id, lengthOf(open, view, listOf('origin', id))]).toEqual([id, claims]);
      for (const { id, claims } of actors)
        expect([id, lengthOf(open, view, listOf('actor', id))]).toEqual([id, claims]);
    },
  );

  it('hold only claims in sight', () => {
    const view = views[1] ?? DEFAULT_VIEW;
    const open = seeDossier(whole, sightOf(view));
    const lists = [
      ...whole.dossier.events.flatMap(({ id }) =>
        (['claims', 'disputes', 'mentions', 'deciding'] as const).map((kind) => listOf(kind, id)),
      ),
      ...whole.dossier.reports.map(({ id }) => listOf('report', id)),
      ...whole.dossier.origins.map(({ id }) => listOf('origin', id)),
      ...whole.dossier.actors.map(({ id }) => listOf('actor', id)),
    ];
    for (const list of lists) {
      const content = listContent(open, view, list);
      if (content.of !== 'claims') throw new Error(`${list} is no list of claims`);
      expect(content.claims.filter(({ id }) => !open.isClaimInSight(id))).toEqual([]);
    }
  });

  it('name everything that a dropped report takes away', () => {
    const view = views[3] ?? DEFAULT_VIEW;
    const open = seeDossier(whole, sightOf(view));
    const { lost, narrowed } = dropImpact(open);
    const seen = new Set<string>([...lost, ...narrowed]);
    for (const { id } of whole.dossier.events) {
      const words = whole.evidence.wordsOfEvent.get(id) ?? [];
      const own = words.filter(({ facts }) => facts.claim.reportId === report?.id);
      expect([id, seen.has(id)]).toEqual([id, own.length > 0]);
      const decides = words.filter(({ relation }) => relation !== 'mentions');
      expect([id, lost.includes(id)]).toEqual([id, decides.every(({ facts }) => facts.claim.reportId === report?.id)]);
    }
  });

  it('name what a full comparison with nothing dropped finds, whatever is dropped', () => {
    const ids = [...whole.dossier.reports, ...whole.dossier.origins, ...whole.dossier.actors].map(({ id }) => id);
    for (const knownOn of [null, { day: days[1] ?? days[0] ?? toDay(0), mode: 'report' as const }]) {
      const before = seeDossier(whole, { knownOn, drop: [] });
      const wordsOf = (open: OpenDossier, id: string): readonly unknown[] =>
        (open.evidence.wordsOfEvent.get(id) ?? [])
          .map(({ facts }) => facts)
          .filter(({ claim }) => before.isClaimInSight(claim.id));
      for (const id of ids) {
        const open = seeDossier(whole, { knownOn, drop: [id] });
        const isKnown = (each: string): boolean => isInSight(before.states, rowOfEvent(before.states, each) ?? -1);
        const known = [...rowsOfDay(open.states)].flatMap((row) => eventIdAt(open.states, row) ?? []).filter(isKnown);
        const isLost = (each: string): boolean => !isInSight(open.states, rowOfEvent(open.states, each) ?? -1);
        const isNarrower = (each: string): boolean => {
          const [now, then] = [wordsOf(open, each), wordsOf(before, each)];
          return now.length !== then.length || now.some((facts, at) => facts !== then[at]);
        };
        expect(dropImpact(open)).toEqual({
          lost: known.filter(isLost),
          narrowed: known.filter((each) => !isLost(each) && isNarrower(each)),
        });
      }
    }
  });

  it('put every event in sight into one class of lags', () => {
    const ids = LAG_CLASSES.flatMap(({ from, until }) => {
      const content = listContent(whole, DEFAULT_VIEW, listOf('lag', String(from), String(until)));
      return content.of === 'events' ? content.ids : [];
    });
    expect([...ids].sort()).toEqual(whole.dossier.events.map(({ id }) => id).sort());
  });

  it('tell of each class of lags as many events for sure as its number says', () => {
    for (const view of views) {
      const open = seeDossier(whole, sightOf(view));
      for (const lagClass of LAG_CLASSES) {
        const args = [String(lagClass.from), String(lagClass.until)];
        const [all, sure] = [listOf('lag', ...args), listOf('lag', ...args, 'sure')].map((list) => {
          const content = listContent(open, view, list);
          return content.of === 'events' ? content.ids : [];
        });
        const counts = countLags(lagsOf(open), lagClass);
        expect([all?.length, sure?.length]).toEqual([counts.count, counts.sure]);
        expect(all).toEqual(expect.arrayContaining([...(sure ?? [])]));
      }
    }
  });

  it('count no more origins by a stricter rule', () => {
    const { supportBy } = whole.states;
    const all = supportBy({ parties: 'with', sources: 'all' });
    for (const parties of ['with', 'without'] as const)
      for (const sources of ['all', 'printed'] as const)
        supportBy({ parties, sources }).forEach((count, row) => expect(count).toBeLessThanOrEqual(all[row] ?? 0));
  });

  it('say of events on a single origin no more than one', () => {
    for (const id of singleOriginEvents(whole)) expect(whole.evidenceAtHand(id)?.origins.atMost).toBe(1);
  });

  it('have a title and a rule in words', () => {
    const event = whole.dossier.events[0]?.id ?? '';
    const claims = claimListWords(whole, 'deciding', [event]);
    const events = eventListWords(whole, 'days', ['2025-01-01', '2025-02-01']);
    for (const { title, rule } of [claims, events]) {
      expect(title).not.toMatch(/^list\.|[{}]/);
      expect(rule).not.toMatch(/^list\.|[{}]/);
    }
  });
});

test.each([
  'nothing-like-it',
  'claims.ev-zzzz',
  'report.rp-zzzz',
  'type.zzz',
  'hidden.zzz',
  'days.2025-01-01',
  'series.zzz',
  'lag.0.7.perhaps',
])('%s names nothing', (list) => {
  const whole = BUILT_DOSSIERS[0]?.whole;
  expect(whole === undefined ? null : listContent(whole, DEFAULT_VIEW, list).of).toBe('nothing');
});

test.each([1, 12, 13, 36])('%i events can be listed by their ids', (count) => {
  const ids = Array.from({ length: count }, (_, at) => `ev-${String(at).padStart(4, 'a')}`);
  const list = listOfEvents(ids) ?? '';
  const query = parseList(list);
  expect(query.of === 'events' ? idsOfList('ev-', query.args) : []).toEqual(ids);
});

test.each([0, 37])('%i cannot', (count) => {
  expect(listOfEvents(Array.from({ length: count }, () => 'ev-aaaa'))).toBeNull();
});
