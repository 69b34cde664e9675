const GAP_PX = 6;
const EDGE_PX = 4;

/** A small card with words beside a mark: what, of which type, when. Seen only: the listbox says the same to screen readers. */
export class ChartTip {
  readonly #host: HTMLElement;
  readonly #card: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#card = document.createElement('div');
    this.#card.className = 'ui-tooltip tl-tip';
    this.#card.hidden = true;
    host.append(this.#card);
  }

  /** Shows lines of words under an element, or above it where there is no room; no lines hide the card. */
  show(lines: readonly string[], beside: Element | null): void {
    this.#card.hidden = lines.length === 0 || beside === null;
    if (beside === null || this.#card.hidden) return;
    this.#card.replaceChildren(
      ...lines.map((line) => {
        const element = document.createElement('p');
        element.textContent = line;
        return element;
      }),
    );
    const host = this.#host.getBoundingClientRect();
    const mark = beside.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const left = Math.max(
      EDGE_PX,
      Math.min(mark.left + mark.width / 2 - host.left - width / 2, host.width - width - EDGE_PX),
    );
    const below = mark.bottom - host.top + GAP_PX;
    const top = below + height <= host.height ? below : Math.max(EDGE_PX, mark.top - host.top - height - GAP_PX);
    this.#card.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }
}
