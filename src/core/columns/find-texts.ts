import type { PackedTexts } from './packed-texts.ts';

const [LOWER_A, LOWER_Z, UPPER_A, UPPER_Z, ZERO, NINE, FIRST_OTHER] = [97, 122, 65, 90, 48, 57, 128] as const;

/** Small letters and digits as they are, capitals as small letters, everything else 0: it ends a word. */
const WORD_BYTES = Uint8Array.from({ length: FIRST_OTHER }, (_, byte) => {
  if (byte >= UPPER_A && byte <= UPPER_Z) return byte + LOWER_A - UPPER_A;
  return (byte >= LOWER_A && byte <= LOWER_Z) || (byte >= ZERO && byte <= NINE) ? byte : 0;
});

const isPlain = (term: string): boolean => /^[a-z0-9]+$/.test(term);

/** Whether some word between two bytes begins with a term. */
function hasWord(bytes: Uint8Array, start: number, end: number, term: Uint8Array): boolean {
  const last = end - term.length;
  let isInWord = false;
  for (let at = start; at <= last; at += 1) {
    const byte = WORD_BYTES[bytes[at] ?? 0] ?? 0;
    if (!isInWord && byte === term[0]) {
      let same = 1;
      while (same < term.length && WORD_BYTES[bytes[at + same] ?? 0] === term[same]) same += 1;
      if (same === term.length) return true;
    }
    isInWord = byte !== 0;
  }
  return false;
}

/**
 * 1 by row for the texts in which each of the terms begins a word; none without terms. Terms are small letters and digits without accents; texts or
 * terms with other letters are asked of `hasAll`. A pass over the bytes: no text is made.
 */
export function findTexts(
  { bytes, ends }: PackedTexts,
  terms: readonly string[],
  hasAll: (row: number) => boolean,
): Uint8Array {
  const found = new Uint8Array(ends.length);
  if (terms.length === 0) return found;
  const areAllPlain = terms.every(isPlain);
  const wanted = terms.map((term) => Uint8Array.from(term, (letter) => letter.charCodeAt(0)));
  let start = 0;
  for (let row = 0; row < ends.length; row += 1) {
    const end = ends[row] ?? start;
    let isOther = !areAllPlain;
    for (let at = start; !isOther && at < end; at += 1) isOther = (bytes[at] ?? 0) >= FIRST_OTHER;
    let hasEach = true;
    if (isOther) hasEach = hasAll(row);
    else for (const term of wanted) hasEach &&= hasWord(bytes, start, end, term);
    if (hasEach) found[row] = 1;
    start = end;
  }
  return found;
}
