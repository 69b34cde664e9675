import type { AddressHost } from '../address-writer.ts';

/** Where the page lies. */
export const PATH = '/dossier/';

/** A browser window with a history, as far as the address needs one. */
export class FakeWindow implements AddressHost {
  readonly self: unknown = this;
  readonly top: unknown;
  entries: string[];
  /** What is kept with each entry. */
  #states: unknown[] = [null];
  /** Whether it is a window that one uses by finger. */
  isTouch = false;
  at = 0;
  /** Calls that the browser refuses from now on. */
  refusals = 0;
  calls = 0;
  #listeners = new Set<(event: { readonly state: unknown }) => void>();

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
    pushState: (state: unknown, _: string, address: string): void => {
      this.#refuse();
      this.#states = [...this.#states.slice(0, this.at + 1), state];
      this.entries = [...this.entries.slice(0, this.at + 1), address];
      this.at += 1;
    },
    replaceState: (state: unknown, _: string, address: string): void => {
      this.#refuse();
      this.#states[this.at] = state;
      this.entries[this.at] = address;
    },
    // a browser goes when what runs has ended
    back: (): void => void setTimeout(() => this.go(-1), 5),
  };

  readonly setTimeout = (handler: () => void, delayMs: number): number => Number(setTimeout(handler, delayMs));
  readonly matchMedia = (): { matches: boolean } => ({ matches: this.isTouch });
  readonly clearTimeout = (timer: number): void => clearTimeout(timer);
  readonly addEventListener = (_: 'popstate', listener: (event: { readonly state: unknown }) => void): void => {
    this.#listeners.add(listener);
  };
  readonly removeEventListener = (_: 'popstate', listener: (event: { readonly state: unknown }) => void): void => {
    this.#listeners.delete(listener);
  };

  go(steps: number): void {
    this.at = Math.min(this.entries.length - 1, Math.max(0, this.at + steps));
    for (const listener of this.#listeners) listener({ state: this.#states[this.at] });
  }

  #refuse(): void {
    this.calls += 1;
    if (this.refusals <= 0) return;
    this.refusals -= 1;
    throw new DOMException('Attempt to use history.pushState() more than 100 times per 30 seconds', 'SecurityError');
  }
}
