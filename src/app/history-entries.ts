// The entries of the history. While something stands over the page, one more entry with the same address lies on top, and going back takes
// that one away and nothing else: what was chosen meanwhile stays, each step in an entry of its own under it.
import { beginWork } from '#late/pending-work.ts';

type Write = (data: unknown, unused: string, address: string) => void;

/** What the entries need of the browser's window. */
export interface HistoryHost {
  readonly history: { readonly pushState: Write; readonly replaceState: Write; readonly back: () => void };
  readonly setTimeout: (handler: () => void, delayMs: number) => number;
  readonly clearTimeout: (timer: number) => void;
}

/** The top entry is taken away. */
interface Leaving {
  /** Going back comes after everything else that closing has brought; null = it is under way. */
  readonly timer: number | null;
  readonly endWork: () => void;
}

/**
 * `moved` to another entry · `left` what stands over the page, and the entry under it as well · `uncovered` by going back: only what stood over
 * the page goes · `tidied`: the entry of what has been closed is gone; `owedFrom` is the address from which a step has been made meanwhile.
 */
export type Arrival =
  | { readonly type: 'moved' | 'left' | 'uncovered' }
  | { readonly type: 'tidied'; readonly owedFrom: string | null };

/** A browser that does not go back is not waited for any longer. */
const LOST_MS = 1000;

function isUnder(state: unknown, cover: number): boolean {
  return typeof state === 'object' && state !== null && 'under' in state && state.under === cover;
}

export class HistoryEntries {
  readonly #host: HistoryHost;
  #covers = 0;
  /** The number of the entry on top for what stands over the page; null = there is none. */
  #cover: number | null = null;
  #leaving: Leaving | null = null;
  /** The address from which a step was made while the top entry was being taken away; null = none was. */
  #owedFrom: string | null = null;

  constructor(host: HistoryHost) {
    this.#host = host;
  }

  /** Makes an entry; `before` is the address of the one that it follows. */
  push(address: string, before: string): void {
    const { history } = this.#host;
    if (this.#cover === null) history.pushState(null, '', address);
    else if (this.#isGoing()) this.#owedFrom ??= before;
    else {
      // the step takes the place of the top entry, under a new one
      this.#covers += 1;
      history.replaceState({ under: this.#covers }, '', address);
      this.#cover = null;
      history.pushState({ over: this.#covers }, '', address);
      this.#cover = this.#covers;
    }
  }

  replace(address: string): void {
    if (this.#isGoing()) return;
    this.#host.history.replaceState(this.#cover === null ? null : { over: this.#cover }, '', address);
  }

  /** Something stands over the page now. */
  cover(address: string): void {
    if (this.#cover !== null) {
      if (!this.#isGoing()) this.#rest();
      return;
    }
    const cover = this.#covers + 1;
    try {
      this.#host.history.replaceState({ under: cover }, '', address);
      this.#host.history.pushState({ over: cover }, '', address);
      this.#cover = cover;
      this.#covers = cover;
    } catch {
      // a browser that makes no more entries at present: what stands over the page is closed by its buttons
    }
  }

  /** Nothing stands over the page any more: its entry goes. */
  uncover(): void {
    if (this.#cover === null || this.#leaving !== null) return;
    const endWork = beginWork('history');
    const timer = this.#host.setTimeout(() => {
      const lost = this.#host.setTimeout(() => {
        this.#cover = null;
        this.#rest();
      }, LOST_MS);
      this.#leaving = {
        timer: null,
        endWork: () => {
          this.#host.clearTimeout(lost);
          endWork();
        },
      };
      this.#host.history.back();
    }, 0);
    this.#leaving = { timer, endWork };
  }

  /** The browser has gone to an entry with this state. */
  arrive(state: unknown): Arrival {
    const cover = this.#cover;
    const from = this.#owedFrom;
    const isOwn = this.#isGoing();
    this.#cover = null;
    this.#owedFrom = null;
    this.#rest();
    if (cover === null) return { type: 'moved' };
    if (!isUnder(state, cover)) return { type: 'left' };
    return isOwn ? { type: 'tidied', owedFrom: from } : { type: 'uncovered' };
  }

  #isGoing(): boolean {
    return this.#leaving !== null && this.#leaving.timer === null;
  }

  #rest(): void {
    const leaving = this.#leaving;
    this.#leaving = null;
    if (leaving === null) return;
    if (leaving.timer !== null) this.#host.clearTimeout(leaving.timer);
    leaving.endWork();
  }
}
