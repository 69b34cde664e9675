import { countFacets } from '#core/query/count-facets.ts';
import type { FacetCounts } from '#core/query/count-facets.ts';
import { filterEvents } from '#core/query/filter-events.ts';
import type { FilterCriteria, FilterResult } from '#core/query/filter-events.ts';
import type { View } from '#core/view/view.ts';
import type { OpenDossier } from '../dossier/open-dossier.ts';

type Asked = Pick<View, 'window' | 'types' | 'reports' | 'statuses' | 'minOrigins' | 'parties' | 'sources'>;

interface Memo<T> {
  open: OpenDossier;
  view: Asked;
  value: T;
}

// One result for all views: they ask in the same frame, and must get the same object.
let shown: Memo<FilterResult> | null = null;
let unwindowed: Memo<FilterResult> | null = null;
let facets: Memo<FacetCounts> | null = null;

function remembered<T>(memo: Memo<T> | null, open: OpenDossier, view: View, compute: () => T): Memo<T> {
  const same =
    memo !== null &&
    memo.open === open &&
    memo.view.window === view.window &&
    memo.view.types === view.types &&
    memo.view.reports === view.reports &&
    memo.view.statuses === view.statuses &&
    memo.view.minOrigins === view.minOrigins &&
    memo.view.parties === view.parties &&
    memo.view.sources === view.sources;
  return same ? memo : { open, view, value: compute() };
}

/** What the view asks of an event. */
export function criteriaOf(open: OpenDossier, view: Asked): FilterCriteria {
  const { window, types, reports, statuses, minOrigins, parties, sources } = view;
  const rule = { parties, sources };
  const asksNothing = minOrigins === null && parties === 'with' && sources === 'all';
  const least = minOrigins ?? 1;
  return {
    window,
    types,
    reports,
    statuses,
    isSupported: asksNothing
      ? null
      : (row) => {
          const id = open.index.ids[row];
          return id !== undefined && open.supportOf(id, rule) >= least;
        },
  };
}

/** The events that the view shows, and why the others are hidden. */
export function shownEvents(open: OpenDossier, view: View): FilterResult {
  shown = remembered(shown, open, view, () => filterEvents(open.index, open.dossier, criteriaOf(open, view)));
  return shown.value;
}

/** The events that pass the filters, whatever the window: what the timeline and its overview draw. */
export function filteredEvents(open: OpenDossier, view: View): FilterResult {
  // the window is left out of the key: moving it must not compute this again
  const noWindow: View = { ...view, window: null };
  unwindowed = remembered(unwindowed, open, noWindow, () =>
    filterEvents(open.index, open.dossier, criteriaOf(open, noWindow)),
  );
  return unwindowed.value;
}

/** How many events each facet value would show. */
export function facetCounts(open: OpenDossier, view: View): FacetCounts {
  facets = remembered(facets, open, view, () => countFacets(open.index, open.dossier, criteriaOf(open, view)));
  return facets.value;
}
