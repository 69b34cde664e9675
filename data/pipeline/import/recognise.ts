import type { TableFormat } from './formats.ts';
import { Columns } from './formats/columns.ts';
import { UCDP_COLUMNS } from './formats/ucdp.ts';
import { readHead } from './read-table.ts';
import type { TableLayout } from './read-table.ts';

/** What a file is: a format, and for tables with separators how it is laid out. null = JSON of a kind that is not known. */
export interface Recognised {
  readonly format: TableFormat | null;
  /** null for JSON. */
  readonly layout: TableLayout | null;
}

/** Letters from the beginning of a file that are enough to tell JSON apart. */
const HEAD_LETTERS = 20_000;

function jsonFormat(name: string, head: string): TableFormat | null {
  if (/\.umap$/i.test(name) || /"type"\s*:\s*"umap"/.test(head)) return 'umap';
  if (/"type"\s*:\s*"Feature(?:Collection)?"/.test(head)) return 'geojson';
  // the timemap of Bellingcat and Forensic Architecture: a list of events, alone or beside its sources
  const hasEvents = /^\s*\[/.test(head) || /"events"\s*:/.test(head);
  return hasEvents && /"(?:latitude|location|description)"\s*:/.test(head) ? 'timemap' : null;
}

const UCDP_ID = /^[A-Z]{2,4}-\d{4}-\d-\d+/;

/** Releases of UCDP without a header are told by their second column. */
function headlessUcdp(layout: TableLayout, rows: readonly (readonly string[])[]): TableLayout | null {
  const [first] = rows;
  const width = first?.length ?? 0;
  if (layout.hasHeader || !UCDP_ID.test(first?.[1] ?? '')) return null;
  if (width === UCDP_COLUMNS.length) return { ...layout, columns: UCDP_COLUMNS };
  const country = UCDP_COLUMNS.indexOf('country') + 1;
  // as HDX writes them
  return width === UCDP_COLUMNS.length + 1
    ? { ...layout, columns: [...UCDP_COLUMNS.slice(0, country), 'iso3', ...UCDP_COLUMNS.slice(country)] }
    : null;
}

function tableFormat(name: string, header: readonly string[]): TableFormat {
  const columns = new Columns(header);
  const has = (...names: readonly string[]): boolean => names.every((each) => columns.has(each));
  if (has('type_of_violence', 'where_prec', 'date_start', 'best')) return 'ucdp';
  if (has('event_type', 'event_date', 'fatalities', 'geo_precision')) return 'acled';
  if (has('year', 'headline') && (has('text') || has('media'))) return 'timelinejs';
  if (header.some((column) => /^geo[_ ](?:lat|lo?ng?)/i.test(column))) return 'umap-csv';
  const isIncidents =
    has('latitude', 'longitude') &&
    (has('link') || has('url')) &&
    (has('entry') || has('violence level') || has('violence_level'));
  return isIncidents || (/\bcir\b|eyes.on.russia/i.test(name) && (has('link') || has('url'))) ? 'cir' : 'table';
}

/** Tells what a file is by its beginning; its name only helps. `hasHeader` of a person counts more than what it looks like. */
export function recognise(name: string, text: string, hasHeader?: boolean): Recognised {
  const head = text.slice(0, HEAD_LETTERS);
  if (/^\uFEFF?\s*[[{]/.test(head)) return { format: jsonFormat(name, head), layout: null };
  const { layout, rows } = readHead(text, hasHeader);
  const headless = headlessUcdp(layout, rows);
  if (headless !== null) return { format: 'ucdp', layout: headless };
  return { format: layout.hasHeader ? tableFormat(name, layout.columns) : 'table', layout };
}
