// What the page and its worker for opening own evidence say to each other.
import type { IsoDay, Manifest } from '#core/dossier/types.ts';
import type { Correction } from '#pipeline/import/corrections.ts';
import type { TableFormat } from '#pipeline/import/formats.ts';
import type { ImportOutcome } from '#pipeline/import/import-table.ts';
import type { Mapping } from '#pipeline/import/mapping.ts';
import type { OwnProblem } from '#core/own/own-problem.ts';

/** A file with its path inside what was brought, with forward slashes. */
export interface BroughtFile {
  readonly path: string;
  readonly file: Blob;
}

/** What the worker is doing; bytes where it counts them. */
export interface BuildProgress {
  readonly stage: 'read' | 'unpack' | 'build';
  readonly done: number;
  readonly total: number;
}

/** What a person says of a table. */
export interface TableChoices {
  readonly format?: TableFormat;
  readonly mapping?: Mapping;
  /** Cells that a person has mended. */
  readonly corrections?: readonly Correction[];
}

/** What the page asks of its worker. */
export interface BuildRequest extends TableChoices {
  readonly files: readonly BroughtFile[];
  /** The files are built dossiers, and become one, in this order. */
  readonly join?: boolean;
  /** The day on which it is opened. */
  readonly today: IsoDay;
}

export type BuildOutcome =
  /** A table does not tell everything: a person has to. */
  | { readonly kind: 'ask'; readonly file: string; readonly question: Extract<ImportOutcome, { kind: 'ask' }> }
  | {
      readonly kind: 'built';
      readonly manifest: Manifest;
      /** The dossier as its file would hold it. */
      readonly text: string;
      readonly problems: readonly OwnProblem[];
      /** Columns of a table, in whose cells something can be mended; none of anything else. */
      readonly columns?: readonly string[];
    }
  /** Nothing could be opened; the problems say why. */
  | { readonly kind: 'refused'; readonly problems: readonly OwnProblem[]; readonly columns?: readonly string[] };

export type BuildReply =
  | { readonly type: 'progress'; readonly progress: BuildProgress }
  | { readonly type: 'done'; readonly outcome: BuildOutcome };
