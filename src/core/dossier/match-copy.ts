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

/** No line of a report is as long; hashing a longer one would only hold up the page. */
const LONGEST_LINE = 200_000;

/** First of some rising numbers that is greater than another; undefined if none is. */
function firstAbove(sorted: readonly number[], value: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}

/** The lines of a copy by their hashes. Each line is hashed once, whatever number of reports is looked for. */
export class CopyIndex {
  private readonly placesOf = new Map<string, number[]>();
  private size = 0;

  /** Adds the next line. */
  add(line: string): void {
    const at = this.size;
    this.size += 1;
    if (line.length > LONGEST_LINE) return;
    const hash = lineHash(line);
    const places = this.placesOf.get(hash);
    if (places === undefined) this.placesOf.set(hash, [at]);
    else places.push(at);
  }

  /** Finds the lines of a report. */
  match(lineHashes: readonly string[]): CopyMatch {
    let last = -1;
    return lineHashes.map((hash) => {
      const places = this.placesOf.get(hash) ?? [];
      const next = firstAbove(places, last);
      if (next !== undefined) last = next;
      return next ?? places[0] ?? null;
    });
  }
}

/** Finds the lines of a report in the lines of a copy (`reportLines`). */
export function matchCopy(lineHashes: readonly string[], copyLines: readonly string[]): CopyMatch {
  const index = new CopyIndex();
  for (const line of copyLines) index.add(line);
  return index.match(lineHashes);
}

/** How many of the lines that claims rest on are in the copy. */
export function countCodedLines(match: CopyMatch, locators: readonly Pick<Locator, 'paragraph'>[]): CodedLines {
  const coded = [...new Set(locators.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  const missing = coded.filter((line) => (match[line - 1] ?? null) === null);
  return { total: coded.length, found: coded.length - missing.length, firstMissing: missing[0] ?? null };
}

type Range = Pick<Locator, 'start' | 'end'>;

/** Line and coded text are the same but for spaces and quotation marks, so that words can only be off by a few characters. */
const REACH = 300;
/** So many spaces more than one between words may a line have that is compared as it is. */
const MOST_SPACES = 2000;

/** Where the words of a locator stand in a line, by their hash; null if no words of their length near its place have it. */
function findRange(line: string, at: Locator): Range | null {
  const check = checkLocator([line], { ...at, paragraph: 1 }, REACH);
  if (check.status === 'missing') return null;
  return check.status === 'found' ? { start: at.start, end: at.end } : { start: check.start, end: check.end };
}

/** The passage that a locator points at, as the copy has it. */
export function findPassage(match: CopyMatch, copyLines: readonly string[], at: Locator): Passage {
  const copyAt = match[at.paragraph - 1] ?? null;
  const line = copyAt === null ? undefined : copyLines[copyAt];
  if (copyAt === null || line === undefined) return { status: 'missing' };
  const place = { status: 'found', copyLine: copyAt + 1 } as const;
  const text = collapseLine(line);
  const asItIs = line.length > text.length + MOST_SPACES ? null : findRange(line, at);
  if (asItIs !== null) return { ...place, text: line, ...asItIs, exact: true };
  const range = findRange(text, at) ?? findRange(foldLine(line), at);
  if (range !== null) return { ...place, text, ...range, exact: true };
  // the line's own hash says that these are the words; only the marks between them cannot be compared
  const length = Array.from(text).length;
  const fits = at.start < Math.min(at.end, length);
  return { ...place, text, start: fits ? at.start : 0, end: fits ? Math.min(at.end, length) : length, exact: false };
}
