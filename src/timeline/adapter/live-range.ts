import type { TimeWindow } from '#core/view/view.ts';
import { beginWork } from '#late/pending-work.ts';
import { rangeToWindow, sameRange, windowToRange } from '../items/time-range.ts';
import type { TimeRange } from '../items/time-range.ts';

const SETTLE_MS = 200;

/**
 * The range on the screen while it moves. Chart, overview and period follow it frame by frame; the View gets it in whole days
 * when the movement has ended, and gives it back from there.
 */
export class LiveRange {
  readonly #listeners = new Set<() => void>();
  #value: TimeRange;
  #fit: TimeRange;
  #held = 0;
  #timer: number | null = null;
  #endWork: (() => void) | null = null;

  /** @param onSettle the window that a movement has ended with */
  constructor(
    value: TimeRange,
    fit: TimeRange,
    private readonly onSettle: (window: TimeWindow | null) => void,
  ) {
    this.#value = value;
    this.#fit = fit;
  }

  readonly get = (): TimeRange => this.#value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The range that the View asks for, and the one that shows everything. */
  follow(target: TimeRange, fit: TimeRange): void {
    this.#fit = fit;
    if (this.#timer === null) this.#set(target);
  }

  /** A step of a movement by hand; it ends by itself when no more come and nothing is held. */
  move(range: TimeRange): void {
    this.#set(range);
    this.#endWork ??= beginWork('timeline movement');
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#settleWhenFree(), SETTLE_MS);
  }

  /** While a pointer holds the range, it does not settle. */
  hold(): void {
    this.#held += 1;
  }

  release(): void {
    this.#held = Math.max(0, this.#held - 1);
  }

  /** Ends a movement at once. */
  settle(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
    const next = rangeToWindow(this.#value, this.#fit);
    this.onSettle(next);
    // whole days, even when the View had this window already
    this.#set(windowToRange(next, this.#fit));
    this.#endWork?.();
    this.#endWork = null;
  }

  destroy(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
    this.#endWork?.();
    this.#endWork = null;
  }

  #settleWhenFree(): void {
    if (this.#held > 0) this.#timer = window.setTimeout(() => this.#settleWhenFree(), SETTLE_MS);
    else this.settle();
  }

  #set(range: TimeRange): void {
    if (sameRange(range, this.#value)) return;
    this.#value = range;
    for (const listener of this.#listeners) listener();
  }
}
