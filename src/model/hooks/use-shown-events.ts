import type { EventId } from '#core/dossier/types.ts';
import type { FacetCounts } from '#core/query/count-facets.ts';
import type { FilterResult } from '#core/query/filter-events.ts';
import { useDossier } from '../dossier/dossier-context.ts';
import { selectedEvents } from '../view/selected-events.ts';
import { facetCounts, filteredEvents, shownEvents } from '../view/shown-events.ts';
import { useView } from './use-view.ts';

/** The events that the view shows; the same object for every view until filters or window change. */
export function useShownEvents(): FilterResult {
  const open = useDossier();
  return useView((view) => shownEvents(open, view));
}

/** The events that pass the filters, whatever the window. */
export function useFilteredEvents(): FilterResult {
  const open = useDossier();
  return useView((view) => filteredEvents(open, view));
}

/** How many events each facet value would show. */
export function useFacetCounts(): FacetCounts {
  const open = useDossier();
  return useView((view) => facetCounts(open, view));
}

/** The events that the selection stands for. */
export function useSelectedEvents(): readonly EventId[] {
  const open = useDossier();
  return useView((view) => selectedEvents(open, view.selection));
}
