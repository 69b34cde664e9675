import { declaredEncodings } from './declared-encodings.ts';

export type DecodedCopy =
  | { readonly status: 'text'; readonly text: string }
  | { readonly status: 'empty' | 'binary' | 'encoding' };

/** Files that people take for text: PDF, and what is zipped (Word, OpenDocument, EPUB). */
const BINARY_HEADS = ['%PDF-', 'PK\u0003\u0004'];
/** So far into a page its declaration is looked for. */
const HEAD_BYTES = 65_536;

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    // an encoding that the browser does not know throws as well
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** UTF-16 by its byte-order mark. */
function markedUtf16([first, second]: Uint8Array): Utf16 | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without its mark is believed where a page in it says so. */
function declaredUtf16(bytes: Uint8Array): Utf16 | null {
  const [first, second] = bytes;
  const encoding = first === 0x3c && second === 0 ? 'utf-16le' : first === 0 && second === 0x3c ? 'utf-16be' : null;
  if (encoding === null) return null;
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD_BYTES));
  return declaredEncodings(head).some((label) => /^utf-?16/i.test(label)) ? encoding : null;
}

/** The encoding that a label of a page in ASCII letters can mean: it cannot be UTF-16, and pages that say `x-user-defined` are Windows-1252 (WHATWG). */
function encodingOf(label: string): string {
  if (/^utf-?16/i.test(label)) return 'utf-8';
  return label.toLowerCase() === 'x-user-defined' ? 'windows-1252' : label;
}

function decodeDeclared(bytes: Uint8Array): string | null {
  // each byte becomes a character of its own: only the ASCII among them is looked at
  const head = Array.from(bytes.subarray(0, HEAD_BYTES), (byte) => String.fromCharCode(byte)).join('');
  for (const label of declaredEncodings(head)) {
    const text = decode(bytes, encodingOf(label));
    if (text !== null) return text;
  }
  return null;
}

function textOf(bytes: Uint8Array, isPage: boolean): string | null {
  const utf16 = markedUtf16(bytes) ?? (isPage ? declaredUtf16(bytes) : null);
  if (utf16 !== null) return decode(bytes, utf16);
  const utf8 = decode(bytes, 'utf-8');
  // text beyond ASCII that is valid UTF-8 is not so by chance, whatever encoding a page that was saved again still declares
  if (!isPage || (utf8 !== null && utf8.length < bytes.length)) return utf8;
  return decodeDeclared(bytes) ?? utf8;
}

/**
 * The text of a file: UTF-8, UTF-16 with its mark, or what a page says that it is in, if its bytes can be that. What is none of them is said to be
 * binary or in another encoding, never guessed.
 */
export function decodeCopy(bytes: Uint8Array, isPage = false): DecodedCopy {
  if (bytes.length === 0) return { status: 'empty' };
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (BINARY_HEADS.some((mark) => head.startsWith(mark))) return { status: 'binary' };
  const text = textOf(bytes, isPage);
  if (text === null) return { status: bytes.includes(0) ? 'binary' : 'encoding' };
  if (text.includes('\0')) return { status: 'binary' };
  return text.trim() === '' ? { status: 'empty' } : { status: 'text', text };
}
