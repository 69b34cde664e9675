/**
 * Results of a computation: kept with the object that they were worked out from and gone with it, and the last few of it by a key, so that who
 * goes to and fro between two views pays for each once.
 */
export class Kept<Owner extends object, Result> {
  readonly #results = new WeakMap<Owner, Map<string, { readonly value: Result }>>();
  readonly #most: (owner: Owner) => number;

  /** @param most how many results of one owner are kept at most, at least one */
  constructor(most: (owner: Owner) => number = () => 1) {
    this.#most = most;
  }

  /** The result for a key: a kept one, else a new one. */
  get(owner: Owner, key: string, make: () => Result): Result {
    const kept = this.#results.get(owner) ?? new Map<string, { readonly value: Result }>();
    this.#results.set(owner, kept);
    const result = kept.get(key) ?? { value: make() };
    // a Map keeps its keys in the order in which they came: the oldest is the first
    kept.delete(key);
    kept.set(key, result);
    for (const oldest of kept.keys()) {
      if (kept.size <= this.#most(owner)) break;
      kept.delete(oldest);
    }
    return result.value;
  }
}

/** A function of an object that works out each result once. */
export function once<Owner extends object, Result>(work: (owner: Owner) => Result): (owner: Owner) => Result {
  const kept = new Kept<Owner, Result>();
  return (owner) => kept.get(owner, '', () => work(owner));
}

/** A function of an id that works out each result once. */
export function onceEach<T>(work: (id: string) => T): (id: string) => T {
  const results = new Map<string, { readonly value: T }>();
  return (id) => {
    const result = results.get(id) ?? { value: work(id) };
    results.set(id, result);
    return result.value;
  };
}

const MOST_KEPT = 4;
const MOST_ROWS = 200_000;

/** How many results of a pass over so many rows are kept: fewer of a large dossier, but always the one before, to which readers go back. */
export function fewOf(rows: number): number {
  return Math.max(2, Math.min(MOST_KEPT, Math.floor(MOST_ROWS / Math.max(1, rows))));
}
