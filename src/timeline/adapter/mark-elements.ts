import type { OpenDossier } from '#core/states/open-dossier.ts';
import { createMarkElement, cutMark, placeMark } from '../drawing/mark-element.ts';
import type { FeedMark } from '../items/feed-mark.ts';
import type { LaneBox } from '../items/lane-layout.ts';
import type { TimeRange } from '../items/time-range.ts';
import { markLook, titleOfRow } from './mark-look.ts';

/** Which rows are marked how on the chart. */
export interface RowHighlights {
  readonly selected: ReadonlySet<number>;
  readonly hovered: number | null;
  readonly cursor: number | null;
}

/** The elements of the marks that are in the document, by key: made once, then only moved, relabelled and highlighted. */
export class MarkElements {
  #open: OpenDossier;
  readonly #elements = new Map<
    string,
    { readonly mark: FeedMark; readonly look: string; readonly element: HTMLElement }
  >();

  constructor(open: OpenDossier) {
    this.#open = open;
  }

  /** The same dossier with more or less left out; marks that look the same are kept by the next update. */
  setOpen(open: OpenDossier): void {
    this.#open = open;
  }

  titleOf(row: number): string {
    return titleOfRow(this.#open, row);
  }

  /** Makes what is new or looks different, forgets what is gone, and puts each mark into its row. */
  update(marks: readonly FeedMark[], boxes: readonly LaneBox[]): Map<string, HTMLElement> {
    const kept = new Map<string, HTMLElement>();
    for (const mark of marks) {
      const known = this.#elements.get(mark.key);
      const wanted = markLook(this.#open, mark);
      const look = JSON.stringify([wanted, mark.kind, mark.drawing.uncertain]);
      const element = known?.look === look ? known.element : createMarkElement(mark, wanted);
      this.#elements.set(mark.key, { mark, look, element });
      const box = boxes[mark.lane];
      if (box !== undefined) placeMark(element, mark, box);
      kept.set(mark.key, element);
    }
    for (const key of this.#elements.keys()) if (!kept.has(key)) this.#elements.delete(key);
    return kept;
  }

  markOf(key: string): FeedMark | undefined {
    return this.#elements.get(key)?.mark;
  }

  /** The part of a mark that stands at its place in time. */
  headOf(key: string): Element | null {
    const element = this.#elements.get(key)?.element;
    return element?.querySelector('.tl-glyph, .tl-count') ?? null;
  }

  /** The key of the mark that draws a row, and whether its title can be read there. */
  drawnAs(row: number): { readonly key: string; readonly titled: boolean } | null {
    for (const { mark } of this.#elements.values()) {
      if (mark.rows.includes(row)) return { key: mark.key, titled: mark.label !== 'none' };
    }
    return null;
  }

  cut(range: TimeRange, pxPerDay: number): void {
    for (const { mark, element } of this.#elements.values()) cutMark(element, mark, range, pxPerDay);
  }

  highlight({ selected, hovered, cursor }: RowHighlights): void {
    for (const { mark, element } of this.#elements.values()) {
      const has = (row: number | null): boolean => row !== null && (mark.row === row || mark.rows.includes(row));
      element.classList.toggle(
        'is-selected',
        mark.rows.some((row) => selected.has(row)),
      );
      element.classList.toggle('is-hovered', has(hovered));
      element.classList.toggle('is-cursor', has(cursor));
      // vis owns the element around ours; its place in the stack follows the highlight
      const item = element.closest<HTMLElement>('.vis-item');
      item?.classList.toggle('tl-item-raised', selected.has(mark.row) || has(hovered) || has(cursor));
    }
  }
}
