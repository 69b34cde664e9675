// The query string split by hand: core has no URLSearchParams, and a link written by others must not lose what we do not know.

import { wellFormed } from './well-formed.ts';

export type Pair = readonly [key: string, value: string];

interface SplitQuery {
  readonly pairs: readonly Pair[];
  /** Pieces whose percent-encoding is broken, as they stand. */
  readonly broken: readonly string[];
}

function decodePart(text: string): string | null {
  try {
    return wellFormed(decodeURIComponent(text.replaceAll('+', ' ')));
  } catch {
    return null;
  }
}

/** An ampersand that was written for a page (`&amp;`), as it stands behind the `&`. */
const WRITTEN_AMPERSAND = /^(?:(?:amp|#38|#x26);)+/i;
/** What is left of a quotation mark, a bracket or a blank that was written so. */
const OTHER_ENTITY = /^(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});[^=]*$/i;
/** `=`, encoded or not. */
const EQUALS = /=|%(?:25)*3d/i;
/** How often a query can have been encoded as a whole. */
const MOST_LAYERS = 3;

/**
 * Splits a query string (with or without its `?`) into decoded pairs in their order. A piece without `=` has the value ''. One that was encoded
 * as a whole is split as what it was; pieces that are nothing but signs are none.
 */
export function splitQuery(query: string, layers = MOST_LAYERS): SplitQuery {
  const pairs: Pair[] = [];
  const broken: string[] = [];
  for (const written of query.replace(/^\?+/, '').split('&')) {
    const piece = written.replace(WRITTEN_AMPERSAND, '');
    const at = piece.indexOf('=');
    const key = decodePart(at < 0 ? piece : piece.slice(0, at));
    const value = decodePart(at < 0 ? '' : piece.slice(at + 1));
    if (at < 0 && (OTHER_ENTITY.test(piece) || (key !== null && !/[\p{L}\p{N}]/u.test(key)))) continue;
    if (key === null || value === null || key === '') {
      broken.push(piece);
    } else if (at < 0 && EQUALS.test(key) && layers > 0) {
      const inner = splitQuery(key, layers - 1);
      pairs.push(...inner.pairs);
      broken.push(...inner.broken);
    } else {
      pairs.push([key, value]);
    }
  }
  return { pairs, broken };
}

// These need no escape in a query and are what makes a link readable: 2025-01-01..2025-03-31, arms~!combat, 51.7,36.2,6.
const READABLE: Readonly<Record<string, string>> = { '%2C': ',', '%3A': ':', '%2F': '/', '%40': '@' };

function encodePart(text: string): string {
  // a lone surrogate cannot be encoded; it becomes U+FFFD instead of an exception
  return (
    encodeURIComponent(wellFormed(text))
      .replaceAll(/%(?:2C|3A|2F|40)/g, (code) => READABLE[code] ?? code)
      // browsers escape this one in the query of an address, so that the address would differ from what was written
      .replaceAll("'", '%27')
  );
}

/** The pairs as a query string without `?`; the inverse of `splitQuery` for well-formed text. */
export function joinQuery(pairs: readonly Pair[]): string {
  return pairs.map(([key, value]) => `${encodePart(key)}=${encodePart(value)}`).join('&');
}
