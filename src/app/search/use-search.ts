import { useCallback, useState, useSyncExternalStore } from 'react';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { Search } from '#model/search/make-search.ts';
import { searchOf } from '#model/search/search-of.ts';
import { searchFor } from '#model/view/view-actions.ts';

interface SearchState {
  /** null until it is there. */
  readonly search: Search | null;
  readonly hasFailed: boolean;
  /** Asks for it, again if it did not come. */
  readonly ask: () => void;
  /** Keeps a query as a filter: once the search is there, which what is shown then needs. */
  readonly keep: (query: string) => void;
}

/** The search over the dossier, once somebody asks for it. */
export function useSearch({ whole }: OpenDossier): SearchState {
  const part = searchOf(whole);
  const search = useSyncExternalStore(part.subscribe, part.current);
  const [hasFailed, setFailed] = useState(false);
  const ask = useCallback(() => {
    part.forget();
    part.ask().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, [part]);
  const keep = (query: string): void => {
    if (search !== null || query.trim() === '') searchFor(query);
    else
      part.ask().then(
        () => searchFor(query),
        () => setFailed(true),
      );
  };
  return { search, hasFailed, ask, keep };
}
