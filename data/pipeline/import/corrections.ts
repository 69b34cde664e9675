import type { OpenTable } from './open-table.ts';
import type { Cells, TableVisitor } from './read-table.ts';

/** A cell of a table as a person has mended it; the file itself stays as it is. */
export interface Correction {
  /** As a problem names it: counted as a spreadsheet does. */
  readonly row: number;
  /** Name of the column. */
  readonly column: string;
  readonly value: string;
}

/** The table with mended cells. A correction of a row or column that is not there changes nothing; of two for one cell the later counts. */
export function withCorrections(table: OpenTable, corrections: readonly Correction[]): OpenTable {
  if (corrections.length === 0) return table;
  const byRow = new Map<number, Correction[]>();
  for (const each of corrections) byRow.set(each.row, [...(byRow.get(each.row) ?? []), each]);
  const mended = (cells: Cells, row: number): Cells => {
    const own = byRow.get(row);
    if (own === undefined) return cells;
    const copy = [...cells];
    for (const { column, value } of own) {
      const at = table.columns.indexOf(column);
      if (at !== -1) copy[at] = value;
    }
    return copy;
  };
  return {
    ...table,
    read: (visitor: TableVisitor) =>
      table.read({ ...visitor, onRow: (cells, row) => visitor.onRow(mended(cells, row), row) }),
  };
}
