/**
 * A reader's own copy of a report, matched with the hashes of the report's lines. A copy saved by a browser has more lines than the text that
 * was coded (menus, captions, adverts), so lines are looked for anywhere in it, in the order of the report as long as the copy has that order.
 */
import { checkLocator, collapseLine, foldLine, lineHash } from './locator.ts';
import type { Locator } from './types.ts';

/** For each line of the report, in order, the line of the copy that it is; both count from 0, null = the copy does not have it. */
export type CopyMatch = readonly (number | null)[];

export interface CodedLines {
  /** Lines of the report that at least one claim rests on. */
  readonly total: number;
  readonly found: number;
  /** Number of the first one that the copy does not have, from 1; null = it has them all. */
  readonly firstMissing: number | null;
}

export type Passage =
  | {
      readonly status: 'found';
      /** The line of the copy; with white space collapsed if the words are found only so. */
      readonly text: string;
      /** Number of that line among those of the copy that are not empty, from 1. */
      readonly copyLine: number;
      /** Code points of `text`, the end not included. */
      readonly start: number;
      readonly end: number;
      /** False if spaces or quotation marks differ so that the words have another hash; the range is then where they stand in the coded text. */
      readonly exact: boolean;
    }
  | { readonly status: 'missing' };

/** Finds the lines of a report in the lines of a copy (`reportLines`). */
export function matchCopy(lineHashes: readonly string[], copyLines: readonly string[]): CopyMatch {
  const placesOf = new Map<string, number[]>();
  for (const [at, line] of copyLines.entries()) {
    const hash = lineHash(line);
    const places = placesOf.get(hash);
    if (places === undefined) placesOf.set(hash, [at]);
    else places.push(at);
  }
  let last = -1;
  return lineHashes.map((hash) => {
    const places = placesOf.get(hash) ?? [];
    const next = places.find((at) => at > last);
    if (next !== undefined) last = next;
    return next ?? places[0] ?? null;
  });
}

/** How many of the lines that claims rest on are in the copy. */
export function countCodedLines(match: CopyMatch, locators: readonly Pick<Locator, 'paragraph'>[]): CodedLines {
  const coded = [...new Set(locators.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  const missing = coded.filter((line) => (match[line - 1] ?? null) === null);
  return { total: coded.length, found: coded.length - missing.length, firstMissing: missing[0] ?? null };
}

type Range = Pick<Locator, 'start' | 'end'>;

/** Where the words of a locator stand in a line, by their hash; null if no words of their length have it. */
function findRange(line: string, at: Locator): Range | null {
  const check = checkLocator([line], { ...at, paragraph: 1 });
  if (check.status === 'missing') return null;
  return check.status === 'found' ? { start: at.start, end: at.end } : { start: check.start, end: check.end };
}

/** The passage that a locator points at, as the copy has it. */
export function findPassage(match: CopyMatch, copyLines: readonly string[], at: Locator): Passage {
  const copyAt = match[at.paragraph - 1] ?? null;
  const line = copyAt === null ? undefined : copyLines[copyAt];
  if (copyAt === null || line === undefined) return { status: 'missing' };
  const place = { status: 'found', copyLine: copyAt + 1 } as const;
  const asItIs = findRange(line, at);
  if (asItIs !== null) return { ...place, text: line, ...asItIs, exact: true };
  const text = collapseLine(line);
  const range = findRange(text, at) ?? findRange(foldLine(line), at);
  if (range !== null) return { ...place, text, ...range, exact: true };
  // the line's own hash says that these are the words; only the marks between them cannot be compared
  const length = Array.from(text).length;
  const fits = at.start < Math.min(at.end, length);
  return { ...place, text, start: fits ? at.start : 0, end: fits ? Math.min(at.end, length) : length, exact: false };
}
