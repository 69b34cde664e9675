/** Something that is wrong with what was brought, or that a reader should know of it. */
export interface OwnProblem {
  readonly level: 'error' | 'warning';
  readonly file: string;
  /** Line of a text or row of a table, from 1; null = the file as a whole. */
  readonly row: number | null;
  /** Column of a table, or where in a record; null = the row as a whole. */
  readonly column: string | null;
  readonly rule: string;
  readonly message: string;
  /** The cell of a table that it is about; null = none. */
  readonly value: string | null;
}
