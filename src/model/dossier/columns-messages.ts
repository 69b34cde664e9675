// What the page and the worker that decodes columns say to each other.
import type { BlockRecords, BlockRow } from '#core/columns/block-records.ts';
import type { PackedTexts } from '#core/columns/packed-texts.ts';
import type { NumberColumns } from '#core/columns/state-files.ts';

/** What files are decoded to. */
export interface Decoded {
  /** Its columns of whole numbers. */
  readonly numbers: NumberColumns;
  /** Its rows, for a file with few of them. */
  readonly rows: readonly BlockRow[];
  /** Its first column, of texts. */
  readonly texts: PackedTexts;
  /** The records of a block. */
  readonly block: BlockRecords;
}
export type DecodedAs = keyof Decoded;

/** A file to decode; its bytes go over to the worker. */
export interface DecodeRequest {
  readonly id: number;
  readonly as: DecodedAs;
  readonly bytes: ArrayBuffer;
}

export type DecodeReply =
  | { readonly id: number; readonly type: 'decoded'; readonly value: Decoded[DecodedAs] }
  /** It cannot be decoded, though its hash is right: another form than this page reads. */
  | { readonly id: number; readonly type: 'undecodable'; readonly message: string };
