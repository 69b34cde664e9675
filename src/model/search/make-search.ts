// Finds the records of a dossier that say all the words of a query, under whatever sight of it. In a chunk of its own: made when it is first needed.
import { Kept, once } from '#core/kept.ts';
import { isInSight, isOfDay } from '#core/states/states-on.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { claimsSeen, matchEvents } from '#core/query/match-events.ts';
import type { FoundRecords, Scores } from '#core/query/match-events.ts';
import { foldedWords, termsOf } from './fold-text.ts';
import { EXACT, findWord, indexWords, NAMED, nearestWords } from './word-index.ts';
import type { WordHits, WordIndex } from './word-index.ts';
import { RECORD_KINDS, searchRecords } from './search-records.ts';
import type { RecordKind } from './search-records.ts';

/** What a query found under a sight. */
export interface Found {
  /** How many records of each kind. */
  readonly counts: Readonly<Record<RecordKind, number>>;
  /** Ids of the records of a kind that fit best, the best first. */
  readonly best: (kind: RecordKind, most: number) => readonly string[];
  /** How well each event fits, by its place in the dossier; 0 = not at all. */
  readonly eventScores: Scores;
  /** Whether a term is one that the words were found as. */
  readonly isMarked: (term: string) => boolean;
}

export interface Search {
  readonly find: (open: OpenDossier, query: string) => Found;
  /** Queries near to one that finds nothing, which find something. */
  readonly nearest: (open: OpenDossier, query: string) => readonly string[];
}

type IndexedRecord = WordIndex['records'][number];

/** Where the records of a kind stand among all. */
type Ranges = Readonly<Record<RecordKind, { readonly from: number; readonly until: number }>>;

/** What the words of a query find, whatever is in sight. */
interface Hits {
  readonly records: FoundRecords;
  /** Scores of what says all the words, by place in the records. */
  readonly whole: Scores;
  readonly terms: ReadonlySet<string>;
}

/** Words that one has typed, and queries that one goes to and fro between. */
const MOST_KEPT = 12;
const MOST_NEAREST = 4;
/** What is called exactly as one searches comes first. */
const SAME_NAME = 1000;

function rangesOf({ records }: WordIndex): Ranges {
  const rangeOf = (kind: RecordKind): Ranges[RecordKind] => {
    const from = records.findIndex((record) => record.kind === kind);
    const count = records.filter((record) => record.kind === kind).length;
    return from < 0 ? { from: 0, until: 0 } : { from, until: from + count };
  };
  return {
    event: rangeOf('event'),
    place: rangeOf('place'),
    actor: rangeOf('actor'),
    claim: rangeOf('claim'),
    report: rangeOf('report'),
    origin: rangeOf('origin'),
  };
}

/** The scores of what says all the words. */
function scoreWhole({ records, nameLength }: WordIndex, words: readonly WordHits[]): Scores {
  const whole = new Float32Array(records.length);
  for (let place = 0; place < whole.length; place += 1) {
    let sum = 0;
    let isSame = nameLength[place] === words.length;
    for (const { scores, how } of words) {
      const score = scores[place] ?? 0;
      if (score === 0) {
        sum = 0;
        break;
      }
      sum += score;
      isSame &&= ((how[place] ?? 0) & EXACT) !== 0;
    }
    if (sum > 0) whole[place] = isSame ? sum + SAME_NAME : sum;
  }
  return whole;
}

/** Scores of one word; where it is the name of a place or an actor, it does not also stand for what has it as another name. */
function ownScores({ scores, how }: WordHits, ranges: Ranges): FoundRecords['words'][number] {
  const part = <T extends Float32Array | Uint8Array>(column: T, kind: 'event' | 'place' | 'actor'): T => {
    const { from, until } = ranges[kind];
    // a part of a column is one of its kind
    return column.subarray(from, until) as T;
  };
  const isNamed = (bits: number): boolean => (bits & NAMED) !== 0;
  const hasName = part(how, 'place').some(isNamed) || part(how, 'actor').some(isNamed);
  const named = (kind: 'place' | 'actor'): Scores => {
    const bits = part(how, kind);
    const all = part(scores, kind);
    return hasName ? all.map((score, at) => (isNamed(bits[at] ?? 0) ? score : 0)) : all;
  };
  return { events: part(scores, 'event'), places: named('place'), actors: named('actor') };
}

/** Places with a score above 0, the best of them first; equal ones in their order. */
function bestPlaces(scores: Scores, isIn: (place: number) => boolean, most: number): readonly number[] {
  const best: number[] = [];
  const scoreAt = (at: number): number => scores[best[at] ?? -1] ?? 0;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score === 0 || (best.length >= most && score <= scoreAt(best.length - 1)) || !isIn(place)) continue;
    let at = best.length;
    while (at > 0 && scoreAt(at - 1) < score) at -= 1;
    best.splice(at, 0, place);
    if (best.length > most) best.pop();
  }
  return best;
}

/** 1 by the place of an event that is in sight. */
const eventsSeen = once(({ states }: OpenDossier): Uint8Array => {
  const isSeen = new Uint8Array(states.ids.length);
  for (let row = 0; row < states.size; row += 1)
    if (isOfDay(states, row) && isInSight(states, row)) isSeen[states.event[row] ?? 0] = 1;
  return isSeen;
});

