import type { Palettes } from '../palette.ts';
import type { Path, Problem } from '../problem.ts';
import type { Draft } from '../resolve.ts';
import type { Sourced } from '../validate.ts';
import type { RecordIndex } from './record-index.ts';

/** What the checks look at: the records, also by their ids, and the colours that the screen gives to event types. */
export interface CheckInput {
  readonly draft: Draft;
  readonly records: RecordIndex;
  /** null = nobody draws them here. */
  readonly palettes: Palettes | null;
}

/** One group of rules: looks at everything, changes nothing. */
export type Check = (input: CheckInput) => readonly Problem[];

/** A problem of a record, at a path inside it. */
export function problemIn(at: Sourced<unknown>, path: Path, rule: string, message: string): Problem {
  return { level: 'error', file: at.file, path: [...at.path, ...path], rule, message };
}

/** The same as a warning. */
export function warningIn(at: Sourced<unknown>, path: Path, rule: string, message: string): Problem {
  return { ...problemIn(at, path, rule, message), level: 'warning' };
}
