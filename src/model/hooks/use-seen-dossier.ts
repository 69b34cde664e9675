import { use } from 'react';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { leavesOut, seenDossier, SIGHT, waitsForMode } from '../view/seen-dossier.ts';
import { searchOf, waitsForSearch } from '../search/search-of.ts';
import { useView } from './use-view.ts';

/** The dossier as the view sees it; the component waits, as for a lazy part, until that, and what a query finds in it, is known. */
export function useSeenDossier(whole: OpenDossier): OpenDossier {
  const isNeeded = useView(leavesOut);
  if (isNeeded && !SIGHT.isHere()) use(SIGHT.ask());
  const mode = useView((view) => waitsForMode(whole, view));
  if (mode !== null) use(mode);
  if (useView((view) => waitsForSearch(whole, view))) use(searchOf(whole).ask());
  return useView((view) => seenDossier(whole, view));
}
