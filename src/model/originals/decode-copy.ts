export type DecodedCopy =
  | { readonly status: 'text'; readonly text: string }
  | { readonly status: 'empty' | 'binary' | 'encoding' };

/** Files that people take for text: PDF, and what is zipped (Word, OpenDocument, EPUB). */
const BINARY_HEADS = ['%PDF-', 'PK\u0003\u0004'];
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 is only believed if the file begins with its byte-order mark. */
function decodeUtf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  return first === 0xfe && second === 0xff ? decode(bytes, 'utf-16be') : null;
}

/** The text of a file: UTF-8, else UTF-16 with its mark. What is neither is said to be binary or in another encoding, never guessed. */
export function decodeCopy(bytes: Uint8Array): DecodedCopy {
  if (bytes.length === 0) return { status: 'empty' };
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (BINARY_HEADS.some((mark) => head.startsWith(mark))) return { status: 'binary' };
  const text = decode(bytes, 'utf-8') ?? decodeUtf16(bytes);
  if (text === null) return { status: bytes.includes(0) ? 'binary' : 'encoding' };
  if (text.includes('\0')) return { status: 'binary' };
  return text.trim() === '' ? { status: 'empty' } : { status: 'text', text };
}
