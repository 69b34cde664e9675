import { describe, expect, it } from 'vitest';
import { decodeCopy } from './decode-copy.ts';

const UTF8 = new TextEncoder();

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), order === 'little');
  return bytes;
}

it.each([
  ['UTF-8', UTF8.encode('Ferries\r\nheld – “so” 🚢'), 'Ferries\r\nheld – “so” 🚢'],
  ['UTF-8 with its mark', UTF8.encode('\uFEFFheld'), 'held'],
  ['UTF-16, little end first', utf16('\uFEFFheld – so', 'little'), 'held – so'],
  ['UTF-16, big end first', utf16('\uFEFFheld – so', 'big'), 'held – so'],
  ['a page break among its lines', UTF8.encode('one\f\ntwo'), 'one\f\ntwo'],
])('reads %s', (_, bytes, text) => {
  expect(decodeCopy(bytes)).toEqual({ status: 'text', text });
});

it.each([
  ['no bytes', new Uint8Array(), 'empty'],
  ['white space alone', UTF8.encode('\uFEFF \r\n\t\n'), 'empty'],
  ['a PDF', UTF8.encode('%PDF-1.7\nplain so far'), 'binary'],
  ['a zipped document', UTF8.encode('PK\u0003\u0004word'), 'binary'],
  ['zeros in valid UTF-8', UTF8.encode('a\u0000b'), 'binary'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'binary'],
  ['UTF-16 without its mark', utf16('held', 'little'), 'binary'],
  ['Windows-1252', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x73, 0x6f, 0x94), 'encoding'],
])('does not take %s for text', (_, bytes, status) => {
  expect(decodeCopy(bytes)).toEqual({ status });
});

/** A page whose text is in an encoding of one byte a letter, made by turning round what the decoder knows of it. */
function inEncoding(label: string, text: string): Uint8Array {
  const all = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const letters = Array.from(all);
  return Uint8Array.from(Array.from(text, (letter) => letters.indexOf(letter)));
}

function join(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? UTF8.encode(part) : part)]));
}

const PRIVET = 'Привет, море';
const LETTERS: readonly (readonly [label: string, words: string, bytes: Uint8Array])[] = [
  ...['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'].map(
    (label) => [label, PRIVET, inEncoding(label, PRIVET)] as const,
  ),
  ['windows-1252', 'café é', inEncoding('windows-1252', 'café é')],
  ['iso-8859-1', 'café é', inEncoding('windows-1252', 'café é')],
  ['iso-8859-2', 'żółw', inEncoding('iso-8859-2', 'żółw')],
  ['iso-8859-15', 'cœur', inEncoding('iso-8859-15', 'cœur')],
  ['windows-1253', 'θάλασσα', inEncoding('windows-1253', 'θάλασσα')],
  ['euc-kr', '한국', Uint8Array.of(0xc7, 0xd1, 0xb1, 0xb9)],
  ['ks_c_5601-1987', '한국', Uint8Array.of(0xc7, 0xd1, 0xb1, 0xb9)],
  ['gb18030', '中国', Uint8Array.of(0xd6, 0xd0, 0xb9, 0xfa)],
  ['gbk', '中国', Uint8Array.of(0xd6, 0xd0, 0xb9, 0xfa)],
  ['big5', '中國', Uint8Array.of(0xa4, 0xa4, 0xb0, 0xea)],
  ['shift_jis', '日本', Uint8Array.of(0x93, 0xfa, 0x96, 0x7b)],
  ['euc-jp', '日本', Uint8Array.of(0xc6, 0xfc, 0xcb, 0xdc)],
  ['iso-2022-jp', '日本', Uint8Array.of(0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42)],
];

const HEADS: readonly (readonly [name: string, head: (label: string) => string])[] = [
  ['a meta', (label) => `<!DOCTYPE html><meta charset=${label}><p>`],
  ['a meta in quotation marks and capitals', (label) => `<HTML><META CHARSET = "${label.toUpperCase()}" /><p>`],
  ['an http-equiv', (label) => `<meta http-equiv="Content-Type" content="text/html; charset=${label}"><p>`],
  [
    'an http-equiv the other way round',
    (label) => `<meta content='text/html;charset=${label}' http-equiv=content-type><p>`,
  ],
  ['the first line of XML', (label) => `<?xml version="1.0" encoding="${label}"?><html><p>`],
  [
    'a meta behind a long comment',
    (label) => `<!-- saved <meta charset=utf-8> ${'x'.repeat(3000)} --><meta charset=${label}><p>`,
  ],
  ['the second of two, as the first one is no encoding', (label) => `<meta charset=none><meta charset=${label}><p>`],
];

describe.each(HEADS)('a page that names its encoding in %s', (_, head) => {
  it.each(LETTERS)('is read in %s', (label, words, bytes) => {
    const page = join(head(label), bytes, '</p>');
    expect(decodeCopy(page, true)).toEqual({ status: 'text', text: `${head(label)}${words}</p>` });
  });
});

it.each(['le', 'be'] as const)('a page in UTF-16 without its mark (%s) is read if it says so', (order) => {
  const page = (label: string): Uint8Array =>
    utf16(`<?xml version="1.0" encoding="${label}"?><p>so –`, order === 'le' ? 'little' : 'big');
  expect(decodeCopy(page('UTF-16'), true)).toMatchObject({ status: 'text' });
  expect(decodeCopy(page('utf-8'), true)).toEqual({ status: 'binary' });
  expect(decodeCopy(page('UTF-16'))).toEqual({ status: 'binary' });
});

it('a page that is UTF-8 is read so, whatever it still says of itself', () => {
  const page = `<meta charset=windows-1251><p>${PRIVET}`;
  expect(decodeCopy(UTF8.encode(page), true)).toEqual({ status: 'text', text: page });
  expect(decodeCopy(UTF8.encode(`\uFEFF${page}`), true)).toEqual({ status: 'text', text: page });
});

it.each([
  ['says another one', '<meta charset=utf-8>', PRIVET],
  ['says nothing', '<p>', PRIVET],
  ['says it in a comment', '<!-- <meta charset=windows-1251> -->', PRIVET],
  ['says something that no browser knows', '<meta charset=constructor>', PRIVET],
  ['says one that its bytes cannot be', '<meta charset=euc-kr>', 'яяя'],
  ['says one that browsers refuse', '<meta charset=iso-2022-kr>', PRIVET],
])('a page that is not UTF-8 and %s is in an encoding that cannot be told', (_, head, words) => {
  expect(decodeCopy(join(head, inEncoding('windows-1251', words)), true)).toEqual({ status: 'encoding' });
});

it('a text that speaks of a meta does not say what it is in', () => {
  expect(decodeCopy(join('<meta charset=windows-1251>', inEncoding('windows-1251', PRIVET)))).toEqual({
    status: 'encoding',
  });
});

it.each(['<meta ', '<meta charset=', '<meta charset="', '<!--', '<', '<meta a b c d '])(
  'looks for %j in time that does not grow with the file',
  (piece) => {
    const timeOf = (count: number): number => {
      const page = join(piece.repeat(count), Uint8Array.of(0xff));
      const begin = performance.now();
      decodeCopy(page, true);
      return performance.now() - begin;
    };
    timeOf(1000);
    expect(timeOf(60_000)).toBeLessThan(10 * timeOf(6000) + 200);
  },
);
