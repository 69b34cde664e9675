// The rows of the chronology, what is in them and where they stand. Heights are worked out from the words before anything is drawn, so that
// of a long list only the rows in sight need to be.
import type { ArrangedEvents } from '#core/query/arrange-events.ts';
import { Kept } from '#core/kept.ts';
import { eventIdAt } from '#core/states/states-on.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { chronologyWords } from '#model/text/chronology-words.ts';
import type { ChronologyWords } from '#model/text/chronology-words.ts';
import { mainFigure } from '#model/text/main-figure.ts';
import type { MainFigure } from '#model/text/main-figure.ts';
import { eventsWithNumbers } from '#parts/event-list/list-layout.ts';
import type { ListSizes } from '#parts/event-list/list-layout.ts';
import { rowOffsets, WHOLE_UP_TO } from '#ui/row-window.ts';
import { textWidth } from '#ui/text-width.ts';

/** `wide` has a column for the main figure; in other tables it stands under the title, and a `tight` one breaks more lines. */
type TableForm = 'tight' | 'table' | 'wide';
export type ChronologyForm = 'cards' | TableForm;

const TIGHT_FROM_REM = 40;
const TABLE_FROM_REM = 47;
const WIDE_FROM_REM = 68;

/** How the chronology is drawn in a room of so many pixels. */
export function formOf({ width, rem }: ListSizes): ChronologyForm {
  if (width < TIGHT_FROM_REM * rem) return 'cards';
  if (width < TABLE_FROM_REM * rem) return 'tight';
  return width < WIDE_FROM_REM * rem ? 'table' : 'wide';
}

// in rem; the same widths stand in chronology.css
const TITLE_SIZE = 0.8125;
const SMALL_SIZE = 0.75;
const LINE = 1.25;
const SMALL_LINE = 1;
const USUAL_COLUMNS = { date: 11.25, place: 9, status: 6, reports: 5.5 };
const COLUMNS: Readonly<Record<TableForm, typeof USUAL_COLUMNS & { readonly figure: number }>> = {
  tight: { date: 7.5, place: 7, status: 5.25, reports: 3.5, figure: 0 },
  table: { ...USUAL_COLUMNS, figure: 0 },
  wide: { ...USUAL_COLUMNS, figure: 15 },
};
const GAP = 0.75;
/** Both edges and the bar that scrolls. */
const PADDING = 3.25;
const MARK = 1.625;
const MOST_TITLE_LINES = 4;

export interface ChronologyPlan extends ArrangedEvents {
  /** Where each row begins in pixels, and at the end the height of all. */
  readonly offsets: Float64Array;
}

/** `textWidth` rounds up; most texts need no more than this part of it. */
const SURE = 0.93;

/** Lines that a text needs: it breaks between words, and one that is longer than a line inside. */
function linesOf(text: string, size: number, room: number): number {
  const widthOf = (part: string): number => textWidth(part, size) * SURE;
  if (widthOf(text) <= room) return 1;
  const space = widthOf(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    if (used > room) {
      lines += Math.floor(used / room);
      used %= room;
    }
  }
  return lines;
}

/** Lines of what is counted beside its number. */
function figureLines({ measure, words }: MainFigure, room: number): number {
  const beside = room - textWidth(words, SMALL_SIZE) - GAP;
  return beside < room / 3 ? linesOf(measure, SMALL_SIZE, room) + 1 : linesOf(measure, SMALL_SIZE, beside);
}

function cardHeight(words: ChronologyWords, figure: MainFigure | null, room: number, isTouch: boolean): number {
  const { title, date, status, place, precision, reports } = words;
  const pair = (first: string, second: string): number => {
    const beside = room - textWidth(second, SMALL_SIZE) - GAP;
    return linesOf(first, SMALL_SIZE, Math.max(beside, room / 3));
  };
  const small = pair(date, status) + pair(`${place} ${precision}`, reports.join(' '));
  const titles = Math.min(MOST_TITLE_LINES, linesOf(title, TITLE_SIZE, room));
  const figures = figure === null ? 0 : figureLines(figure, room);
  return titles * LINE + (small + figures) * SMALL_LINE + (isTouch ? 1 : 0.625);
}

