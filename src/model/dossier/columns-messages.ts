// What the page and the worker that decodes columns say to each other.
import type { ColumnCodebook } from '#core/columns/dossier-of-columns.ts';
import type { Dossier } from '#core/dossier/types.ts';

/** A file for the worker, whose bytes go over to it; `block` = one of the blocks. */
export type ColumnsRequest =
  | {
      readonly type: 'table';
      readonly name: 'places' | 'reports' | 'report_lines' | 'block';
      readonly file: string;
      readonly bytes: ArrayBuffer;
    }
  /** The table of blocks: the worker answers with it. */
  | { readonly type: 'blocks'; readonly file: string; readonly bytes: ArrayBuffer }
  /** All files have been given. */
  | { readonly type: 'assemble'; readonly codebook: ColumnCodebook };

export interface ListedBlock {
  readonly bytes: number;
  /** First 16 hex digits of its SHA-256. */
  readonly hash: string;
}

export type ColumnsReply =
  | { readonly type: 'blocks'; readonly blocks: readonly ListedBlock[] }
  /** A file has been decoded. */
  | { readonly type: 'decoded'; readonly file: string }
  /** A file cannot be decoded, though its hash is right: another form than this page reads. */
  | { readonly type: 'undecodable'; readonly file: string; readonly message: string }
  | { readonly type: 'dossier'; readonly dossier: Dossier };
