import { once } from '#core/kept.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { View } from '#core/view/view.ts';
import { partLoad } from '#late/part-load.ts';

/** The search over a whole dossier, in a chunk of its own; its index is made when it is first asked for. */
export const searchOf = once((whole: OpenDossier) =>
  partLoad('make-search', () => import('./make-search.ts').then((part) => part.makeSearch(whole))),
);

/** Whether what the view shows is not known until the search is there. */
export function waitsForSearch({ whole }: OpenDossier, { query }: Pick<View, 'query'>): boolean {
  return query !== '' && !searchOf(whole).isHere();
}

/**
 * Which rows say the words of a query; none until the search is there, so that nobody sees a wrong count meanwhile. Where claims are read by block:
 * those whose title says them, or whose places and actors do.
 */
export function foundTest(open: OpenDossier, query: string): (row: number) => boolean {
  const scores = searchOf(open.whole).current()?.find(open, query).eventScores;
  const titles = open.byBlock?.findTitles(query);
  const { event } = open.states;
  return (row) => {
    const at = event[row] ?? -1;
    return (scores?.[at] ?? 0) > 0 || titles?.[at] === 1;
  };
}
