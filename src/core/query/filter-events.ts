// Which events are shown, and for each hidden one the first reason that hides it, in the fixed order of the product:
// known-on, filters and search, the window, the map's extent. Every hidden event is counted once: shown + hidden = total.
import { FACET_KEYS, FACETS } from '../facets/facets.ts';
import type { FacetEntry, FacetKey } from '../facets/facets.ts';
import { isFacetActive } from '../view/facet.ts';
import type { Dossier } from '../dossier/types.ts';
import { isInExtent } from '../view/extent.ts';
import type { Extent, Facet, TimeWindow } from '../view/view.ts';
import { PLACE_ROLES } from '../states/link-columns.ts';
import { DATED, PLACED, UNSUPPORTED } from '../states/state-table.ts';
import { isLater, isOfDay } from '../states/states-on.ts';
import type { EventStates } from '../states/states-on.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../states/open-days.ts';

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
const SHOWN = 0;
const NOT_YET_KNOWN = 1;
const FILTERED = 2;
const UNDATED = 3;
const OUTSIDE_WINDOW = 4;
const UNPLACED = 5;
const OUTSIDE_MAP = 6;
/** Of a row that does not stand for its event on the day. */
const NOT_OF_DAY = 255;

export interface EventCounts {
  readonly total: number;
  readonly shown: number;
  readonly hidden: Readonly<Record<Exclude<Reason, 'shown'>, number>>;
  /** Of the shown ones: what cannot be drawn on the timeline or on the map. */
  readonly undrawn: { readonly noDate: number; readonly noPlace: number };
}

/** What an event must meet to be shown. */
export interface FilterCriteria extends Readonly<Record<FacetKey, Facet>> {
  readonly window: TimeWindow | null;
  /** Only what lies in it; null = wherever. */
  readonly extent: Extent | null;
  /** Whether a row says the words that are searched for; null = none are. */
  readonly isFound: ((row: number) => boolean) | null;
  /** Whether enough stands behind a row by the reader's rule; null = whatever stands behind it. */
  readonly isSupported: ((row: number) => boolean) | null;
}

export interface FilterResult {
  /** Code of REASONS by row; 255 for rows that do not stand for their event on the day. */
  readonly reason: Uint8Array;
  /** The shown rows, ascending (that is, in order of time). */
  readonly rows: Int32Array;
  /** The rows not yet known on the day that pass everything that can be asked of them, ascending: drawn faint, or not at all. */
  readonly later: Int32Array;
  /** The rows without any support that is left that pass it too, ascending: not drawn, but the axis keeps their room. */
  readonly unsupported: Int32Array;
  readonly counts: EventCounts;
}

/** 1 for some values, by place in `ids`; null if the dossier has none of them. */
function maskOf(values: readonly string[], ids: readonly string[]): Uint8Array | null {
  const set = new Set(values);
  return ids.some((id) => set.has(id)) ? Uint8Array.from(ids, (id) => (set.has(id) ? 1 : 0)) : null;
}

/** Whether something holds of a link, by its place in a column of links. */
type LinkTest = (at: number) => boolean;
type FacetChoices = Readonly<Record<FacetKey, Facet>>;

/** Which links a facet is asked of: of a facet that says more of the links of another those that are wanted there. null = all. */
function linkTest(states: EventStates, dossier: Dossier, key: FacetKey, choices: FacetChoices): LinkTest | null {
  const { of: head }: FacetEntry = FACETS[key];
  if (head === undefined) return null;
  const { values, column: columnOf }: FacetEntry = FACETS[head];
  const wanted = maskOf(choices[head].include, values(dossier));
  const column = columnOf(states, dossier);
  if (wanted === null || column instanceof Uint8Array) return null;
  return (at) => wanted[column.targets[at] ?? 0] === 1;
}

/**
 * Which rows a facet lets through: those with a wanted value, if any is wanted, and without a struck one. null = every row. Values that the
 * dossier does not have are ignored.
 */
export function facetTest(
  states: EventStates,
  dossier: Dossier,
  key: FacetKey,
  choices: FacetChoices,
): ((row: number) => boolean) | null {
  const facet = choices[key];
  if (!isFacetActive(facet)) return null;
  const entry: FacetEntry = FACETS[key];
  const ids = entry.values(dossier);
  const wanted = maskOf(facet.include, ids);
  const struck = maskOf(facet.exclude, ids);
  if (wanted === null && struck === null) return null;
  const column = entry.column(states, dossier);
  const passes = (value: number): boolean => wanted === null || wanted[value] === 1;
  const falls = (value: number): boolean => struck !== null && struck[value] === 1;
  if (column instanceof Uint8Array) return (row) => passes(column[row] ?? 0) && !falls(column[row] ?? 0);
  const isAsked = linkTest(states, dossier, key, choices);
  return (row) => {
    let found = wanted === null;
    const end = column.ends[row] ?? 0;
    for (let at = column.starts[row] ?? end; at < end; at += 1) {
      if (isAsked !== null && !isAsked(at)) continue;
      const value = column.targets[at] ?? 0;
      if (falls(value)) return false;
      found ||= passes(value);
    }
    return found;
  };
}

