/**
 * A name for a file or an id out of words: small letters and digits of the Latin alphabet, joined by single hyphens, without accents; at most `most`
 * characters. '' where the words have no such letter.
 */
export function slugOf(words: string, most = 60): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, most)
    .replace(/-$/, '');
}
