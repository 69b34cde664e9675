import { once } from '#core/kept.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { View } from '#core/view/view.ts';
import { partLoad } from '#late/part-load.ts';

/** The search over a whole dossier, in a chunk of its own; its index is made when it is first asked for. */
export const searchOf = once((whole: OpenDossier) =>
  partLoad('make-search', () => import('./make-search.ts').then((part) => part.makeSearch(whole))),
);

/** Whether what the view shows is not known until the search is there; where claims are read by block, no words are searched for. */
export function waitsForSearch({ whole }: OpenDossier, { query }: Pick<View, 'query'>): boolean {
  return query !== '' && whole.byBlock === null && !searchOf(whole).isHere();
}

/** Which rows say the words of a query; none until the search is there, so that nobody sees a wrong count meanwhile. */
export function foundTest(open: OpenDossier, query: string): (row: number) => boolean {
  const scores = searchOf(open.whole).current()?.find(open, query).eventScores;
  const { event } = open.states;
  return (row) => (scores?.[event[row] ?? -1] ?? 0) > 0;
}
