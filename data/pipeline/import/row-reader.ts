import type { TableFormat } from './formats.ts';
import { acledReader } from './formats/acled.ts';
import { withTitleDate } from './formats/cir.ts';
import { ucdpReader } from './formats/ucdp.ts';
import { fault } from './imported-row.ts';
import type { ReadRow } from './imported-row.ts';
import { MappedReader } from './mapped-reader.ts';
import type { Mapping } from './mapping.ts';
import type { Cells } from './read-table.ts';

export type RowReader = (cells: Cells) => ReadRow;

/** Formats with rules of their own: their columns are not mapped. */
export function isCoded(format: TableFormat): boolean {
  return format === 'ucdp' || format === 'acled';
}

function readerOf(mapping: Mapping, columns: readonly string[]): RowReader {
  switch (mapping.format) {
    case 'ucdp':
      return ucdpReader(columns);
    case 'acled':
      return acledReader(columns);
    case 'cir': {
      const reader = new MappedReader(mapping, columns);
      const order = mapping.columns.find(({ field }) => field === 'date')?.order ?? null;
      return (cells) => withTitleDate(reader.read(cells), order);
    }
    case 'timemap':
    case 'timelinejs':
    case 'geojson':
    case 'umap':
    case 'umap-csv':
    case 'table': {
      const reader = new MappedReader(mapping, columns);
      return (cells) => reader.read(cells);
    }
  }
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

/** Reads rows by a mapping; a row with more cells than columns, or in a coded format with fewer, is out of its place. */
export function rowReader(mapping: Mapping, columns: readonly string[]): RowReader {
  const read = readerOf(mapping, columns);
  const least = isCoded(mapping.format) ? columns.length : 0;
  return (cells) => {
    const isTooWide = cells.length > columns.length && cells.slice(columns.length).some(isFilled);
    if (!isTooWide && cells.length >= least) return read(cells);
    const message = `the row has ${cells.length} cells and the table ${columns.length} columns: a separator or a quotation mark in it is out of place`;
    return { row: null, faults: [fault(null, 'columns', message, cells.slice(0, 3).join(' | ').slice(0, 100))] };
  };
}
