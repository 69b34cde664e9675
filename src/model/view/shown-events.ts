import { fewOf, Kept } from '#core/kept.ts';
import { isFacetActive } from '#core/view/facet.ts';
import { questionOf } from '#core/view/view-url.ts';
import { countFacets } from '#core/query/count-facets.ts';
import type { FacetCounts } from '#core/query/count-facets.ts';
import { filterEvents } from '#core/query/filter-events.ts';
import type { FilterCriteria, FilterResult } from '#core/query/filter-events.ts';
import type { View } from '#core/view/view.ts';
import type { EventStates } from '#core/states/states-on.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { foundTest, waitsForSearch } from '../search/search-of.ts';

// one result for all views: they ask in the same frame, and must get the same object; without a window both ask the same
const filtered = new Kept<EventStates, FilterResult>(({ size }) => 2 * fewOf(size));
const facets = new Kept<EventStates, FacetCounts>(({ size }) => fewOf(size));

/** What the view asks of an event. */
export function criteriaOf(open: OpenDossier, view: View): FilterCriteria {
  const { minOrigins, parties, sources, query } = view;
  const asksNothing = minOrigins === null && parties === 'with' && sources === 'all';
  const support = asksNothing ? null : open.states.supportBy({ parties, sources });
  const least = minOrigins ?? 1;
  return {
    ...view,
    isFound: query === '' ? null : foundTest(open, query),
    isSupported: support === null ? null : (row) => (support[row] ?? 0) >= least,
  };
}

/** What an answer is kept by: one that was given before the search was there, or all of the dossier that it asks, is another. */
function keyOf(open: OpenDossier, view: View, asksRest: boolean): string {
  const isWaiting = waitsForSearch(open, view) || (asksRest && open.byBlock?.isComplete() === false);
  return `${questionOf(view)}${isWaiting ? ' waiting' : ''}`;
}

/** Whether a view asks for what a dossier by block reads behind the first picture. */
function asksForRest({ query, actor, role, report }: View): boolean {
  return query !== '' || [actor, role, report].some(isFacetActive);
}

/** The events that the view shows, and why the others are hidden. */
export function shownEvents(open: OpenDossier, view: View): FilterResult {
  return filtered.get(open.states, keyOf(open, view, asksForRest(view)), () =>
    filterEvents(open.states, open.dossier, criteriaOf(open, view)),
  );
}

/** The events that pass the filters, whatever the window: what the timeline and its overview draw. */
export function filteredEvents(open: OpenDossier, view: View): FilterResult {
  // the window is left out of the question: moving it must not compute this again
  return shownEvents(open, view.window === null ? view : { ...view, window: null });
}

/** How many events each facet value would show. */
export function facetCounts(open: OpenDossier, view: View): FacetCounts {
  return facets.get(open.states, keyOf(open, view, true), () =>
    countFacets(open.states, open.dossier, criteriaOf(open, view)),
  );
}
