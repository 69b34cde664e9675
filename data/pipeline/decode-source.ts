import type { Problem } from './problem.ts';

const LINE_END = 0x0a;

interface Lead {
  /** Bytes that follow the first one. */
  readonly more: number;
  /** What the second byte may be: this is where overlong forms, surrogates and what lies beyond Unicode are refused. */
  readonly from: number;
  readonly to: number;
}

function leadOf(byte: number): Lead | null {
  if (byte < 0x80) return { more: 0, from: 0, to: 0 };
  if (byte >= 0xc2 && byte <= 0xdf) return { more: 1, from: 0x80, to: 0xbf };
  if (byte >= 0xe0 && byte <= 0xef)
    return { more: 2, from: byte === 0xe0 ? 0xa0 : 0x80, to: byte === 0xed ? 0x9f : 0xbf };
  if (byte >= 0xf0 && byte <= 0xf4)
    return { more: 3, from: byte === 0xf0 ? 0x90 : 0x80, to: byte === 0xf4 ? 0x8f : 0xbf };
  return null;
}

/** Where the first sequence begins that is not UTF-8, from 0; null if all of it is. */
export function findInvalidUtf8(bytes: Uint8Array): number | null {
  for (let at = 0; at < bytes.length;) {
    const lead = leadOf(bytes[at] ?? 0);
    if (lead === null) return at;
    for (let step = 1; step <= lead.more; step += 1) {
      const next = bytes[at + step] ?? 0;
      const [from, to] = step === 1 ? [lead.from, lead.to] : [0x80, 0xbf];
      if (next < from || next > to) return at;
    }
    at += lead.more + 1;
  }
  return null;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LINE_END); at !== -1 && at < offset; at = bytes.indexOf(LINE_END, at + 1)) line += 1;
  return line;
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The text of a source, which must be UTF-8, with or without its mark; else a problem with the line and the byte where it stops being that. */
export function decodeSource(
  file: string,
  bytes: Uint8Array,
): { readonly text: string } | { readonly problem: Problem } {
  const offset = findInvalidUtf8(bytes);
  if (offset === null) return { text: new TextDecoder('utf-8').decode(bytes) };
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const message = isUtf16(bytes)
    ? 'the file is UTF-16: save it again as UTF-8'
    : `the file is not UTF-8: the byte ${byte} at offset ${offset} is no part of a character there; save it again as UTF-8`;
  return { problem: { level: 'error', file, path: [], rule: 'encoding', message, line: lineAt(bytes, offset) } };
}
