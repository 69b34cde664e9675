const FORMAT = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `A`, `A and B`, `A, B and C`. */
export function listWords(words: Iterable<string>): string {
  return FORMAT.format(words);
}
