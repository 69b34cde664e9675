import type { AddressHost } from '../address-writer.ts';

/** Where the page lies. */
export const PATH = '/dossier/';

/** A browser window with a history, as far as the address needs one. */
export class FakeWindow implements AddressHost {
  readonly self: unknown = this;
  readonly top: unknown;
  entries: string[];
  at = 0;
  /** Calls that the browser refuses from now on. */
  refusals = 0;
  calls = 0;
  #listeners = new Set<() => void>();

  constructor(query: string, isFramed = false) {
    this.top = isFramed ? {} : this;
    this.entries = [PATH + query];
  }

  get shown(): string {
    return this.entries[this.at] ?? '';
  }

  get location() {
    const { pathname, search, hash } = new URL(this.shown, 'https://example.org');
    return { pathname, search, hash };
  }

  readonly history = {
    pushState: (_: null, __: string, address: string): void => {
      this.#refuse();
      this.entries = [...this.entries.slice(0, this.at + 1), address];
      this.at += 1;
    },
    replaceState: (_: null, __: string, address: string): void => {
      this.#refuse();
      this.entries[this.at] = address;
    },
  };

  readonly setTimeout = (handler: () => void, delayMs: number): number => Number(setTimeout(handler, delayMs));
  readonly clearTimeout = (timer: number): void => clearTimeout(timer);
  readonly addEventListener = (_: 'popstate', listener: () => void): void => {
    this.#listeners.add(listener);
  };
  readonly removeEventListener = (_: 'popstate', listener: () => void): void => {
    this.#listeners.delete(listener);
  };

  go(steps: number): void {
    this.at = Math.min(this.entries.length - 1, Math.max(0, this.at + steps));
    for (const listener of this.#listeners) listener();
  }

  #refuse(): void {
    this.calls += 1;
    if (this.refusals <= 0) return;
    this.refusals -= 1;
    throw new DOMException('Attempt to use history.pushState() more than 100 times per 30 seconds', 'SecurityError');
  }
}
