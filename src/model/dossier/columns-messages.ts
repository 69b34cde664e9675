// What the page and the worker that decodes columns say to each other.
import type { WholeFile } from '#core/columns/column-manifest.ts';
import type { ColumnCodebook } from '#core/columns/dossier-of-columns.ts';
import type { EventIdForm } from '#core/columns/event-ids.ts';
import type { StateColumnFiles } from '#core/columns/state-columns.ts';
import type { Dossier } from '#core/dossier/types.ts';

/** A file that is decoded: one of those that are read whole, the ids where they are texts, or one of the blocks. */
export type DecodedFile = WholeFile | 'ids' | 'block';

export type ColumnsRequest =
  /** A file for the worker, whose bytes go over to it. To the table of blocks it answers with what is in it. */
  | { readonly type: 'file'; readonly name: DecodedFile; readonly file: string; readonly bytes: ArrayBuffer }
  /** All files have been given. */
  | { readonly type: 'assemble'; readonly codebook: ColumnCodebook; readonly eventIds: EventIdForm };

export interface ListedBlock {
  readonly bytes: number;
  /** First 16 hex digits of its SHA-256. */
  readonly hash: string;
}

/** The records, and the files that tables of states are made of. */
export interface AssembledColumns {
  readonly dossier: Dossier;
  readonly states: StateColumnFiles;
}

export type ColumnsReply =
  | { readonly type: 'blocks'; readonly blocks: readonly ListedBlock[] }
  /** A file cannot be decoded, though its hash is right: another form than this page reads. */
  | { readonly type: 'undecodable'; readonly file: string; readonly message: string }
  | { readonly type: 'assembled'; readonly columns: AssembledColumns };
