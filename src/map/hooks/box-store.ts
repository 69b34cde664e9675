import type { ViewBox } from '../layers/view-box.ts';

/** The view as it is at this moment of a move, for the few things in the page that ride along with the map. */
export class BoxStore {
  #box: ViewBox | null = null;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): ViewBox | null => this.#box;

  set(box: ViewBox): void {
    this.#box = box;
    for (const listener of this.#listeners) listener();
  }
}
