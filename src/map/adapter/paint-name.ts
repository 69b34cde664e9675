// The names of marks as images: a title, and below it a note in smaller type.
import type { NameAlign } from '../layers/name-layout.ts';
import type { NameSize } from '../layers/sign-plan.ts';
import type { MapColours } from './map-colours.ts';

const TITLE_PX = 12.5;
const NOTE_PX = 11.25;
const FAMILY = '"IBM Plex Sans", "Noto Sans KR", system-ui, sans-serif';
const TITLE_FONT = `600 ${TITLE_PX}px ${FAMILY}`;
const NOTE_FONT = `400 ${NOTE_PX}px ${FAMILY}`;
/** Counts in rings are of the same letters as titles. */
const DIGITS = '0';
/** Height of a line, and which part of it lies above the baseline. */
const TITLE_LINE_PX = 15;
const NOTE_LINE_PX = 13.5;
const BASELINE = 0.77;
/** A longer title is broken where a word ends. */
const MOST_TITLE_PX = 162;
/** A note is no wider than this or its title, whichever is more: a narrow name finds room more often. */
const MOST_NOTE_PX = 112;
/** How far the halo reaches round the letters. */
const HALO_PX = 1.8;
/** Round the text in its image. */
export const NAME_MARGIN_PX = 2;

interface NameLine {
  readonly text: string;
  readonly width: number;
  readonly isNote: boolean;
}

export interface NameText extends NameSize {
  readonly lines: readonly NameLine[];
}

/** Lines of nearly the same length, as few as there can be. */
function brokenLines(context: CanvasRenderingContext2D, text: string, mostPx: number): readonly string[] {
  const widthOf = (line: string): number => context.measureText(line).width;
  const all = widthOf(text);
  const share = all / Math.ceil(all / mostPx);
  if (share === all) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const width = widthOf(longer);
    // a word stays on the line if that brings it nearer to its share
    const isTooLong = width > mostPx || width - share > share - widthOf(line);
    if (line !== '' && isTooLong) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The lines of a name, and what they measure in CSS pixels. */
export function nameText(context: CanvasRenderingContext2D, title: string, note: string): NameText {
  const measured = (text: string, font: string, mostPx: number, isNote: boolean): readonly NameLine[] => {
    context.font = font;
    return brokenLines(context, text, mostPx).map((line) => {
      return { text: line, width: context.measureText(line).width, isNote };
    });
  };
  const widest = (lines: readonly NameLine[]) => lines.reduce((most, { width }) => Math.max(most, width), 0);
  const titles = measured(title, TITLE_FONT, MOST_TITLE_PX, false);
  const notes = note === '' ? [] : measured(note, NOTE_FONT, Math.max(MOST_NOTE_PX, widest(titles)), true);
  const lines = [...titles, ...notes];
  return {
    lines,
    width: Math.ceil(widest(lines)),
    height: titles.length * TITLE_LINE_PX + notes.length * NOTE_LINE_PX,
  };
}

/** Whether the letters of a name have arrived; if not, the page begins to fetch them. */
export function hasNameFonts(title: string, note: string): boolean {
  return document.fonts.check(TITLE_FONT, title + DIGITS) && document.fonts.check(NOTE_FONT, note);
}

/** Resolves when the letters of a name are there, or cannot be had. */
export async function fetchNameFonts(title: string, note: string): Promise<void> {
  await Promise.allSettled([document.fonts.load(TITLE_FONT, title + DIGITS), document.fonts.load(NOTE_FONT, note)]);
}

function indentOf(align: NameAlign, room: number): number {
  if (align === 'left') return 0;
  return align === 'right' ? room : room / 2;
}

/** Paints a name from the context's origin: the halo of all lines first, so that it lies on no letter. */
export function paintName(
  context: CanvasRenderingContext2D,
  { lines, width }: NameText,
  { align, isLater }: { readonly align: NameAlign; readonly isLater: boolean },
  colours: MapColours,
): void {
  const each = (draw: (line: NameLine, x: number, y: number) => void) => {
    let top = 0;
    for (const line of lines) {
      const height = line.isNote ? NOTE_LINE_PX : TITLE_LINE_PX;
      context.font = line.isNote ? NOTE_FONT : TITLE_FONT;
      draw(line, indentOf(align, width - line.width), top + BASELINE * height);
      top += height;
    }
  };
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = 2 * HALO_PX;
  context.strokeStyle = colours.halo;
  each(({ text }, x, y) => context.strokeText(text, x, y));
  each(({ text, isNote }, x, y) => {
    context.fillStyle = isNote || isLater ? colours.text2 : colours.text;
    context.fillText(text, x, y);
  });
}
