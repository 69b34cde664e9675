/** So long may work take that the page waits for: less than a frame that is dropped. */
const SLICE_MS = 10;

/** Work in slices: between them the page draws, and answers its reader. */
export class Slices {
  private until = performance.now() + SLICE_MS;

  /** Whether the slice is over, and `rest` is due. */
  get isOver(): boolean {
    return performance.now() >= this.until;
  }

  /** Lets the page go on, and begins the next slice. */
  async rest(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.until = performance.now() + SLICE_MS;
  }
}
