// The address bar as the browser lets us write it. A browser may refuse: Safari throws at the hundredth entry within thirty seconds, a sandboxed
// frame always does. Then screen and view go on, and the address follows when it may.
import { beginWork } from '#late/pending-work.ts';
import { HistoryEntries } from './history-entries.ts';
import type { Arrival, HistoryHost } from './history-entries.ts';

/** What the address needs of the browser's window. */
export interface AddressHost extends HistoryHost {
  readonly location: Readonly<Record<'pathname' | 'search' | 'hash', string>>;
  /** Another window than `self`: the page stands in a frame. */
  readonly top: unknown;
  readonly self: unknown;
  readonly matchMedia: (query: string) => { readonly matches: boolean };
  readonly addEventListener: (type: 'popstate', listener: (event: { readonly state: unknown }) => void) => void;
  readonly removeEventListener: (type: 'popstate', listener: (event: { readonly state: unknown }) => void) => void;
}

type Way = 'push' | 'replace';

const WRITE_DELAY_MS = 250;
/** Together longer than the half minute in which Safari counts. */
const RETRY_DELAYS_MS = [500, 1000, 2000, 4000, 8000, 16_000];

/** Writes addresses as entries of the history. `present` gives the address of the present view, which a late write takes. */
export class AddressWriter {
  readonly #host: AddressHost;
  readonly #present: () => string;
  readonly #entries: HistoryEntries;
  /** The back button of whoever embeds the page is not ours. */
  readonly #isFramed: boolean;
  #timer: number | null = null;
  #endWork: (() => void) | null = null;
  /** How the write goes that the browser has refused. */
  #owed: Way | null = null;
  #retries = 0;

  constructor(host: AddressHost, present: () => string) {
    this.#host = host;
    this.#present = present;
    this.#entries = new HistoryEntries(host);
    this.#isFramed = host.top !== host.self;
  }

  /** The address that the browser shows, from its path on. */
  get shown(): string {
    const { pathname, search, hash } = this.#host.location;
    return pathname + search + hash;
  }

  /** Makes an entry. */
  push(address: string): void {
    if (this.#isRetrying()) this.#owed = 'push';
    else this.#write('push', address);
  }

  /** Replaces the entry at once. */
  replace(address: string): void {
    if (!this.#isRetrying()) this.#write('replace', address);
  }

  /** Replaces the entry with the present view when it has rested. */
  replaceLater(): void {
    if (this.#isRetrying()) return;
    this.#wait(WRITE_DELAY_MS, () => this.#write('replace', this.#present()));
  }

  /** Writes what waits, with the address it should have by now. */
  flush(address: string): void {
    if (this.#timer !== null) this.replace(address);
  }

  /** Something stands over the page, or nothing does any more. Going back closes it. */
  setCovered(isCovered: boolean): void {
    if (!isCovered) this.#entries.uncover();
    else if (!this.#isFramed && !this.#isRetrying()) {
      this.flush(this.#present());
      this.#entries.cover(this.shown);
    }
  }

  /** The browser has gone to an entry with this state: unless it was the one of what stood over the page, it holds a view of its own. */
  arrive(state: unknown): Arrival['type'] {
    const arrival = this.#entries.arrive(state);
    const { type } = arrival;
    if (type === 'moved' || type === 'left') return type;
    const owedFrom = type === 'tidied' ? arrival.owedFrom : null;
    this.cancel();
    this.replace(owedFrom ?? this.#present());
    if (owedFrom !== null) this.push(this.#present());
    return type;
  }

  /** Forgets what waits. */
  cancel(): void {
    this.#rest();
    this.#owed = null;
    this.#retries = 0;
  }

  #isRetrying(): boolean {
    return this.#timer !== null && this.#owed !== null;
  }

  #rest(): void {
    if (this.#timer !== null) this.#host.clearTimeout(this.#timer);
    this.#timer = null;
    this.#endWork?.();
    this.#endWork = null;
  }

  #wait(delayMs: number, write: () => void): void {
    const end = this.#endWork ?? beginWork('url');
    this.#endWork = null;
    this.#rest();
    this.#endWork = end;
    this.#timer = this.#host.setTimeout(() => {
      this.#timer = null;
      write();
    }, delayMs);
  }

  #write(asked: Way, address: string): void {
    const way = !this.#isFramed && (asked === 'push' || this.#owed === 'push') ? 'push' : 'replace';
    try {
      if (address !== this.shown) {
        if (way === 'push') this.#entries.push(address, this.shown);
        else this.#entries.replace(address);
      }
      this.cancel();
    } catch {
      this.#owed = way;
      this.#retryLater();
    }
  }

  /** Tries again some times, and then with each change of the view. */
  #retryLater(): void {
    const delayMs = RETRY_DELAYS_MS[this.#retries];
    this.#retries += 1;
    if (delayMs === undefined) this.#rest();
    else this.#wait(delayMs, () => this.#write(this.#owed ?? 'replace', this.#present()));
  }
}
