// The query string split by hand: core has no URLSearchParams, and a link written by others must not lose what we do not know.

export type Pair = readonly [key: string, value: string];

export interface SplitQuery {
  readonly pairs: readonly Pair[];
  /** Pieces whose percent-encoding is broken, as they stand. */
  readonly broken: readonly string[];
}

function decodePart(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** Splits a query string (with or without its `?`) into decoded pairs in their order. A piece without `=` has the value ''. */
export function splitQuery(query: string): SplitQuery {
  const pairs: Pair[] = [];
  const broken: string[] = [];
  for (const piece of query.replace(/^\?/, '').split('&')) {
    if (piece === '') continue;
    const at = piece.indexOf('=');
    const key = decodePart(at < 0 ? piece : piece.slice(0, at));
    const value = decodePart(at < 0 ? '' : piece.slice(at + 1));
    if (key === null || value === null || key === '') broken.push(piece);
    else pairs.push([key, value]);
  }
  return { pairs, broken };
}

// These need no escape in a query and are what makes a link readable: 2025-01-01..2025-03-31, arms~!combat, 51.7,36.2,6.
const READABLE: Readonly<Record<string, string>> = { '%2C': ',', '%3A': ':', '%2F': '/', '%40': '@' };

function encodePart(text: string): string {
  // a lone surrogate cannot be encoded; it becomes U+FFFD instead of an exception
  return encodeURIComponent(text.toWellFormed()).replaceAll(/%(?:2C|3A|2F|40)/g, (code) => READABLE[code] ?? code);
}

/** The pairs as a query string without `?`; the inverse of `splitQuery` for well-formed text. */
export function joinQuery(pairs: readonly Pair[]): string {
  return pairs.map(([key, value]) => `${encodePart(key)}=${encodePart(value)}`).join('&');
}
