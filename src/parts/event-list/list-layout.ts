// Heights of the list's rows, known before they are drawn. A title gets as many lines as it surely needs, up to a limit; what is still too
// long is cut with an ellipsis, and whole in the event itself. Where there is little room for letters, the date gets two lines and the place one.
import { once } from '#core/kept.ts';
import { eventIdAt } from '#core/states/states-on.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { GroupedEvents } from '#core/query/group-by-beginning.ts';

export interface ListSizes {
  /** Pixels of one rem: text may be larger than usual. */
  readonly rem: number;
  readonly isTouch: boolean;
  readonly width: number;
}

export interface ListLayout {
  readonly isNarrow: boolean;
  readonly heightOf: (at: number) => number;
  /** Lines of an event's title. */
  readonly linesOf: (at: number) => number;
}

/** Mean width of a letter of the title, as a part of its size. */
const LETTER_WIDTH = 0.48;
const MARK_AND_PADDING_REM = 4.6;
const NARROW_BELOW_LETTERS = 32;
/** Short lines end earlier than they could. */
const RAGGED = 1.15;

/** Events of which a claim prints a number: the words of it come after the first text, and have a line of their own. */
export const eventsWithNumbers = once(({ lookup }: OpenDossier): ReadonlySet<string | null> => {
  const claims = [...lookup.measures.keys()].flatMap((id) => lookup.claimsByMeasure.get(id) ?? []);
  const figures = claims.flatMap(({ measure, kind }) => (kind === 'outlook' ? [] : (measure ?? [])));
  return new Set(figures.flatMap(({ low, high, eventId }) => (low === null && high === null ? [] : [eventId])));
});

/** Works out the rows of the list. */
export function listLayout(open: OpenDossier, { entries }: GroupedEvents, sizes: ListSizes): ListLayout {
  const { states } = open;
  const { rem, isTouch, width } = sizes;
  const titleRem = isTouch ? 0.875 : 0.8125;
  const letters = Math.max(8, Math.floor((width - MARK_AND_PADDING_REM * rem) / (titleRem * LETTER_WIDTH * rem)));
  const isNarrow = letters < NARROW_BELOW_LETTERS;
  const headHeight = (isNarrow ? 5.75 : 3) * rem;
  const rowHeight = ((isTouch ? 3.5 : 2.75) + (isNarrow ? 2 : 0)) * rem;
  const lineHeight = 1.25 * rem;
  const withNumbers = eventsWithNumbers(open);
  const hasFigure = (at: number): boolean =>
    withNumbers.size > 0 && withNumbers.has(eventIdAt(states, entries[at] ?? -1) ?? '');
  const linesOf = (at: number): number => {
    const length = states.titleLength[entries[at] ?? -1] ?? 0;
    if (isNarrow) return Math.min(4, Math.ceil((length * RAGGED) / letters));
    return length > letters ? 2 : 1;
  };
  const heightOf = (at: number): number => {
    if ((entries[at] ?? 0) < 0) return headHeight;
    // beside one another in one line, or one under the other
    const figureHeight = hasFigure(at) ? (isNarrow ? 2 : 1) * rem : 0;
    return rowHeight + (linesOf(at) - 1) * lineHeight + figureHeight;
  };
  return { isNarrow, heightOf, linesOf };
}
