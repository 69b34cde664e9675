import { reportLines } from '#core/dossier/locator.ts';
import { CopyIndex } from '#core/dossier/match-copy.ts';
import { Slices } from './slices.ts';

/** Files with more lines that are not empty are refused: a report has some hundreds. */
export const MOST_COPY_LINES = 100_000;
const BLOCK_CHARACTERS = 65_536;

/** The lines of a text that are not empty, worked out in slices; one more than the most if there are more. */
export async function copyLines(text: string): Promise<readonly string[]> {
  const slices = new Slices();
  const lineEnd = /[\r\n]/g;
  const lines: string[] = [];
  for (let from = 0; from < text.length && lines.length <= MOST_COPY_LINES;) {
    lineEnd.lastIndex = from + BLOCK_CHARACTERS;
    const until = lineEnd.exec(text)?.index ?? text.length;
    for (const line of reportLines(text.slice(from, until))) lines.push(line);
    from = until;
    // oxlint-disable-next-line no-await-in-loop -- blocks of one text
    if (slices.isOver) await slices.rest();
  }
  return lines.slice(0, MOST_COPY_LINES + 1);
}

/** The lines of a copy by their hashes, worked out in slices. */
export async function indexLines(lines: readonly string[]): Promise<CopyIndex> {
  const slices = new Slices();
  const index = new CopyIndex();
  for (const line of lines) {
    index.add(line);
    // oxlint-disable-next-line no-await-in-loop -- lines of one copy
    if (slices.isOver) await slices.rest();
  }
  return index;
}
