import { copyLines, MOST_COPY_LINES } from './copy-lines.ts';
import { decodeCopy } from './decode-copy.ts';
import { htmlToText } from './html-to-text.ts';
import { isPage } from './is-page.ts';

/** Larger files are refused: a report is text, and a page saved without its pictures is far below. */
export const LARGEST_COPY_BYTES = 5_000_000;

export type ReadCopy =
  | { readonly status: 'read'; readonly lines: readonly string[] }
  | { readonly status: 'too-large'; readonly bytes: number }
  | { readonly status: 'empty' | 'binary' | 'encoding' | 'unreadable' | 'too-many-lines' };

/** The lines of a file that are not empty, or why it has none. The page goes on meanwhile. */
export async function readCopy(file: File): Promise<ReadCopy> {
  if (file.size > LARGEST_COPY_BYTES) return { status: 'too-large', bytes: file.size };
  // a file that was moved or deleted after it was chosen, or a folder that was dropped
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return { status: 'unreadable' };
  const bytes = new Uint8Array(buffer);
  const isHtml = isPage(file, bytes);
  const decoded = decodeCopy(bytes, isHtml);
  if (decoded.status !== 'text') return decoded;
  const lines = await copyLines(isHtml ? await htmlToText(decoded.text) : decoded.text);
  if (lines.length > MOST_COPY_LINES) return { status: 'too-many-lines' };
  return lines.length === 0 ? { status: 'empty' } : { status: 'read', lines };
}
