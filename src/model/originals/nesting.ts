// Browsers go through all open elements for each further one, so that a page that opens a hundred thousand takes them minutes. Pages have some
// dozens open at a time: what is opened within hundreds of others is a line break for us, and nothing for the browser.

const MOST_OPEN = 300;
/** Elements that hold nothing, or that end by themselves where the next one begins. */
const NEVER_OPEN = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt'.split(
    ' ',
  ),
);

/** The elements that are open at a place of a page. */
export class Nesting {
  private readonly open: string[] = [];
  private readonly counts = new Map<string, number>();

  private count(name: string, change: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + change);
  }

  /** Opens an element; false if it lies too deep for the browser. */
  begin(tag: string): boolean {
    const name = tag.toLowerCase();
    if (NEVER_OPEN.has(name)) return true;
    this.open.push(name);
    this.count(name, 1);
    return this.open.length <= MOST_OPEN;
  }

  /** Ends an element, and all that was left open in it; false if it lay too deep. */
  end(tag: string): boolean {
    const name = tag.toLowerCase();
    if ((this.counts.get(name) ?? 0) === 0) return true;
    let last: string | undefined;
    do {
      last = this.open.pop();
      if (last !== undefined) this.count(last, -1);
    } while (last !== undefined && last !== name);
    return this.open.length < MOST_OPEN;
  }
}
