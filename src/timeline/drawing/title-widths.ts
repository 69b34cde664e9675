/** Widths of titles in pixels, each measured once until the font changes. */
export class TitleWidths {
  readonly #widths = new Map<string, number>();

  constructor(private readonly canvas: HTMLCanvasElement) {}

  of(title: string, font: string): number {
    let width = this.#widths.get(title);
    if (width === undefined) {
      const context = this.canvas.getContext('2d');
      if (context === null) return Infinity;
      context.font = font;
      width = Math.ceil(context.measureText(title).width) + 2;
      this.#widths.set(title, width);
    }
    return width;
  }

  clear(): void {
    this.#widths.clear();
  }
}
