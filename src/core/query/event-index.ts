// The event index: what every view works from. One row an event in order of time, one typed array a property, so that filtering,
// counting and drawing cost a pass over numbers and never a walk over event objects. Text is looked up only when it is shown.
import type { Dossier, DossierEvent, EventId } from '../dossier/types.ts';
import { eventDates } from './event-dates.ts';
import { linkTable } from './link-table.ts';
import type { LinkTable } from './link-table.ts';
import { markStatusCode } from './mark-status.ts';
import type { MarkStatus } from './mark-status.ts';

/** Bits of `EventIndex.flags`. */
export const DATED = 1;
export const APPROXIMATE = 2;
export const UNCERTAIN = 4;
/** It lasted from a start to an end; without this bit it happened once (on a day, or some time within its bounds). */
export const LASTED = 8;
/** It has at least one place that can be drawn (coordinates, in a role other than `about`). */
export const PLACED = 16;

/** Codes of `EventIndex.places.notes`, by place in this list. */
export const PLACE_ROLES = ['at', 'from', 'via', 'to', 'about'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

export interface EventIndex {
  readonly size: number;
  /** Ids by row. Rows are sorted by earliest day, latest day, id; events without a date come last. */
  readonly ids: readonly EventId[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** Days by row: the start lies in [startMin, startMax], the end in [endMin, endMax], all inclusive; OPEN_PAST / OPEN_FUTURE = open. 0 without DATED. */
  readonly startMin: Int32Array;
  readonly startMax: Int32Array;
  readonly endMin: Int32Array;
  readonly endMax: Int32Array;
  readonly flags: Uint8Array;
  /** Place of the event's type in `dossier.eventTypes` (the lane). */
  readonly type: Uint8Array;
  /** Code of MARK_STATUSES. */
  readonly status: Uint8Array;
  /** Row → places in `dossier.places`, `notes` = code of PLACE_ROLES. */
  readonly places: LinkTable;
  /** Row → reports in `dossier.reports` with a claim that affirms or disputes the event. */
  readonly reports: LinkTable;
}

function reportRows(dossier: Dossier, rowOf: ReadonlyMap<string, number>): number[][] {
  const reportAt = new Map(dossier.reports.map((report, at) => [report.id, at]));
  const rows: Set<number>[] = Array.from({ length: rowOf.size }, () => new Set());
  for (const claim of dossier.claims) {
    const report = reportAt.get(claim.reportId);
    if (report === undefined) continue;
    for (const link of claim.events) {
      const row = link.relation === 'mentions' ? undefined : rowOf.get(link.eventId);
      if (row !== undefined) rows[row]?.add(report);
    }
  }
  return rows.map((set) => [...set].sort((a, b) => a - b));
}

function byTime(a: { event: DossierEvent; dates: ReturnType<typeof eventDates> }, b: typeof a): number {
  if (a.dates === null || b.dates === null) {
    if (a.dates !== b.dates) return a.dates === null ? 1 : -1;
  } else {
    const order = a.dates.startMin - b.dates.startMin || a.dates.endMax - b.dates.endMax;
    if (order !== 0) return order;
  }
  return a.event.id < b.event.id ? -1 : 1;
}

/** Builds the index of a dossier; `statusOf` gives the status that an event's mark shows. */
export function buildEventIndex(dossier: Dossier, statusOf: (event: DossierEvent) => MarkStatus): EventIndex {
  const sorted = dossier.events.map((event) => ({ event, dates: eventDates(event) })).sort(byTime);
  const size = sorted.length;
  const typeAt = new Map(dossier.eventTypes.map((type, at) => [type.id, at]));
  const placeAt = new Map(dossier.places.map((place, at) => [place.id, at]));
  const rowOf = new Map<string, number>(sorted.map(({ event }, row) => [event.id, row]));
  const startMin = new Int32Array(size);
  const startMax = new Int32Array(size);
  const endMin = new Int32Array(size);
  const endMax = new Int32Array(size);
  const flags = new Uint8Array(size);
  const type = new Uint8Array(size);
  const status = new Uint8Array(size);
  const placeLists: { target: number; note: number }[][] = [];
  sorted.forEach(({ event, dates }, row) => {
    let bits = 0;
    if (dates !== null) {
      bits |=
        DATED | (dates.approximate ? APPROXIMATE : 0) | (dates.uncertain ? UNCERTAIN : 0) | (dates.lasted ? LASTED : 0);
      startMin[row] = dates.startMin;
      startMax[row] = dates.startMax;
      endMin[row] = dates.endMin;
      endMax[row] = dates.endMax;
    }
    type[row] = typeAt.get(event.type) ?? 0;
    status[row] = markStatusCode(statusOf(event));
    const links: { target: number; note: number }[] = [];
    for (const entry of event.places) {
      const target = placeAt.get(entry.placeId);
      if (target === undefined) continue;
      links.push({ target, note: PLACE_ROLES.indexOf(entry.role) });
      if (entry.role !== 'about' && dossier.places[target]?.lngLat != null) bits |= PLACED;
    }
    placeLists.push(links);
    flags[row] = bits;
  });
  return {
    size,
    ids: sorted.map(({ event }) => event.id),
    rowOf,
    startMin,
    startMax,
    endMin,
    endMax,
    flags,
    type,
    status,
    places: linkTable(placeLists),
    reports: linkTable(reportRows(dossier, rowOf).map((list) => list.map((target) => ({ target, note: 0 })))),
  };
}
