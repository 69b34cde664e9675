// CSV as RFC 4180 has it: commas, CRLF, quotation marks doubled. The byte order mark is what tells Excel that the text is UTF-8.
import type { Cell, Table } from './table.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** What spreadsheets take for the beginning of a formula; the wide forms are those of East Asian keyboards. */
const FORMULA_START = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text that no spreadsheet takes for a formula. Numbers stay numbers, negative ones too. */
function safeText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' ? safeText(cell) : String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV, the names of its columns in the first line. */
export function toCsv({ names, rows }: Table): string {
  return BYTE_ORDER_MARK + [names, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
