// Heights of the list's rows, known before they are drawn. A title gets a second line when it is surely too long for one; what is still too
// long is cut with an ellipsis, and whole in the event itself.
import type { OpenDossier } from '#model/dossier/open-dossier.ts';
import type { GroupedEvents } from './events-by-month.ts';

export interface ListSizes {
  /** Pixels of one rem: text may be larger than usual. */
  readonly rem: number;
  readonly isTouch: boolean;
  readonly width: number;
}

/** Mean width of a letter of the title, as a part of its size. */
const LETTER_WIDTH = 0.48;
const MARK_AND_PADDING_REM = 4.6;

/** Height of each entry in pixels, and how many lines its title has. */
export function listLayout(
  { lookup, index }: OpenDossier,
  { entries }: GroupedEvents,
  sizes: ListSizes,
): { readonly heightOf: (at: number) => number; readonly linesOf: (at: number) => 1 | 2 } {
  const { rem, isTouch, width } = sizes;
  const titleRem = isTouch ? 0.875 : 0.8125;
  const letters = Math.floor((width - MARK_AND_PADDING_REM * rem) / (titleRem * LETTER_WIDTH * rem));
  const headHeight = 3 * rem;
  const rowHeight = (isTouch ? 3.5 : 2.75) * rem;
  const lineHeight = 1.25 * rem;
  const linesOf = (at: number): 1 | 2 => {
    const id = index.ids[entries[at] ?? -1];
    const title = id === undefined ? '' : (lookup.events.get(id)?.title ?? '');
    return title.length > letters ? 2 : 1;
  };
  const heightOf = (at: number): number => {
    if ((entries[at] ?? 0) < 0) return headHeight;
    return linesOf(at) === 2 ? rowHeight + lineHeight : rowHeight;
  };
  return { heightOf, linesOf };
}
