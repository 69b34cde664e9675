import type { Dossier } from '../dossier/types.ts';
import { FACETS, forEachFacet } from '../facets/facets.ts';
import type { FacetEntry, FacetKey } from '../facets/facets.ts';
import type { EventStates } from '../states/states-on.ts';
import { isFacetActive } from '../view/facet.ts';
import { EMPTY_FACET } from '../view/view.ts';
import { filterEvents } from './filter-events.ts';
import type { FilterCriteria } from './filter-events.ts';

/** How many events each value of a facet would show, the other conditions kept: by place in the facet's values. */
export type FacetCounts = Readonly<Record<FacetKey, Uint32Array>>;

/** The rows that a facet counts: those that meet all other conditions. */
export function rowsWithoutFacet(
  states: EventStates,
  dossier: Dossier,
  criteria: FilterCriteria,
  key: FacetKey,
): Int32Array {
  return filterEvents(states, dossier, { ...criteria, [key]: EMPTY_FACET }).rows;
}

/** How many of some rows have each value; a row counts once for each of its values. */
function countValues(states: EventStates, dossier: Dossier, key: FacetKey, rows: Int32Array): Uint32Array {
  const { values, column: columnOf }: FacetEntry = FACETS[key];
  const counts = new Uint32Array(values(dossier).length);
  const column = columnOf(states);
  if (column instanceof Uint8Array) {
    for (const row of rows) counts[column[row] ?? 0] = (counts[column[row] ?? 0] ?? 0) + 1;
    return counts;
  }
  const { starts, ends, targets } = column;
  for (const row of rows) {
    const start = starts[row] ?? 0;
    const end = ends[row] ?? 0;
    for (let at = start; at < end; at += 1) {
      const value = targets[at] ?? 0;
      // an event can have a place in several roles
      if (targets.indexOf(value, start) === at) counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** Counts the facets; each facet ignores its own choice, so that a count says what choosing it would give. */
export function countFacets(states: EventStates, dossier: Dossier, criteria: FilterCriteria): FacetCounts {
  let shown: Int32Array | null = null;
  return forEachFacet((key) => {
    // where nothing is chosen there is nothing to ignore
    const rows = isFacetActive(criteria[key])
      ? rowsWithoutFacet(states, dossier, criteria, key)
      : (shown ??= filterEvents(states, dossier, criteria).rows);
    return countValues(states, dossier, key, rows);
  });
}
