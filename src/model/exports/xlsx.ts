import writeXlsxFile from 'write-excel-file/universal';
import type { Cell as SheetCell } from 'write-excel-file/universal';
import type { Cell, Table } from './table.ts';

/** Widest a column is made, in characters; longer texts run on. */
const MOST_WIDTH = 48;
const LEAST_WIDTH = 8;

function sheetCell(cell: Cell): SheetCell {
  if (cell === null) return null;
  // told that it is text, no spreadsheet takes it for a formula or a date
  if (typeof cell === 'string') return { value: cell, type: String };
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: Boolean };
}

function widthOf(table: Table, at: number): number {
  const lengths = [table.names, ...table.rows].map((row) => String(row[at] ?? '').length);
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, ...lengths) + 2);
}

export type ToXlsx = typeof toXlsx;

/** Tables as a workbook, a sheet each, the names of the columns in a row that stays. */
export function toXlsx(sheets: readonly { readonly name: string; readonly table: Table }[]): Promise<Blob> {
  const file = writeXlsxFile(
    sheets.map(({ name, table }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: table.names.map((_, at) => ({ width: widthOf(table, at) })),
      data: [
        table.names.map((text): SheetCell => ({ value: text, type: String, fontWeight: 'bold' })),
        ...table.rows.map((row) => row.map(sheetCell)),
      ],
    })),
  );
  return file.toBlob();
}
