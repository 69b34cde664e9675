import { describe, expect, it } from 'vitest';
import { eventsInSight } from '#core/states/states-on.ts';
import { LAG_CLASSES } from '#core/query/event-lags.ts';
import { reportKnownFrom } from '#core/evidence/known-on.ts';
import { publicationDays } from '#core/evidence/publication-days.ts';
import { BUILT_DOSSIERS } from '../testing/built-dossiers.ts';
import { reportsInOrder } from '../text/report-label.ts';
import { knownExtent } from '#core/query/known-extent.ts';
import { coverageOf, eventIdsByLag, periodOf } from './coverage.ts';
import { seeDossier } from '#core/states/see-dossier.ts';

describe.each(BUILT_DOSSIERS)('coverage of the dossier $name', ({ whole }) => {
  const days = publicationDays(whole.evidence, 'report');
  const seen = [
    whole,
    ...days.flatMap((day) =>
      (['report', 'origin'] as const).map((mode) => seeDossier(whole, { knownOn: { day, mode }, drop: [] })),
    ),
    ...whole.dossier.reports.map(({ id }) => seeDossier(whole, { knownOn: null, drop: [id] })),
  ];

  it('has every event in sight in one class of lags', () => {
    for (const open of seen) {
      const ids = LAG_CLASSES.flatMap((lagClass) => eventIdsByLag(open, lagClass, 'all'));
      expect(ids.toSorted()).toEqual(eventsInSight(open.states).toSorted());
    }
  });

  it('has the reports that are known, in order of publication', () => {
    for (const day of days) {
      const open = seeDossier(whole, { knownOn: { day, mode: 'report' }, drop: [] });
      expect(coverageOf(open).reports.map(({ publication }) => publication.id)).toEqual(
        reportsInOrder(whole.dossier)
          .filter((report) => reportKnownFrom(report) <= day)
          .map(({ id }) => id),
      );
    }
  });

  it('has later reports only for what had been said in public, and says so', () => {
    for (const open of seen) {
      const { knownOn } = open.sight;
      for (const { publication, isLater } of coverageOf(open).reports) {
        expect(isLater).toBe(knownOn !== null && publication.last > knownOn.day);
        if (isLater) expect([knownOn?.mode, periodOf(open, publication).claims > 0]).toEqual(['origin', true]);
      }
    }
  });

  it('has no report that is left out', () => {
    for (const open of seen) {
      const ids = coverageOf(open).reports.map(({ publication }) => publication.id as string);
      expect(ids.filter((id) => open.sight.drop.includes(id))).toEqual([]);
    }
  });

  it('calls each long stretch without a report a gap, from the first event to the known-on date or the last event', () => {
    for (const open of seen) {
      const { gaps, outerGaps, reports, thresholdDays } = coverageOf(open);
      const time = knownExtent(open.whole.states);
      const end = open.sight.knownOn === null ? (time?.end ?? 0) : open.sight.knownOn.day + 1;
      const published = reports.filter(({ isLater }) => !isLater).map(({ publication }) => publication);
      const edges = [time?.start ?? 0, end, ...published.flatMap(({ first, last }) => [first, last + 1])];
      const long: string[] = [];
      for (const from of new Set(edges)) {
        const until = Math.min(...edges.filter((edge) => edge > from));
        if (published.some(({ first, last }) => first <= from && from <= last) || from >= end) continue;
        if (Number.isFinite(until) && until - from > thresholdDays) long.push(`${from}..${until}`);
      }
      expect([...outerGaps, ...gaps].map(({ from, until }) => `${from}..${until}`).sort()).toEqual(long.sort());
    }
  });

  it('has no report in a gap', () => {
    for (const open of seen) {
      const { gaps, reports } = coverageOf(open);
      const within = gaps.flatMap(({ from, until }) =>
        reports.filter(({ publication, isLater }) => !isLater && publication.last >= from && publication.first < until),
      );
      expect(within).toEqual([]);
    }
  });
});
