import { expect, it } from 'vitest';
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
