// What the reports of the dossier as seen cover, and how long after the events they came. Worked out once for each dossier as seen, when asked.
import { eventIdAt } from '#core/states/states-on.ts';
import type { Dossier, EventId } from '#core/dossier/types.ts';
import { eventLags, rowsByLag } from '#core/query/event-lags.ts';
import type { EventLags, LagCertainty, LagClass } from '#core/query/event-lags.ts';
import { knownExtent } from '#core/query/known-extent.ts';
import { findGaps, findOuterGaps, gapThreshold, publicationOf } from '#core/query/publication-gaps.ts';
import type { Publication, ReportGap } from '#core/query/publication-gaps.ts';
import { reportPeriod } from '#core/query/report-period.ts';
import type { ReportPeriod } from '#core/query/report-period.ts';
import { reportsInOrder } from '../text/report-label.ts';
import { Kept, once } from '#core/kept.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';

/** A report that counts, and when it came out. */
export interface CoveredReport {
  readonly publication: Publication;
  /** It came out after the known-on date; what it says had been said in public before. */
  readonly isLater: boolean;
}

/** When the reports came out that count, and when none did. */
export interface Coverage {
  /** In order of publication. */
  readonly reports: readonly CoveredReport[];
  /** Between reports, and up to the known-on date. */
  readonly gaps: readonly ReportGap[];
  /** Before the first report and after the last, as far as the events of the whole dossier reach. */
  readonly outerGaps: readonly ReportGap[];
  /** A gap is longer than so many days. */
  readonly thresholdDays: number;
}

interface Publications {
  /** In the order of the records. */
  readonly all: readonly Publication[];
  readonly byId: ReadonlyMap<string, Publication>;
}

/** The publications of all reports of a dossier; worked out once, whatever is seen of it. */
const publicationsIn = once((reports: Dossier['reports']): Publications => {
  const all = reports.map(publicationOf);
  return { all, byId: new Map(all.map((each) => [each.id, each])) };
});

/** Publications and gaps; a report counts unless it is left out or, with all that it says, not known yet. */
export const coverageOf = once(({ dossier, sight, lookup, whole }: OpenDossier): Coverage => {
  const { knownOn } = sight;
  const { byId } = publicationsIn(dossier.reports);
  const reports: CoveredReport[] = [];
  for (const { id } of reportsInOrder(dossier)) {
    const publication = byId.get(id);
    if (publication === undefined || sight.drop.includes(id)) continue;
    const isLater = knownOn !== null && publication.last > knownOn.day;
    // by the reports' own dates, nothing of a later one is known
    if (isLater && (knownOn.mode === 'report' || (lookup.claimsByReport.get(id) ?? []).length === 0)) continue;
    reports.push({ publication, isLater });
  }
  const known = reports.filter(({ isLater }) => !isLater).map(({ publication }) => publication);
  const day = knownOn?.day ?? null;
  return {
    reports,
    gaps: findGaps(known, day),
    // as with the time axis, what is left out does not move the ends
    outerGaps: findOuterGaps(known, knownExtent(whole.states), day),
    thresholdDays: gapThreshold(known),
  };
});

const periods = new Kept<OpenDossier, ReportPeriod>(({ dossier }) => dossier.reports.length);

/** What a report covers by its claims in sight. */
export function periodOf(open: OpenDossier, { id, notAfter }: Publication): ReportPeriod {
  return periods.get(open, id, () => reportPeriod(open.lookup.claimsByReport.get(id) ?? [], open.states, notAfter));
}

/** The lags of all events in sight, whatever the filters. */
export const lagsOf = once(({ dossier, states }: OpenDossier): EventLags =>
  eventLags(states, publicationsIn(dossier.reports).all),
);

/**
 * The events in sight whose lag is in a class, or surely in it, in order of time, whatever the filters. What the days mean: `EventLags.days`.
 */
export function eventIdsByLag(open: OpenDossier, lagClass: LagClass, which: LagCertainty): readonly EventId[] {
  return rowsByLag(lagsOf(open), lagClass, which).flatMap((row) => eventIdAt(open.states, row) ?? []);
}
