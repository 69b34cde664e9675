// The chronology as the view asks for it: what its events are grouped and sorted by, where words of the dossier decide.
import { arrangeEvents, rankOfStates } from '#core/query/arrange-events.ts';
import type { ArrangedEvents } from '#core/query/arrange-events.ts';
import type { DossierEvent } from '#core/dossier/types.ts';
import { Kept, once } from '#core/kept.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { Grouping, Sorting, View } from '#core/view/view.ts';
import { compareWords } from '../text/compare-words.ts';
import { mainSeries } from '../text/main-figure.ts';
import { eventPlaceWords, isPlaced } from '../text/event-words.ts';

/** Ranks by the place of an event in the dossier; NaN = it has none. */
type Ranks = Float64Array;

/** Ranks of what can be compared; null = it cannot. What is equal has one rank. */
function ranksOf<T>(values: readonly (T | null)[], compare: (a: T, b: T) => number): Ranks {
  const ranks = new Float64Array(values.length).fill(NaN);
  const present = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  present.sort((a, b) => compare(a.value, b.value));
  let rank = 0;
  present.forEach(({ value, at }, place) => {
    const before = present[place - 1];
    if (before !== undefined && compare(before.value, value) !== 0) rank += 1;
    ranks[at] = rank;
  });
  return ranks;
}

function wordRanks(open: OpenDossier, wordOf: (event: DossierEvent) => string | null): Ranks {
  return ranksOf(open.dossier.events.map(wordOf), compareWords);
}

const titleRanks = once((open: OpenDossier) => wordRanks(open, ({ title }) => title));

const placeRanks = once((open: OpenDossier) =>
  wordRanks(open, (event) => (isPlaced(event) ? eventPlaceWords(event, open).name : null)),
);

/** Figures of one measure stand together, in the order of the codebook, and among them the least number that any estimate gives decides. */
const figureRanks = once((open: OpenDossier) => {
  const measures = [...open.lookup.measures.keys()];
  const figures = open.dossier.events.map(({ id }) => {
    const series = mainSeries(open, id);
    if (series === null) return null;
    const bounds = series.estimates.flatMap(({ figure }) => [figure.low ?? [], figure.high ?? []].flat());
    return [measures.indexOf(series.measure.id), Math.min(...bounds), Math.max(...bounds)] as const;
  });
  return ranksOf(figures, (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
});

function ranksFor(open: OpenDossier, sort: Sorting): Ranks {
  if (sort.endsWith('title')) return titleRanks(open);
  return sort.endsWith('place') ? placeRanks(open) : figureRanks(open);
}

/** By the rows, which belong to one dossier as seen; readers go to and fro between two orders. */
const arranged = new Kept<Int32Array, ArrangedEvents>(() => 2);

/** Rows (ascending) as the chronology has them. */
export function arrangedEvents(open: OpenDossier, rows: Int32Array, group: Grouping, sort: Sorting): ArrangedEvents {
  // of a dossier by block what asks for actors or reports is arranged again when these have come
  const isWaiting = open.byBlock?.isComplete() === false;
  return arranged.get(rows, `${group} ${sort}${isWaiting ? ' waiting' : ''}`, () => {
    const { states } = open;
    const byStates = rankOfStates(states, sort);
    if (byStates !== null) return arrangeEvents(states, rows, { group, sort, rankOf: byStates });
    const ranks = ranksFor(open, sort);
    return arrangeEvents(states, rows, { group, sort, rankOf: (row) => ranks[states.event[row] ?? -1] ?? NaN });
  });
}

/** Whether previous and next follow the chronology: who came from it, or has it before the eyes and from no other list. */
export function followsChronology({ list, mainView }: Pick<View, 'list' | 'mainView'>): boolean {
  return list === 'chronology' || (list === null && mainView === 'list');
}
