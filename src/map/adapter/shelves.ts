/** Between two images, so that neither is seen in the other. */
const GAP_PX = 1;

/** Rows of images, each as high as its highest. */
export class Shelves {
  readonly #side: number;
  #top = 0;
  #height = 0;
  #left = 0;

  constructor(side: number) {
    this.#side = side;
  }

  /** Where an image has room; null = it has none. */
  take(width: number, height: number): { readonly x: number; readonly y: number } | null {
    if (this.#left + width > this.#side) {
      this.#top += this.#height;
      this.#left = 0;
      this.#height = 0;
    }
    if (width > this.#side || this.#top + height > this.#side) return null;
    const place = { x: this.#left, y: this.#top };
    this.#left += width + GAP_PX;
    this.#height = Math.max(this.#height, height + GAP_PX);
    return place;
  }
}
