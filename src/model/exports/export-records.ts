// What of the dossier an export holds. Everything is as the view's sight leaves it: known on its date, without the sources it leaves out.
import type { Claim, DossierEvent, EventId, Measure, Report } from '#core/dossier/types.ts';
import { listSeries } from '#core/evidence/figure-series.ts';
import { seriesEstimates } from '#core/evidence/series-estimates.ts';
import type { Estimate } from '#core/evidence/series-estimates.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { eventIdAt, eventsInSight, isInSight, rowsOfEvents } from '#core/states/states-on.ts';
import type { View } from '#core/view/view.ts';
import { claimsInSight } from '../lists/source-claims.ts';
import { reportsInOrder } from '../text/report-label.ts';
import { selectedEvents } from '../view/selected-events.ts';
import { shownEvents } from '../view/shown-events.ts';

/** `shown`: the events that the view shows. `selected`: the selected record. `all`: whatever is known, no filter and no window asked. */
export const EXPORT_SCOPES = ['shown', 'selected', 'all'] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];

/** An estimate in its series. */
export interface EstimateRecord {
  readonly measure: Measure;
  /** null = of no single event. */
  readonly eventId: EventId | null;
  readonly estimate: Estimate;
}

export interface ExportRecords {
  /** In order of time. */
  readonly events: readonly DossierEvent[];
  /** In the order of the dossier: by report, then as they stand in it. */
  readonly claims: readonly Claim[];
  /** By measure in the order of the codebook. */
  readonly estimates: readonly EstimateRecord[];
  /** The reports of the claims, in order of publication. */
  readonly reports: readonly Report[];
}

function eventIdsOf(open: OpenDossier, view: View, scope: ExportScope): readonly EventId[] {
  const { states } = open;
  if (scope === 'all') return eventsInSight(states);
  const rows =
    scope === 'shown'
      ? shownEvents(open, view).rows
      : rowsOfEvents(states, selectedEvents(open, view.selection)).filter((row) => isInSight(states, row));
  return [...rows].flatMap((row) => eventIdAt(states, row) ?? []);
}

/** Whether a claim belongs to what is exported; a selected claim or report stands for its own claims, not for all that its events have. */
function claimTest(open: OpenDossier, { selection }: View, scope: ExportScope, events: readonly EventId[]) {
  if (scope === 'all') return () => true;
  if (scope === 'selected' && selection !== null && open.lookup.claims.has(selection))
    return ({ id }: Claim) => id === selection;
  if (scope === 'selected' && selection !== null && open.lookup.reports.has(selection))
    return ({ reportId }: Claim) => reportId === selection;
  const ids = new Set<string>(
    events.flatMap((id) => (open.lookup.claimsByEvent.get(id) ?? []).map(({ claim }) => claim.id)),
  );
  return ({ id }: Claim) => ids.has(id);
}

/** Estimates of the series of the events; of a selected claim or report those that it prints itself. */
function estimatesOf(
  { lookup }: OpenDossier,
  isWanted: (eventId: EventId | null, claimIds: readonly string[]) => boolean,
): readonly EstimateRecord[] {
  return listSeries(lookup)
    .flatMap(({ measure, eventId }) =>
      seriesEstimates(lookup, measure.id, eventId).map((estimate) => ({ measure, eventId, estimate })),
    )
    .filter(({ eventId, estimate }) => isWanted(eventId, estimate.claimIds));
}

/** The records of a scope. `open` is the dossier as the view sees it. */
export function exportRecords(open: OpenDossier, view: View, scope: ExportScope): ExportRecords {
  const ids = eventIdsOf(open, view, scope);
  const isWanted = claimTest(open, view, scope, ids);
  const claims = claimsInSight(open).filter(isWanted);
  const claimIds = new Set<string>(claims.map(({ id }) => id));
  const reportIds = new Set<string>(claims.map(({ reportId }) => reportId));
  const isOfClaims = scope === 'selected' && view.selection !== null && !open.lookup.events.has(view.selection);
  return {
    events: ids.flatMap((id) => open.lookup.events.get(id) ?? []),
    claims,
    estimates: estimatesOf(open, (eventId, own) => {
      if (isOfClaims) return own.some((id) => claimIds.has(id));
      return eventId === null ? scope === 'all' : ids.includes(eventId);
    }),
    reports: reportsInOrder(open.dossier).filter(({ id }) => reportIds.has(id)),
  };
}
