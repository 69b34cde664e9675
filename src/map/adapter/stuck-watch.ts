import type { Map as MaplibreMap } from 'maplibre-gl';
import { watchSilence } from '#late/silence.ts';
import type { Silence } from '#late/silence.ts';

/** Nothing from worker or tiles for so long, while the map waits for some, means that nothing will come. */
const SILENCE_MS = 10_000;

/** Notices that a map waits in vain: for a worker that was blocked, for tiles or fonts that hang. */
export class StuckWatch {
  readonly #map: MaplibreMap;
  readonly #onStuck: () => void;
  #silence: Silence | null = null;
  #isStuck = false;

  constructor(map: MaplibreMap, onStuck: () => void) {
    this.#map = map;
    this.#onStuck = onStuck;
    map.on('sourcedata', () => this.#silence?.heard());
  }

  get isStuck(): boolean {
    return this.#isStuck;
  }

  /** The map waits for something, or no longer. */
  watch(isWaiting: boolean): void {
    this.#silence?.end();
    this.#silence = isWaiting ? watchSilence(SILENCE_MS, () => this.#handleSilence()) : null;
  }

  /** It works, or gets another chance. True if it was stuck. */
  reset(): boolean {
    const wasStuck = this.#isStuck;
    this.#isStuck = false;
    return wasStuck;
  }

  #handleSilence(): void {
    // a page that nobody sees draws nothing, and a map that moves waits for nothing
    if (document.hidden || this.#map.isMoving()) {
      this.watch(true);
      return;
    }
    this.#isStuck = true;
    this.#onStuck();
  }
}
