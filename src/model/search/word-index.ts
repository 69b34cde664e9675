// The words of all records, and which records each stands in. The words are a radix tree, which finds beginnings and misspellings; the records of
// a word are numbers, so that a letter more costs one pass over them.
import SearchableMap from 'minisearch/SearchableMap';
import { foldedWords, indexedTerms } from './fold-text.ts';
import type { SearchRecord } from './search-records.ts';

/** Bits of `WordHits.how`. */
export const NAMED = 1;
/** The word stands in the name as it was typed. */
export const EXACT = 2;

/** What a word finds, by the places of records. */
export interface WordHits {
  /** 0 = the word is not in it. */
  readonly scores: Float32Array;
  readonly how: Uint8Array;
  /** The terms that the word was found as. */
  readonly terms: readonly string[];
  /** It is no word of the index, and begins none: it was taken for a misspelling of these. */
  readonly isTypo: boolean;
}

export interface WordIndex {
  /** What is indexed, in order: places of records are places here. */
  readonly records: readonly Pick<SearchRecord, 'kind' | 'id'>[];
  /** Words in the name of each record. */
  readonly nameLength: Uint16Array;
  /** Numbers of terms by the terms. */
  readonly terms: SearchableMap<number>;
  /** Of each term the records, twice their place, plus 1 where it stands in the name. */
  readonly postings: readonly Uint32Array[];
  /** Each term as it is first written. */
  readonly written: readonly string[];
}

/** After so long the page has its turn while the index is made. */
const TURN_MS = 12;
/** From so many letters on a word finds what begins with it; the last one, which may still be typed, does so at once. */
const LEAST_PREFIX = 3;
const NUMBER = /^\p{N}+$/u;
const OTHER_NAME = 0.4;
const PREFIX = 0.6;
const TYPO = 0.4;
const MOST_WORDS = 65_535;

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

class IndexMaker {
  readonly terms = new SearchableMap<number>();
  readonly postings: number[][] = [];
  readonly written: string[] = [];
  readonly records: Pick<SearchRecord, 'kind' | 'id'>[] = [];
  readonly nameLength: number[] = [];
  /** Terms of texts that many records have, such as the names of those who speak. */
  readonly #known = new Map<string, readonly number[]>();

  add({ kind, id, name, also }: SearchRecord): void {
    const place = this.records.push({ kind, id }) - 1;
    const named = this.#termsOf(name);
    this.nameLength.push(Math.min(MOST_WORDS, foldedWords(name).length));
    const seen = new Set(named);
    for (const term of seen) this.postings[term]?.push(2 * place + 1);
    for (const text of also) {
      let terms = this.#known.get(text);
      if (terms === undefined) this.#known.set(text, (terms = this.#termsOf(text)));
      for (const term of terms) {
        if (seen.has(term)) continue;
        seen.add(term);
        this.postings[term]?.push(2 * place);
      }
    }
  }

  #termsOf(text: string): readonly number[] {
    return indexedTerms(text).map(({ term, word }) => {
      const known = this.terms.get(term);
      if (known !== undefined) return known;
      const next = this.written.push(word) - 1;
      this.postings.push([]);
      this.terms.set(term, next);
      return next;
    });
  }
}

/** Makes the index of records, with a turn for the page now and then. */
export async function indexWords(records: Iterable<SearchRecord>): Promise<WordIndex> {
  const maker = new IndexMaker();
  let began = performance.now();
  for (const record of records) {
    maker.add(record);
    if (performance.now() - began < TURN_MS) continue;
    // oxlint-disable-next-line no-await-in-loop -- this is what it waits for
    await nextTurn();
    began = performance.now();
  }
  const { terms, written } = maker;
  return {
    records: maker.records,
    nameLength: Uint16Array.from(maker.nameLength),
    terms,
    postings: maker.postings.map((list) => Uint32Array.from(list)),
    written,
  };
}

/** A term that a word was found as, and how well it fits: 1 = it is the word. */
interface Fit {
  readonly term: string;
  readonly at: number;
  readonly weight: number;
}

function withPrefix({ terms }: WordIndex, word: string): readonly Fit[] {
  return [...terms.atPrefix(word)].map(([term, at]) => ({
    term,
    at,
    weight: term === word ? 1 : PREFIX * (word.length / term.length),
  }));
}

function withTypos({ terms }: WordIndex, word: string, most: number): readonly Fit[] {
  return [...terms.fuzzyGet(word, most)].map(([term, [at, distance]]) => ({ term, at, weight: TYPO / (1 + distance) }));
}

/** What a word can mean: what it says, or begins; only if that is nothing, what it may be a misspelling of. */
function fitsOf(
  index: WordIndex,
  word: string,
  isLast: boolean,
): { readonly fits: readonly Fit[]; readonly isTypo: boolean } {
  const at = index.terms.get(word);
  const exact = at === undefined ? [] : [{ term: word, at, weight: 1 }];
  const fits = isLast || word.length >= LEAST_PREFIX ? withPrefix(index, word) : exact;
  if (fits.length > 0 || word.length < 4 || NUMBER.test(word)) return { fits, isTypo: false };
  const near = withTypos(index, word, 1);
  // two letters that changed places are two that are wrong
  return { fits: near.length > 0 || word.length < 5 ? near : withTypos(index, word, 2), isTypo: true };
}

/** What a word finds. */
export function findWord(index: WordIndex, word: string, isLast: boolean): WordHits {
  const { nameLength, postings } = index;
  const size = index.records.length;
  const scores = new Float32Array(size);
  const how = new Uint8Array(size);
  const { fits, isTypo } = fitsOf(index, word, isLast);
  for (const { at, weight } of fits) {
    const list = postings[at] ?? new Uint32Array();
    // the rarer the term, the more it says
    const rarity = weight * Math.log(1 + size / (1 + list.length));
    for (const entry of list) {
      const place = entry >> 1;
      const isNamed = (entry & 1) === 1;
      const score = isNamed ? rarity / (1 + 0.05 * (nameLength[place] ?? 0)) : OTHER_NAME * rarity;
      if (score > (scores[place] ?? 0)) scores[place] = score;
      if (isNamed) how[place] = (how[place] ?? 0) | NAMED | (weight === 1 ? EXACT : 0);
    }
  }
  return { scores, how, terms: fits.map(({ term }) => term), isTypo };
}

/** Words of the index that are nearest to one that is not there, the nearest first. */
export function nearestWords({ terms, written, postings }: WordIndex, word: string): readonly string[] {
  const most = Math.min(3, Math.max(1, Math.round(word.length / 3)));
  return [...terms.fuzzyGet(word, most)]
    .sort(([, [a, near]], [, [b, far]]) => near - far || (postings[b]?.length ?? 0) - (postings[a]?.length ?? 0))
    .flatMap(([, [at]]) => written[at] ?? []);
}
