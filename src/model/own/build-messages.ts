// What the page and its worker for opening own evidence say to each other.
import type { Manifest } from '#core/dossier/types.ts';
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

export type BuildOutcome =
  | {
      readonly kind: 'built';
      readonly manifest: Manifest;
      /** The dossier as its file would hold it. */
      readonly text: string;
      readonly problems: readonly OwnProblem[];
    }
  /** Nothing could be opened; the problems say why. */
  | { readonly kind: 'refused'; readonly problems: readonly OwnProblem[] };

export type BuildReply =
  | { readonly type: 'progress'; readonly progress: BuildProgress }
  | { readonly type: 'done'; readonly outcome: BuildOutcome };