/** A window in days, `from` included, `until` not, with open ends far away. */
function windowBounds(window: TimeWindow | null): { readonly from: number; readonly until: number } {
  return { from: window?.from ?? OPEN_PAST, until: window?.until ?? OPEN_FUTURE + 1 };
}

/** Which placed rows have a place whose point lies in an extent; what an event is only about is no place of it. null = every row. */
function extentTest(states: EventStates, dossier: Dossier, extent: Extent | null): ((row: number) => boolean) | null {
  if (extent === null) return null;
  const inside = dossier.places.map(({ lngLat }) => lngLat !== null && isInExtent(extent, lngLat));
  const { starts, ends, targets, notes } = states.links('places');
  const about = PLACE_ROLES.indexOf('about');
  return (row) => {
    const end = ends[row] ?? 0;
    for (let at = starts[row] ?? end; at < end; at += 1)
      if (notes[at] !== about && inside[targets[at] ?? -1] === true) return true;
    return false;
  };
}

/** Which rows meet the criteria; those that are not known yet, or have no support left, are not asked for their evidence. */
function rowTest(states: EventStates, dossier: Dossier, criteria: FilterCriteria): (row: number) => boolean {
  const always: ((row: number) => boolean)[] = criteria.isFound === null ? [] : [criteria.isFound];
  const ofEvidence: ((row: number) => boolean)[] = criteria.isSupported === null ? [] : [criteria.isSupported];
  for (const key of FACET_KEYS) {
    const test = facetTest(states, dossier, key, criteria);
    if (test !== null) (FACETS[key].isOfEvidence ? ofEvidence : always).push(test);
  }
  const { flags } = states;
  return (row) => {
    if (!always.every((test) => test(row))) return false;
    if (isLater(states, row) || ((flags[row] ?? 0) & UNSUPPORTED) !== 0) return true;
    return ofEvidence.every((test) => test(row));
  };
}

/** Filters the states. Costs one pass over the rows. */
export function filterEvents(states: EventStates, dossier: Dossier, criteria: FilterCriteria): FilterResult {
  const passes = rowTest(states, dossier, criteria);
  const isInside = extentTest(states, dossier, criteria.extent);
  const windowed = criteria.window !== null;
  const { from, until } = windowBounds(criteria.window);
  const { size, flags, startMin, endMax, ids } = states;
  const reason = new Uint8Array(size).fill(NOT_OF_DAY);
  const rows = new Int32Array(ids.length);
  const later = new Int32Array(ids.length);
  const unsupported = new Int32Array(ids.length);
  const hidden = { notYetKnown: 0, filtered: 0, undated: 0, outsideWindow: 0, unplaced: 0, outsideMap: 0 };
  let shown = 0;
  let latecomers = 0;
  let lost = 0;
  let noDate = 0;
  let noPlace = 0;
  for (let row = 0; row < size; row += 1) {
    if (!isOfDay(states, row)) continue;
    const bits = flags[row] ?? 0;
    const dated = (bits & DATED) !== 0;
    const inWindow = !windowed || (dated && (startMin[row] ?? 0) < until && (endMax[row] ?? 0) >= from);
    const inExtent = isInside === null || isInside(row);
    if (isLater(states, row)) {
      reason[row] = NOT_YET_KNOWN;
      hidden.notYetKnown += 1;
      if (inWindow && inExtent && passes(row)) later[latecomers++] = row;
    } else if ((bits & UNSUPPORTED) !== 0 || !passes(row)) {
      reason[row] = FILTERED;
      hidden.filtered += 1;
      if ((bits & UNSUPPORTED) !== 0 && inWindow && inExtent && passes(row)) unsupported[lost++] = row;
    } else if (inWindow && !inExtent) {
      const isPlaced = (bits & PLACED) !== 0;
      reason[row] = isPlaced ? OUTSIDE_MAP : UNPLACED;
      hidden[isPlaced ? 'outsideMap' : 'unplaced'] += 1;
    } else if (inWindow) {
      reason[row] = SHOWN;
      rows[shown] = row;
      shown += 1;
      if (!dated) noDate += 1;
      if ((bits & PLACED) === 0) noPlace += 1;
    } else if (dated) {
      reason[row] = OUTSIDE_WINDOW;
      hidden.outsideWindow += 1;
    } else {
      reason[row] = UNDATED;
      hidden.undated += 1;
    }
  }
  const counts = { total: ids.length, shown, hidden, undrawn: { noDate, noPlace } };
  return {
    reason,
    rows: rows.slice(0, shown),
    later: later.slice(0, latecomers),
    unsupported: unsupported.slice(0, lost),
    counts,
  };
}
