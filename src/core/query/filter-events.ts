// Which events are shown, and for each hidden one the first reason that hides it, in the fixed order of the product:
// known-on, filters and search, the window, the map's extent. Every hidden event is counted once: shown + hidden = total.
import type { Dossier } from '../dossier/types.ts';
import type { Facet, TimeWindow } from '../view/view.ts';
import { DATED, PLACED } from './event-index.ts';
import type { EventIndex } from './event-index.ts';
import { OPEN_FUTURE, OPEN_PAST } from './open-days.ts';

/** Codes of `FilterResult.reason`, by place in this list. */
export const REASONS = [
  'shown',
  'notYetKnown',
  'filtered',
  'undated',
  'outsideWindow',
  'unplaced',
  'outsideMap',
] as const;
export type Reason = (typeof REASONS)[number];
const FILTERED = 2;
const UNDATED = 3;
const OUTSIDE_WINDOW = 4;

export interface EventCounts {
  readonly total: number;
  readonly shown: number;
  readonly hidden: Readonly<Record<Exclude<Reason, 'shown'>, number>>;
  /** Of the shown ones: what cannot be drawn on the timeline or on the map. */
  readonly undrawn: { readonly noDate: number; readonly noPlace: number };
}

/** What an event must meet to be shown. */
export interface FilterCriteria {
  readonly window: TimeWindow | null;
  readonly types: Facet;
  readonly reports: Facet;
}

export interface FilterResult {
  /** Code of REASONS by row. */
  readonly reason: Uint8Array;
  /** The shown rows, ascending (that is, in order of time). */
  readonly rows: Int32Array;
  readonly counts: EventCounts;
}

/** 1 for the values a facet lets through, by place in `ids`. Values the dossier does not have are ignored. */
function facetMask(facet: Facet, ids: readonly string[]): Uint8Array {
  const wanted = new Set(facet.include);
  const struck = new Set(facet.exclude);
  const anyWanted = ids.some((id) => wanted.has(id));
  return Uint8Array.from(ids, (id) => ((anyWanted ? wanted.has(id) : true) && !struck.has(id) ? 1 : 0));
}

/** Whether a report facet lets a row through: one wanted report if any is wanted, and no struck one. */
function reportsPass(index: EventIndex, row: number, wanted: Uint8Array | null, struck: Uint8Array | null): boolean {
  let found = wanted === null;
  const end = index.reports.starts[row + 1] ?? 0;
  for (let at = index.reports.starts[row] ?? end; at < end; at += 1) {
    const report = index.reports.targets[at] ?? 0;
    if (struck !== null && struck[report] === 1) return false;
    if (wanted !== null && wanted[report] === 1) found = true;
  }
  return found;
}

function setMask(values: readonly string[], ids: readonly string[]): Uint8Array | null {
  const set = new Set(values);
  return ids.some((id) => set.has(id)) ? Uint8Array.from(ids, (id) => (set.has(id) ? 1 : 0)) : null;
}

/** A window in days, `from` included, `until` not, with open ends far away. */
function windowBounds(window: TimeWindow | null): { readonly from: number; readonly until: number } {
  return { from: window?.from ?? OPEN_PAST, until: window?.until ?? OPEN_FUTURE + 1 };
}

/** Filters the index. Costs one pass over the rows. */
export function filterEvents(index: EventIndex, dossier: Dossier, criteria: FilterCriteria): FilterResult {
  const typeMask = facetMask(
    criteria.types,
    dossier.eventTypes.map((type) => type.id),
  );
  const reportIds = dossier.reports.map((report) => report.id);
  const wantedReports = setMask(criteria.reports.include, reportIds);
  const struckReports = setMask(criteria.reports.exclude, reportIds);
  const byReport = wantedReports !== null || struckReports !== null;
  const windowed = criteria.window !== null;
  const { from, until } = windowBounds(criteria.window);
  const { size, flags, type, startMin, endMax } = index;
  const reason = new Uint8Array(size);
  const rows = new Int32Array(size);
  const hidden = { notYetKnown: 0, filtered: 0, undated: 0, outsideWindow: 0, unplaced: 0, outsideMap: 0 };
  let shown = 0;
  let noDate = 0;
  let noPlace = 0;
  for (let row = 0; row < size; row += 1) {
    const bits = flags[row] ?? 0;
    const dated = (bits & DATED) !== 0;
    if (typeMask[type[row] ?? 0] !== 1 || (byReport && !reportsPass(index, row, wantedReports, struckReports))) {
      reason[row] = FILTERED;
      hidden.filtered += 1;
    } else if (windowed && !dated) {
      reason[row] = UNDATED;
      hidden.undated += 1;
    } else if (windowed && !((startMin[row] ?? 0) < until && (endMax[row] ?? 0) >= from)) {
      reason[row] = OUTSIDE_WINDOW;
      hidden.outsideWindow += 1;
    } else {
      rows[shown] = row;
      shown += 1;
      if (!dated) noDate += 1;
      if ((bits & PLACED) === 0) noPlace += 1;
    }
  }
  return { reason, rows: rows.slice(0, shown), counts: { total: size, shown, hidden, undrawn: { noDate, noPlace } } };
}
