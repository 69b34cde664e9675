// Text with separators → rows. papaparse is fed piece by piece, so that the rows of a large table never lie in memory at once.
import Papa from 'papaparse';

export type Cells = readonly string[];

/** How a table is laid out. */
export interface TableLayout {
  readonly delimiter: string;
  readonly hasHeader: boolean;
  /** Names of the columns; "Column 1" where there is no header or it leaves one empty. */
  readonly columns: readonly string[];
  /** Whether a row of HXL tags (#date+start) follows the header. */
  readonly hasTags: boolean;
}

/** Rows that are looked at before a table is read. */
export const PREVIEW_ROWS = 200;

/** So much is parsed at a time. */
const CHUNK_LETTERS = 1_000_000;

const DELIMITERS = [',', ';', '\t', '|'];
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** Without the mark of the encoding, and without the line by which Excel names the separator. */
function withoutPreface(text: string): string {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return plain.replace(SEPARATOR_LINE, '');
}

function isEmptyRow(cells: Cells): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function isTags(cells: Cells | undefined): boolean {
  const filled = cells?.filter((cell) => cell.trim() !== '') ?? [];
  return filled.length > 0 && filled.every((cell) => /^\s*#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z0-9_]+)*\s*$/i.test(cell));
}

const NUMBER_OR_DATE = /^[-+]?[\d.,\s]*\d[\d.,\s]*$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;

/** A header names things, once each; a row of data has numbers, dates and repetitions. */
function looksLikeHeader([first, ...rest]: readonly Cells[]): boolean {
  if (first === undefined) return false;
  const filled = first.map((cell) => cell.trim().toLowerCase()).filter((cell) => cell !== '');
  if (filled.length < first.length / 2 || new Set(filled).size < filled.length) return false;
  if (filled.some((cell) => NUMBER_OR_DATE.test(cell) || cell.length > 100)) return false;
  return rest.length > 0 || filled.length > 0;
}

function columnNames(header: Cells | undefined, width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, at) => {
    const name = header?.[at]?.replaceAll(/\s+/g, ' ').trim() || `Column ${at + 1}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

export interface TableHead {
  readonly layout: TableLayout;
  /** The first rows of data. */
  readonly rows: readonly Cells[];
}

/** Looks at the beginning of a table. `hasHeader` of a person counts more than what it looks like. */
export function readHead(text: string, hasHeader?: boolean): TableHead {
  const preface = withoutPreface(text);
  // enough for the rows that are looked at, however long they are; a row that is cut is left out
  const head = preface.slice(0, 2_000_000);
  const said = SEPARATOR_LINE.exec(text.replace(/^\uFEFF/, ''))?.[1];
  const parsed = Papa.parse<string[]>(head, {
    preview: PREVIEW_ROWS + 2,
    delimiter: said ?? '',
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: 'greedy',
  });
  const rows = parsed.data;
  const isNamed = hasHeader ?? looksLikeHeader(rows);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const header = isNamed ? rows[0] : undefined;
  const hasTags = isNamed && isTags(rows[1]);
  const layout = {
    delimiter: parsed.meta.delimiter,
    hasHeader: isNamed,
    columns: columnNames(header, header === undefined ? width : Math.max(header.length, 1)),
    hasTags,
  };
  return { layout, rows: rows.slice((isNamed ? 1 : 0) + (hasTags ? 1 : 0)).slice(0, PREVIEW_ROWS) };
}

/** What the reader of a whole table hears of. */
export interface TableVisitor {
  /** A row of data; `row` counts as a spreadsheet does, the header included. */
  readonly onRow: (cells: Cells, row: number) => void;
  /** A quotation mark that is never closed: everything behind it is in one cell. */
  readonly onUnclosed: (row: number) => void;
  /** Letters read so far. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Reads a table from its first row of data to its last; empty rows are passed over. */
export function readTable(text: string, layout: TableLayout, { onRow, onUnclosed, onProgress }: TableVisitor): void {
  const body = withoutPreface(text);
  let row = SEPARATOR_LINE.test(text.replace(/^\uFEFF/, '')) ? 1 : 0;
  let leading = (layout.hasHeader ? 1 : 0) + (layout.hasTags ? 1 : 0);
  Papa.parse<string[]>(body, {
    delimiter: layout.delimiter,
    chunkSize: CHUNK_LETTERS,
    complete: () => undefined,
    chunk: ({ data, errors, meta }: Papa.ParseResult<string[]>) => {
      const before = row;
      for (const cells of data) {
        row += 1;
        if (isEmptyRow(cells)) continue;
        if (leading > 0) leading -= 1;
        else onRow(cells, row);
      }
      for (const { code, row: at = 0 } of errors) if (code === 'MissingQuotes') onUnclosed(before + at + 1);
      onProgress?.(meta.cursor, body.length);
    },
  });
}
