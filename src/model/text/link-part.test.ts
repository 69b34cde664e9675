import { expect, it } from 'vitest';
import { linkPart } from './link-part.ts';

it.each([
  ['a plain value', 'rp-zzzz', '\u2068rp-zzzz\u2069'],
  ['a right-to-left one', 'شلام', '\u2068شلام\u2069'],
  ['one that turns what follows', 'a\u202Eb\u2066c', '\u2068abc\u2069'],
  ['characters that nobody sees', 'a\u200Bb\u00ADc\uFEFF\n', '\u2068abc\u2069'],
  ['one of 48 characters', 'x'.repeat(48), `\u2068${'x'.repeat(48)}\u2069`],
  ['a longer one', 'x'.repeat(60_000), `\u2068${'x'.repeat(47)}…\u2069`],
  ['one of characters beyond the basic plane', '\u{1F681}'.repeat(60), `\u2068${'\u{1F681}'.repeat(47)}…\u2069`],
  ['half of a character', 'a\uD83D', '\u2068a\uFFFD\u2069'],
])('a link is quoted: %s', (_, text, quoted) => {
  expect(linkPart(text)).toBe(quoted);
});
