import { recognise } from './recognise.ts';
import type { TableFormat } from './formats.ts';
import { readJson } from './json-rows.ts';
import { PREVIEW_ROWS, readHead, readTable } from './read-table.ts';
import type { Cells, TableVisitor } from './read-table.ts';

/** A table that can be looked at, and read from its first row to its last as often as one likes. */
export interface OpenTable {
  readonly format: TableFormat;
  readonly hasHeader: boolean;
  readonly columns: readonly string[];
  /** The first rows. */
  readonly preview: readonly Cells[];
  /** Name of the whole, if the file has one. */
  readonly title: string | null;
  readonly read: (visitor: TableVisitor) => void;
}

export type Opened =
  | { readonly ok: true; readonly table: OpenTable }
  | { readonly ok: false; readonly rule: string; readonly message: string };

function openJson(format: TableFormat | null, text: string): Opened {
  if (format !== 'geojson' && format !== 'umap' && format !== 'timemap')
    return {
      ok: false,
      rule: 'json-kind',
      message: 'this JSON is none of the kinds that are read: GeoJSON, uMap, events of a timemap',
    };
  const json = readJson(format, text);
  if (!json.ok) return json;
  const { columns, rows, title } = json.table;
  return {
    ok: true,
    table: {
      format,
      hasHeader: true,
      columns,
      preview: rows.slice(0, PREVIEW_ROWS),
      title,
      read: ({ onRow, onProgress }) => {
        rows.forEach((cells, at) => onRow(cells, at + 1));
        onProgress?.(text.length, text.length);
      },
    },
  };
}

/** Opens a table: tells its format, unless a person has said it, and how it is laid out. */
export function openTable(
  name: string,
  text: string,
  said: { readonly format?: TableFormat; readonly hasHeader?: boolean },
): Opened {
  const found = recognise(name, text, said.hasHeader);
  if (found.layout === null) return openJson(said.format ?? found.format, text);
  const { layout } = found;
  const { rows } = readHead(text, layout.hasHeader);
  return {
    ok: true,
    table: {
      format: said.format ?? found.format ?? 'table',
      hasHeader: layout.hasHeader,
      columns: layout.columns,
      preview: rows,
      title: null,
      read: (visitor) => readTable(text, layout, visitor),
    },
  };
}