function tableHeight(words: ChronologyWords, figure: MainFigure | null, room: number, form: TableForm): number {
  const { title, date, place, precision, reports } = words;
  const columns = COLUMNS[form];
  const titles = Math.min(MOST_TITLE_LINES, linesOf(title, TITLE_SIZE, room)) * LINE;
  const isWide = form === 'wide';
  const figures =
    figure === null
      ? 0
      : isWide
        ? linesOf(figure.words, SMALL_SIZE, columns.figure) + linesOf(figure.measure, SMALL_SIZE, columns.figure)
        : figureLines(figure, room);
  const small = Math.max(
    linesOf(date, SMALL_SIZE, columns.date),
    linesOf(`${place} ${precision}`, SMALL_SIZE, columns.place),
    linesOf(reports.join(' '), SMALL_SIZE, columns.reports),
    isWide ? figures : 0,
  );
  return Math.max(titles + (isWide ? 0 : figures * SMALL_LINE), small * SMALL_LINE + 0.125) + 0.5;
}

/** Room for titles in rem. */
function titleRoom({ width, rem }: ListSizes, form: ChronologyForm): number {
  if (form === 'cards') return Math.max(6, width / rem - PADDING - MARK - GAP);
  const beside = Object.values(COLUMNS[form]).filter((column) => column > 0);
  return width / rem - beside.reduce((sum, column) => sum + column + GAP, PADDING + MARK);
}

/** The heights of rows by the words in them. */
function heightByWords(open: OpenDossier, form: ChronologyForm, sizes: ListSizes): (row: number) => number | null {
  const room = titleRoom(sizes, form);
  return (row) => {
    const id = eventIdAt(open.states, row);
    const words = id === undefined ? null : chronologyWords(open, id);
    if (id === undefined || words === null) return null;
    const figure = mainFigure(open, id);
    return form === 'cards' ? cardHeight(words, figure, room, sizes.isTouch) : tableHeight(words, figure, room, form);
  };
}

/** Mean width of a letter, as a part of its size. */
const LETTER = 0.55;

/**
 * The heights of rows by numbers: as much as most of them need. The words of ten thousand events, most of which nobody scrolls to, would be
 * waited for.
 */
function heightByNumbers(open: OpenDossier, form: ChronologyForm, sizes: ListSizes): (row: number) => number | null {
  const { states } = open;
  const room = titleRoom(sizes, form);
  const withNumbers = eventsWithNumbers(open);
  return (row) => {
    const id = eventIdAt(states, row);
    if (id === undefined) return null;
    const lines = Math.ceil(((states.titleLength[row] ?? 0) * LETTER * TITLE_SIZE) / room);
    const titles = Math.min(MOST_TITLE_LINES, Math.max(1, lines)) * LINE;
    const figures = withNumbers.has(id) ? 3 * SMALL_LINE : 0;
    if (form === 'cards') return titles + (room < 16 ? 4 : 2) * SMALL_LINE + figures + (sizes.isTouch ? 1 : 0.625);
    const beside = form === 'wide' ? Math.max(titles, figures) : titles + figures;
    return Math.max(beside, 2 * SMALL_LINE + 0.125) + 0.5;
  };
}

const plans = new Kept<Int32Array, ChronologyPlan>(() => 2);

/** The chronology as it is drawn. */
export function chronologyPlan(
  open: OpenDossier,
  arranged: ArrangedEvents,
  form: ChronologyForm,
  sizes: ListSizes,
): ChronologyPlan {
  const { entries } = arranged;
  return plans.get(entries, JSON.stringify([form, sizes]), () => {
    const heights = entries.length > WHOLE_UP_TO ? heightByNumbers : heightByWords;
    const heightOf = heights(open, form, sizes);
    const headHeight = form === 'cards' ? 3.25 : 2.5;
    const offsets = rowOffsets(entries.length, (at) => {
      const height = heightOf(entries[at] ?? -1);
      return Math.ceil((height ?? headHeight) * sizes.rem);
    });
    return { ...arranged, offsets };
  });
}
