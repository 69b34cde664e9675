// The address bar as the browser lets us write it. A browser may refuse: Safari throws at the hundredth entry within thirty seconds, a sandboxed
// frame always does. Then screen and view go on, and the address follows when it may.
import { beginWork } from '#late/pending-work.ts';

type Write = (data: null, unused: string, address: string) => void;

/** What the address needs of the browser's window. */
export interface AddressHost {
  readonly location: Readonly<Record<'pathname' | 'search' | 'hash', string>>;
  readonly history: { readonly pushState: Write; readonly replaceState: Write };
  /** Another window than `self`: the page stands in a frame. */
  readonly top: unknown;
  readonly self: unknown;
  readonly setTimeout: (handler: () => void, delayMs: number) => number;
  readonly clearTimeout: (timer: number) => void;
  readonly addEventListener: (type: 'popstate', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate', listener: () => void) => void;
}

type Way = 'push' | 'replace';

const WRITE_DELAY_MS = 250;
/** Together longer than the half minute in which Safari counts. */
const RETRY_DELAYS_MS = [500, 1000, 2000, 4000, 8000, 16_000];

/** Writes addresses as entries of the history. `present` gives the address of the present view, which a late write takes. */
export class AddressWriter {
  readonly #host: AddressHost;
  readonly #present: () => string;
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
        if (way === 'push') this.#host.history.pushState(null, '', address);
        else this.#host.history.replaceState(null, '', address);
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