class SearchOfDossier implements Search {
  readonly #index: WordIndex;
  readonly #ranges: Ranges;
  readonly #words = new Kept<WordIndex, WordHits>(() => MOST_KEPT);
  readonly #hits = new Kept<WordIndex, Hits>(() => MOST_KEPT);
  readonly #found = new Kept<OpenDossier, Found>(() => MOST_KEPT);

  constructor(index: WordIndex) {
    this.#index = index;
    this.#ranges = rangesOf(index);
  }

  find(open: OpenDossier, query: string): Found {
    const words = termsOf(query);
    const key = words.join(' ');
    return this.#found.get(open, key, () =>
      this.#see(
        open,
        this.#hits.get(this.#index, key, () => this.#hitsOf(words)),
      ),
    );
  }

  nearest(open: OpenDossier, query: string): readonly string[] {
    const words = foldedWords(query);
    const near = words.flatMap(({ start, end, term }, at) => {
      if (this.#word(term, at === words.length - 1).terms.length > 0) return [];
      return nearestWords(this.#index, term)
        .slice(0, MOST_NEAREST)
        .map((word) => query.slice(0, start) + word + query.slice(end));
    });
    // each of the words is there, but nothing says all of them
    const alone = words.map(({ start, end, term }, at) => {
      const [meant] = this.#word(term, at === words.length - 1).isTypo ? nearestWords(this.#index, term) : [];
      return meant ?? query.slice(start, end);
    });
    const queries = near.length > 0 ? near : alone;
    const finds = (each: string): boolean => RECORD_KINDS.some((kind) => this.find(open, each).counts[kind] > 0);
    return [...new Set(queries)].filter(finds).slice(0, MOST_NEAREST);
  }

  #word(term: string, isLast: boolean): WordHits {
    return this.#words.get(this.#index, `${term}${isLast ? '…' : ''}`, () => findWord(this.#index, term, isLast));
  }

  #part(scores: Scores, kind: RecordKind): Scores {
    const { from, until } = this.#ranges[kind];
    return scores.subarray(from, until);
  }

  #hitsOf(terms: readonly string[]): Hits {
    const words = terms.map((term, at) => this.#word(term, at === terms.length - 1));
    const whole = words.length === 0 ? new Float32Array(this.#index.records.length) : scoreWhole(this.#index, words);
    const own = words.map((word) => ownScores(word, this.#ranges));
    const [first, ...rest] = own;
    // an event that is called exactly so says all the words better than any other
    const sameName = this.#part(whole, 'event');
    const events = first?.events.map((score, at) => ((sameName[at] ?? 0) >= SAME_NAME ? score + SAME_NAME : score));
    return {
      whole,
      terms: new Set(words.flatMap((word) => word.terms)),
      records: {
        words: first === undefined || events === undefined ? [] : [{ ...first, events }, ...rest],
        claims: this.#part(whole, 'claim'),
        reports: this.#part(whole, 'report'),
        origins: this.#part(whole, 'origin'),
      },
    };
  }

  #see(open: OpenDossier, { whole, records, terms }: Hits): Found {
    const eventScores = matchEvents(open, records);
    const [events, claims] = [eventsSeen(open), claimsSeen(open)];
    const scoresOf = (kind: RecordKind): Scores => (kind === 'event' ? eventScores : this.#part(whole, kind));
    const recordAt = (kind: RecordKind, place: number): IndexedRecord | undefined =>
      this.#index.records[this.#ranges[kind].from + place];
    const isIn = (kind: RecordKind, place: number): boolean => {
      if (kind === 'event') return events[place] === 1;
      return kind === 'claim' ? claims[place] === 1 : isSourceInSight(open, recordAt(kind, place));
    };
    const countOf = (kind: RecordKind): number => {
      const scores = scoresOf(kind);
      let count = 0;
      for (let place = 0; place < scores.length; place += 1)
        if ((scores[place] ?? 0) > 0 && isIn(kind, place)) count += 1;
      return count;
    };
    return {
      eventScores,
      counts: {
        event: countOf('event'),
        place: countOf('place'),
        actor: countOf('actor'),
        claim: countOf('claim'),
        report: countOf('report'),
        origin: countOf('origin'),
      },
      best: (kind, most) =>
        bestPlaces(scoresOf(kind), (place) => isIn(kind, place), most).flatMap(
          (place) => recordAt(kind, place)?.id ?? [],
        ),
      isMarked: (term) => terms.has(term),
    };
  }
}

/** Whether anything that a report or an origin says is in sight; places and actors always are there. */
function isSourceInSight({ lookup }: OpenDossier, record: IndexedRecord | undefined): boolean {
  if (record?.kind === 'report') return (lookup.claimsByReport.get(record.id)?.length ?? 0) > 0;
  if (record?.kind === 'origin') return (lookup.claimsByOrigin.get(record.id)?.length ?? 0) > 0;
  return true;
}

/** Makes the search over a dossier. */
export async function makeSearch(whole: OpenDossier): Promise<Search> {
  return new SearchOfDossier(await indexWords(searchRecords(whole)));
}
