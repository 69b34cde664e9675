/** What the columns of a table become. A person sees it, changes it, keeps it as JSON and gives it again for the next file of the same kind. */
import type { Place } from '#core/dossier/types.ts';
import type { TableFormat } from './formats.ts';
import type { DayMonth } from './date-order.ts';
import type { DecimalSign } from './read-number.ts';

/** What a column can become; `ignore` = nothing. */
export const FIELDS = [
  'ignore',
  'id',
  'title',
  'text',
  'type',
  'date',
  'end-date',
  'year',
  'month',
  'day',
  'end-year',
  'end-month',
  'end-day',
  'place',
  'admin',
  'country',
  'latitude',
  'longitude',
  'point',
  'radius-km',
  'actor',
  'target',
  'source',
  'source-link',
  'source-date',
  'origin',
  'figure',
  'row-kind',
] as const;
export type Field = (typeof FIELDS)[number];

export interface ColumnMapping {
  /** Name of the column, or "Column 3" in a table without a header. */
  readonly column: string;
  readonly field: Field;
  /** Only for dates: how 03/04/2025 is read. null = the column has no such date, or nobody has said. */
  readonly order?: DayMonth | null;
  /** Only for dates: the numbers are days as workbooks count them. */
  readonly serial?: boolean;
}

export interface Mapping {
  readonly version: 1;
  readonly format: TableFormat;
  readonly hasHeader: boolean;
  readonly columns: readonly ColumnMapping[];
  /** The sign before decimals in figures. */
  readonly decimal: DecimalSign;
  /** How well the points of the table are known, which only a person can say. */
  readonly precision: Exclude<Place['precision'], 'none'>;
  /** What the figures count. */
  readonly figure: { readonly label: string; readonly unit: string } | null;
}

/** Fields that several columns can become. */
const MANY: readonly Field[] = ['ignore', 'text', 'admin', 'actor', 'target', 'source', 'source-link'];
/** Fields that say what happened; a table needs one. */
export const SAYING: readonly Field[] = ['title', 'text', 'type'];

/** A field that several columns become and only one can; null = none. */
export function singleTwice({ columns }: Mapping): Field | null {
  const seen = new Set<Field>();
  for (const { field } of columns) {
    if (seen.has(field) && !MANY.includes(field)) return field;
    seen.add(field);
  }
  return null;
}

/** Why a mapping that was given does not fit; null if it does. */
export function mappingFault(mapping: Mapping, columns: readonly string[]): string | null {
  const missing = mapping.columns.find(({ column, field }) => field !== 'ignore' && !columns.includes(column));
  if (missing !== undefined) return `the mapping names the column "${missing.column}", which the table does not have`;
  const twice = singleTwice(mapping);
  if (twice !== null) return `the mapping has two columns for "${twice}"`;
  if (!mapping.columns.some(({ field }) => SAYING.includes(field)))
    return 'the mapping has no column that says what happened: title, text or type';
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const PRECISIONS: readonly unknown[] = ['site', 'town', 'district', 'region', 'country', 'sea'];

function isColumn(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['column'] === 'string' &&
    FIELDS.some((field) => field === value['field']) &&
    [undefined, null, 'day', 'month'].includes(value['order'] as DayMonth) &&
    [undefined, true, false].includes(value['serial'] as boolean)
  );
}

/** A mapping out of a file that somebody kept; null if it is none. */
export function readMapping(value: unknown, isFormat: (format: unknown) => format is TableFormat): Mapping | null {
  const isRight =
    isObject(value) &&
    value['version'] === 1 &&
    isFormat(value['format']) &&
    typeof value['hasHeader'] === 'boolean' &&
    Array.isArray(value['columns']) &&
    value['columns'].every(isColumn) &&
    (value['decimal'] === '.' || value['decimal'] === ',') &&
    PRECISIONS.includes(value['precision']) &&
    (value['figure'] === null ||
      (isObject(value['figure']) &&
        typeof value['figure']['label'] === 'string' &&
        typeof value['figure']['unit'] === 'string'));
  // every field has been looked at
  return isRight ? (value as unknown as Mapping) : null;
}
