import { LOCALE } from '#messages/locale.ts';

let format: Intl.ListFormat | null = null;

/** Without the browser's own: some of those still in use have none. */
function joinPlainly(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listWords(words: Iterable<string>): string {
  // an engine without it has no such member, whatever the types say
  const hasFormat = (Intl as { ListFormat?: unknown }).ListFormat !== undefined;
  if (!hasFormat) return joinPlainly([...words]);
  format ??= new Intl.ListFormat(LOCALE, { type: 'conjunction' });
  return format.format(words);
}
