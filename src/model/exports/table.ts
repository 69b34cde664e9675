/** What a cell of a table can hold; null = nothing is known, or nothing applies. */
export type Cell = string | number | boolean | null;

/** A column: its name, the same in every format, and its value for a row. */
export type Column<Row> = readonly [name: string, valueOf: (row: Row) => Cell];

export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table of rows by columns. */
export function makeTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    names: columns.map(([name]) => name),
    rows: rows.map((row) => columns.map(([, valueOf]) => valueOf(row))),
  };
}

/** Several values in one cell. Values that can hold the separator (titles) stand in lists of ids as well. */
export function joinCell(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}
