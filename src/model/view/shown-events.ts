import { countFacets } from '#core/query/count-facets.ts';
import type { FacetCounts } from '#core/query/count-facets.ts';
import { filterEvents } from '#core/query/filter-events.ts';
import type { FilterCriteria, FilterResult } from '#core/query/filter-events.ts';
import type { Facet, TimeWindow, View } from '#core/view/view.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { keptOf, LastFew } from './last-few.ts';

type Asked = Pick<View, 'window' | 'types' | 'reports' | 'statuses' | 'minOrigins' | 'parties' | 'sources'>;

interface Question {
  readonly open: OpenDossier;
  readonly view: Asked;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((value, at) => value === b[at]));
}

function isSameFacet(a: Facet, b: Facet): boolean {
  return a === b || (isSameList(a.include, b.include) && isSameList(a.exclude, b.exclude));
}

function isSameWindow(a: TimeWindow | null, b: TimeWindow | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.until === b.until);
}

function isSame(a: Question, b: Question): boolean {
  return (
    a.open === b.open &&
    a.view.minOrigins === b.view.minOrigins &&
    a.view.parties === b.view.parties &&
    a.view.sources === b.view.sources &&
    isSameWindow(a.view.window, b.view.window) &&
    isSameFacet(a.view.types, b.view.types) &&
    isSameFacet(a.view.reports, b.view.reports) &&
    isSameFacet(a.view.statuses, b.view.statuses)
  );
}

// One result for all views: they ask in the same frame, and must get the same object. Without a window both ask the same.
const filtered = new LastFew<Question, FilterResult>(isSame);
const facets = new LastFew<Question, FacetCounts>(isSame);

function filter(open: OpenDossier, view: Asked): FilterResult {
  // the timeline and the map ask with and without the window
  return filtered.get({ open, view }, 2 * keptOf(open.states.size), () =>
    filterEvents(open.states, open.dossier, criteriaOf(open, view)),
  );
}

/** What the view asks of an event. */
export function criteriaOf(open: OpenDossier, view: Asked): FilterCriteria {
  const { window, types, reports, statuses, minOrigins, parties, sources } = view;
  const rule = { parties, sources };
  const asksNothing = minOrigins === null && parties === 'with' && sources === 'all';
  const least = minOrigins ?? 1;
  const support = asksNothing ? null : open.states.supportBy(rule);
  return {
    window,
    types,
    reports,
    statuses,
    isSupported: support === null ? null : (row) => (support[row] ?? 0) >= least,
  };
}

/** The events that the view shows, and why the others are hidden. */
export function shownEvents(open: OpenDossier, view: View): FilterResult {
  return filter(open, view);
}

/** The events that pass the filters, whatever the window: what the timeline and its overview draw. */
export function filteredEvents(open: OpenDossier, view: View): FilterResult {
  // the window is left out of the question: moving it must not compute this again
  return filter(open, view.window === null ? view : { ...view, window: null });
}

/** How many events each facet value would show. */
export function facetCounts(open: OpenDossier, view: View): FacetCounts {
  return facets.get({ open, view }, keptOf(open.states.size), () =>
    countFacets(open.states, open.dossier, criteriaOf(open, view)),
  );
}
