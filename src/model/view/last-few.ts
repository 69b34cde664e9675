/**
 * The last few results of a computation, newest first: who goes back and forth between two views pays for each once. What is older is
 * let go, so that memory stays bounded.
 */
export class LastFew<Asked, Result> {
  private kept: readonly { readonly asked: Asked; readonly result: Result }[] = [];

  constructor(private readonly isSame: (a: Asked, b: Asked) => boolean) {}

  /** The result for what is asked: a kept one, else a new one. At most `most` are kept. */
  get(asked: Asked, most: number, compute: () => Result): Result {
    const found = this.kept.find((each) => this.isSame(each.asked, asked)) ?? { asked, result: compute() };
    if (found !== this.kept[0]) this.kept = [found, ...this.kept.filter((each) => each !== found)].slice(0, most);
    return found.result;
  }
}

const MOST_KEPT = 4;
const MOST_ROWS = 200_000;

/** How many results of a pass over so many rows are kept: fewer of a large dossier, but always the one before, to which readers go back. */
export function keptOf(rows: number): number {
  return Math.max(2, Math.min(MOST_KEPT, Math.floor(MOST_ROWS / Math.max(1, rows))));
}
