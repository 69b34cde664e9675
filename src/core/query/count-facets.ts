import type { Dossier } from '../dossier/types.ts';
import { FACET_KEYS, FACETS } from '../facets/facets.ts';
import type { FacetEntry, FacetKey } from '../facets/facets.ts';
import type { EventStates } from '../states/states-on.ts';
import { isFacetActive, makeFacet } from '../view/facet.ts';
import { EMPTY_FACET } from '../view/view.ts';
import { facetTest, filterEvents } from './filter-events.ts';
import type { FilterCriteria } from './filter-events.ts';

/** How many events each value of a facet would show, the other conditions kept: by place in the facet's values. A facet is counted when it is first asked for. */
export type FacetCounts = (key: FacetKey) => Uint32Array;

/** The rows that some values of a facet would show, the other conditions kept. */
export function rowsWithValues(
  states: EventStates,
  dossier: Dossier,
  criteria: FilterCriteria,
  key: FacetKey,
  values: readonly string[],
): Int32Array {
  return filterEvents(states, dossier, { ...criteria, [key]: makeFacet(values, []) }).rows;
}

/**
 * What must hold of a row that has the value at a place of a facet, besides: where one facet says more of the links of another, its choice is
 * asked of the links with that value.
 */
function valueTest(
  states: EventStates,
  dossier: Dossier,
  criteria: FilterCriteria,
  key: FacetKey,
): ((row: number, place: number) => boolean) | null {
  const inner = sayingMore(key);
  if (inner === undefined) return null;
  const tests = FACETS[key]
    .values(dossier)
    .map((value) => facetTest(states, dossier, inner, { ...criteria, [key]: makeFacet([value], []) }));
  return (row, place) => tests[place]?.(row) ?? true;
}

/** The facet that says more of the links of this one: itself, if it says more of those of another. */
function sayingMore(key: FacetKey): FacetKey | undefined {
  return FACET_KEYS.find((each) => {
    const { of: head }: FacetEntry = FACETS[each];
    return head !== undefined && (each === key || head === key);
  });
}

/** How many of some rows have each value; a row counts once for each of its values. */
function countValues(
  states: EventStates,
  dossier: Dossier,
  criteria: FilterCriteria,
  key: FacetKey,
  rows: Int32Array,
): Uint32Array {
  const { values, column: columnOf }: FacetEntry = FACETS[key];
  const counts = new Uint32Array(values(dossier).length);
  const column = columnOf(states, dossier);
  if (column instanceof Uint8Array) {
    for (const row of rows) counts[column[row] ?? 0] = (counts[column[row] ?? 0] ?? 0) + 1;
    return counts;
  }
  const isCounted = valueTest(states, dossier, criteria, key);
  const { starts, ends, targets } = column;
  for (const row of rows) {
    const start = starts[row] ?? 0;
    const end = ends[row] ?? 0;
    for (let at = start; at < end; at += 1) {
      const value = targets[at] ?? 0;
      // an event can have a place in several roles
      if (targets.indexOf(value, start) !== at) continue;
      if (isCounted?.(row, value) ?? true) counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** Counts the facets; each facet ignores its own choice, so that a count says what choosing it would give. */
export function countFacets(states: EventStates, dossier: Dossier, criteria: FilterCriteria): FacetCounts {
  let shown: Int32Array | null = null;
  const count = (key: FacetKey): Uint32Array => {
    const inner = sayingMore(key) ?? key;
    // where nothing is chosen there is nothing to ignore
    const rows =
      isFacetActive(criteria[key]) || isFacetActive(criteria[inner])
        ? filterEvents(states, dossier, { ...criteria, [key]: EMPTY_FACET, [inner]: EMPTY_FACET }).rows
        : (shown ??= filterEvents(states, dossier, criteria).rows);
    return countValues(states, dossier, criteria, key, rows);
  };
  const counted = new Map<FacetKey, Uint32Array>();
  return (key) => {
    const counts = counted.get(key) ?? count(key);
    counted.set(key, counts);
    return counts;
  };
}
