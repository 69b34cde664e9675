import { reportLines } from '#core/dossier/locator.ts';
import { decodeCopy } from './decode-copy.ts';
import { htmlToText, isHtml } from './html-to-text.ts';

/** Larger files are refused: a report is text, and a page saved without its pictures is far below. */
export const LARGEST_COPY_BYTES = 5_000_000;

export type ReadCopy =
  | { readonly status: 'read'; readonly lines: readonly string[] }
  | { readonly status: 'too-large'; readonly bytes: number }
  | { readonly status: 'empty' | 'binary' | 'encoding' | 'unreadable' };

/** The lines of a file that are not empty, or why it has none. */
export async function readCopy(file: File): Promise<ReadCopy> {
  if (file.size > LARGEST_COPY_BYTES) return { status: 'too-large', bytes: file.size };
  // a file that was moved or deleted after it was chosen, or a folder that was dropped
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { status: 'unreadable' };
  const decoded = decodeCopy(new Uint8Array(bytes));
  if (decoded.status !== 'text') return decoded;
  const lines = reportLines(isHtml(file, decoded.text) ? htmlToText(decoded.text) : decoded.text);
  return lines.length === 0 ? { status: 'empty' } : { status: 'read', lines };
}
