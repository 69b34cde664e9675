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
import type { ListSizes } from '#parts/event-list/list-layout.ts';
import { rowOffsets } from '#ui/row-window.ts';
import { textWidth } from '#ui/text-width.ts';

/** `wide` has a column for the main figure; in a `table` it stands under the title. */
export type ChronologyForm = 'cards' | 'table' | 'wide';

const TABLE_FROM_REM = 47;
const WIDE_FROM_REM = 68;

/** How the chronology is drawn in a room of so many pixels. */
export function formOf({ width, rem }: ListSizes): ChronologyForm {
  if (width < TABLE_FROM_REM * rem) return 'cards';
  return width < WIDE_FROM_REM * rem ? 'table' : 'wide';
}

// in rem; the same widths stand in chronology.css
const TITLE_SIZE = 0.8125;
const SMALL_SIZE = 0.75;
const LINE = 1.25;
const SMALL_LINE = 1;
const COLUMNS = { date: 11.25, place: 9, status: 6, reports: 5.5, figure: 15 };
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

function tableHeight(words: ChronologyWords, figure: MainFigure | null, room: number, form: ChronologyForm): number {
  const { title, date, place, precision, reports } = words;
  const titles = Math.min(MOST_TITLE_LINES, linesOf(title, TITLE_SIZE, room)) * LINE;
  const isWide = form === 'wide';
  const figures =
    figure === null
      ? 0
      : isWide
        ? linesOf(figure.words, SMALL_SIZE, COLUMNS.figure) + linesOf(figure.measure, SMALL_SIZE, COLUMNS.figure)
        : figureLines(figure, room);
  const small = Math.max(
    linesOf(date, SMALL_SIZE, COLUMNS.date),
    linesOf(`${place} ${precision}`, SMALL_SIZE, COLUMNS.place),
    linesOf(reports.join(' '), SMALL_SIZE, COLUMNS.reports),
    isWide ? figures : 0,
  );
  return Math.max(titles + (isWide ? 0 : figures * SMALL_LINE), small * SMALL_LINE + 0.125) + 0.5;
}

/** Room for titles in rem. */
function titleRoom({ width, rem }: ListSizes, form: ChronologyForm): number {
  const { figure, ...others } = COLUMNS;
  if (form === 'cards') return Math.max(6, width / rem - PADDING - MARK - GAP);
  const beside = Object.values(others).reduce((sum, column) => sum + column + GAP, PADDING + MARK);
  return width / rem - beside - (form === 'wide' ? figure + GAP : 0);
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
    const room = titleRoom(sizes, form);
    const headHeight = form === 'cards' ? 3.25 : 2.5;
    const heightOf = (at: number): number => {
      const id = eventIdAt(open.states, entries[at] ?? -1);
      const words = id === undefined ? null : chronologyWords(open, id);
      if (id === undefined || words === null) return headHeight * sizes.rem;
      const figure = mainFigure(open, id);
      const height =
        form === 'cards' ? cardHeight(words, figure, room, sizes.isTouch) : tableHeight(words, figure, room, form);
      return Math.ceil(height * sizes.rem);
    };
    return { ...arranged, offsets: rowOffsets(entries.length, heightOf) };
  });
}
