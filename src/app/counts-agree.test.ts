// Two counts of one thing agree, wherever on the screen they stand. Lists and the numbers that open them: model/lists/list-content.test.ts.
import { describe, expect, test } from 'vitest';
import { listSeries } from '#core/evidence/figure-series.ts';
import { publicationDays } from '#core/evidence/publication-days.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { seeDossier } from '#core/states/see-dossier.ts';
import { DEFAULT_VIEW, KNOWN_MODES } from '#core/view/view.ts';
import type { View } from '#core/view/view.ts';
import { listContent } from '#model/lists/list-content.ts';
import { listOf } from '#model/lists/list-query.ts';
import { BUILT_DOSSIERS } from '#model/testing/built-dossiers.ts';
import { sightOf } from '#model/view/seen-dossier.ts';
import { facetCounts } from '#model/view/shown-events.ts';
import { originLinks } from '#parts/origin-links.ts';
import { eventSeries } from '#core/states/event-series.ts';
import { estimateRows } from '#panels/figures/estimate-rows.ts';
import { eventsOfClaims } from '#panels/reports/report-events.ts';

function lengthOf(open: OpenDossier, view: View, list: string): number {
  const content = listContent(open, view, list);
  if (content.of === 'claims') return content.claims.length;
  return content.of === 'events' ? content.ids.length : -1;
}

describe.each(BUILT_DOSSIERS)('in the $name dossier', ({ whole }) => {
  const views: readonly View[] = [
    DEFAULT_VIEW,
    ...KNOWN_MODES.flatMap((knownBy) =>
      publicationDays(whole.evidence, knownBy).map((known) => ({ ...DEFAULT_VIEW, known, knownBy })),
    ),
  ];
  const seen = views.map((view) => ({ view, open: seeDossier(whole, sightOf(view)) }));

  test('the events of a report: its tab, its list, the filter', () => {
    for (const { view, open } of seen)
      open.dossier.reports.forEach(({ id }, at) => {
        const { ids, mentioned } = eventsOfClaims(open.lookup.claimsByReport.get(id) ?? []);
        expect([id, lengthOf(open, view, listOf('spoken-of', id))]).toEqual([id, ids.length]);
        expect([id, facetCounts(open, view)('report')[at]]).toEqual([id, ids.length - mentioned]);
      });
  });

  test('the estimates of a series: its number, its list, its rows in Figures and at its event', () => {
    for (const { view, open } of seen)
      for (const series of listSeries(open.lookup)) {
        const { measure, eventId, printed } = series;
        const { estimates, outlooks } = estimateRows(open, series);
        const count = estimates.filter(({ estimate }) => !estimate.derived).length;
        const lists = (['series', 'outlooks'] as const).map((kind) =>
          lengthOf(open, view, listOf(kind, measure.id, eventId ?? 'none')),
        );
        expect([measure.id, eventId, ...lists]).toEqual([measure.id, eventId, count, outlooks.length]);
        expect([measure.id, eventId, count + outlooks.length]).toEqual([measure.id, eventId, printed]);
        const evidence = eventId === null ? null : open.evidenceAtHand(eventId);
        if (evidence === null) continue;
        const own = eventSeries(open.lookup, evidence).find((each) => each.measure.id === measure.id);
        expect([own?.estimates.length, own?.outlooks.length]).toEqual([count, outlooks.length]);
      }
  });

  test('the claims of an event: its list, the diagram of its origins, and the lines to each of them', () => {
    for (const { view, open } of seen)
      for (const { id } of open.dossier.events) {
        const claims = (open.evidenceAtHand(id)?.claims ?? []).flatMap(({ claim, relation }) =>
          relation === 'affirms' ? [claim] : [],
        );
        const { reports, sources, lines } = originLinks(open.lookup, claims);
        expect(lengthOf(open, view, listOf('claims', id))).toBe(reports.flatMap((each) => each.claims).length);
        for (const { key, claims: count } of sources)
          expect([id, key, lines.filter(({ source }) => source === key).length]).toEqual([id, key, count]);
      }
  });

  test('the day on which an event is first known: in its states, and by its claims', () => {
    for (const { view, open } of seen) {
      if (view.known === null) continue;
      const { event, ids, firstKnown } = open.states;
      event.forEach((at, row) => {
        const words = whole.evidence.wordsOfEvent.get(ids.at(at) ?? '') ?? [];
        const days = words.flatMap(({ facts, relation }) =>
          relation === 'mentions' ? [] : [facts.knownFrom[view.knownBy]],
        );
        expect([ids.at(at), firstKnown[row]]).toEqual([ids.at(at), Math.min(...days)]);
      });
    }
  });
});
