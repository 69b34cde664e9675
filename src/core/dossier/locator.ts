/**
 * Where a claim stands in a report that is not here. A locator names a line, a range of its code points, and the hash of what stands there,
 * so that anybody with the report can check it and nobody without it learns the words.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Locator } from './types.ts';

export type LocatorCheck =
  | { readonly status: 'found' }
  | { readonly status: 'moved'; readonly start: number; readonly end: number }
  | { readonly status: 'missing'; readonly reason: 'no-such-line' | 'out-of-range' | 'other-words' };

const SHORT_HASH_LENGTH = 16;

/** Full SHA-256 of bytes, hex. */
export function hashBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** First 16 hex digits of the SHA-256 of a text in UTF-8. */
export function shortHash(text: string): string {
  return hashBytes(utf8ToBytes(text)).slice(0, SHORT_HASH_LENGTH);
}

function codePoints(text: string): string[] {
  return Array.from(text);
}

/** More marks upon one letter than any script has (the limit of Unicode's stream-safe text); normalising takes the square of their number. */
const MOST_MARKS = 30;

function normalize(text: string): string {
  return text
    .replaceAll(/\p{M}+/gu, (marks) => (marks.length > MOST_MARKS ? marks.slice(0, MOST_MARKS) : marks))
    .normalize('NFC');
}

/** Lines of a report that are not empty, trimmed, in NFC; paragraph n of a locator is [n - 1]. The text must come from a strict UTF-8 decode. */
export function reportLines(text: string): readonly string[] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return normalize(body)
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The words a locator points at, or null if the line or the range does not exist. Positions count code points. */
export function cutLine(line: string | undefined, start: number, end: number): string | null {
  if (line === undefined) return null;
  const chars = codePoints(line);
  if (start < 0 || start >= end || end > chars.length) return null;
  return chars.slice(start, end).join('');
}

/**
 * Checks a locator against the lines of its report; words that stand elsewhere in the line are "moved", and nothing is repaired. They are looked
 * for no further than `reach` code points from where they should stand: each try costs a hash.
 */
export function checkLocator(
  lines: readonly string[],
  at: Pick<Locator, 'paragraph' | 'start' | 'end' | 'sha256'>,
  reach = Infinity,
): LocatorCheck {
  const line = lines[at.paragraph - 1];
  if (line === undefined) return { status: 'missing', reason: 'no-such-line' };
  const cut = cutLine(line, at.start, at.end);
  if (cut !== null && shortHash(cut) === at.sha256) return { status: 'found' };
  const chars = codePoints(line);
  const length = at.end - at.start;
  const last = Math.min(chars.length - length, at.start + reach);
  for (let start = Math.max(0, at.start - reach); length > 0 && start <= last; start += 1) {
    if (shortHash(chars.slice(start, start + length).join('')) === at.sha256)
      return { status: 'moved', start, end: start + length };
  }
  return { status: 'missing', reason: cut === null ? 'out-of-range' : 'other-words' };
}

// Both foldings keep the number of code points, so that a position in the folded line is one in the line.
function foldQuotes(text: string): string {
  return text.replaceAll(/[\u2018\u2019\u201A\u201B]/g, "'").replaceAll(/[\u201C\u201D\u201E\u201F]/g, '"');
}

function foldChars(text: string): string[] {
  return codePoints(foldQuotes(text).replaceAll(/\s/g, ' '));
}

/** Locators of every place where the words stand, in order; kinds of quotation marks and of single spaces do not matter. */
export function locateWords(lines: readonly string[], words: string): readonly Locator[] {
  const wanted = foldChars(words.normalize('NFC').trim());
  if (wanted.length === 0) return [];
  const needle = wanted.join('');
  return lines.flatMap((line, at) => {
    const folded = foldChars(line);
    const found: Locator[] = [];
    for (let start = 0; start + wanted.length <= folded.length; start += 1) {
      const end = start + wanted.length;
      if (folded[start] !== wanted[0] || folded.slice(start, end).join('') !== needle) continue;
      const cut = cutLine(line, start, end);
      if (cut !== null) found.push({ paragraph: at + 1, start, end, sha256: shortHash(cut) });
    }
    return found;
  });
}

/** A line as it is compared with a reader's own copy: NFC, white space collapsed to single spaces. Kinds of quotation marks are kept. */
export function collapseLine(line: string): string {
  return normalize(line).replaceAll(/\s+/g, ' ').trim();
}

/** The same with plain quotation marks; a position in it is one in the collapsed line. */
export function foldLine(line: string): string {
  return foldQuotes(collapseLine(line));
}

/** Hash of a whole line as a reader's own copy may have it: NFC, white space collapsed, quotation marks folded. */
export function lineHash(line: string): string {
  return shortHash(foldLine(line));
}
