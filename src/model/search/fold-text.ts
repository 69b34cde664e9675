// A text as the search compares it: words without case, accents and the forms of the same letter, whatever the script.

/** Letters that have no accent to lose, as those write them who do not have them on their keyboard. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};
const NOT_PLAIN = /[ßæœøđðłıþ]/gu;

/** A word with the dots of an abbreviation, its accents, its apostrophes, and the commas of a number. */
const WORD =
  /(?:\p{L}\.){2,}|\p{L}\.\p{L}(?![\p{L}\p{N}])|\p{N}+(?:[,\u00A0\u202F]\p{N}{3})+(?!\p{N})|(?:[\p{L}\p{N}\p{M}]|(?<=\p{L}\p{M}*)['’ʼ](?=\p{L}))+/gu;
const OWNER = /['’ʼ]s$/u;
const INNER_SIGNS = /[.,'’ʼ\u00A0\u202F]/gu;
const LATIN = /^[a-z]+$/;
/** Scripts that write words without gaps, or names of several words as one. */
const UNSPACED = /^[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+$/u;

/** The singular of an English plural, and one form for both. */
function singular(word: string): string {
  if (word.length < 4 || !LATIN.test(word) || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('sses') ? word.slice(0, -2) : word.slice(0, -1);
}

const folded = new Map<string, string>();
const MOST_FOLDED = 50_000;

/** One word as it is compared; most words of a dossier come again and again. Hangul stays in its parts, so that a syllable that is still being typed is a beginning of the whole one. */
function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const plain = word
    .replace(OWNER, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(INNER_SIGNS, '')
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter);
  const term = singular(plain);
  if (folded.size >= MOST_FOLDED) folded.clear();
  folded.set(word, term);
  return term;
}

/** A stretch of a text that is a word, with the form in which it is compared. */
export interface FoldedWord {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** The words of a text, in their order. */
export function foldedWords(text: string): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const term = foldWord(word);
    if (term !== '') words.push({ start: index, end: index + word.length, term });
  }
  return words;
}

/** The terms of a text, in the order of its words. */
export function termsOf(text: string): string[] {
  return foldedWords(text).map(({ term }) => term);
}

/** A term under which a text is found, and how it is written there. */
export interface IndexedTerm {
  readonly term: string;
  readonly word: string;
}

/** The terms under which a text is found: where a script has no gaps, also each end of a word, from two syllables on. */
export function indexedTerms(text: string): readonly IndexedTerm[] {
  return foldedWords(text).flatMap(({ start, end, term }) => {
    const word = text.slice(start, end).normalize('NFC');
    if (!UNSPACED.test(word)) return [{ term, word: word.replace(OWNER, '') }];
    const letters = Array.from(word);
    return letters.slice(0, Math.max(1, letters.length - 1)).map((_, at) => {
      const rest = letters.slice(at).join('');
      return { term: foldWord(rest), word: rest };
    });
  });
}
