import type { Dossier } from '../dossier/types.ts';
import { EMPTY_FACET } from '../view/view.ts';
import { filterEvents } from './filter-events.ts';
import type { FilterCriteria } from './filter-events.ts';
import type { EventStates } from '../states/states-on.ts';
import { MARK_STATUSES } from '../states/mark-status.ts';

/** How many events each value of a facet would show, the other conditions kept: by place in `dossier.eventTypes`, `dossier.reports` and MARK_STATUSES. */
export interface FacetCounts {
  readonly types: Uint32Array;
  readonly reports: Uint32Array;
  readonly statuses: Uint32Array;
}

/** Counts the facets; each facet ignores its own choice, so that a count says what choosing it would give. */
export function countFacets(states: EventStates, dossier: Dossier, criteria: FilterCriteria): FacetCounts {
  let shown: Int32Array | null = null;
  const rowsWithout = (facet: 'types' | 'reports' | 'statuses'): Int32Array => {
    const { include, exclude } = criteria[facet];
    if (include.length + exclude.length > 0)
      return filterEvents(states, dossier, { ...criteria, [facet]: EMPTY_FACET }).rows;
    // where nothing is chosen there is nothing to ignore
    return (shown ??= filterEvents(states, dossier, criteria).rows);
  };
  const types = new Uint32Array(dossier.eventTypes.length);
  for (const row of rowsWithout('types')) {
    const type = states.type[row] ?? 0;
    types[type] = (types[type] ?? 0) + 1;
  }
  const reports = new Uint32Array(dossier.reports.length);
  const { starts, ends, targets } = states.reports;
  for (const row of rowsWithout('reports')) {
    const end = ends[row] ?? 0;
    for (let at = starts[row] ?? end; at < end; at += 1) {
      const report = targets[at] ?? 0;
      reports[report] = (reports[report] ?? 0) + 1;
    }
  }
  const statuses = new Uint32Array(MARK_STATUSES.length);
  for (const row of rowsWithout('statuses')) {
    const status = states.status[row] ?? 0;
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
  return { types, reports, statuses };
}
