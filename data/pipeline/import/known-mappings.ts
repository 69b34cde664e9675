import type { TableFormat } from './formats.ts';
import { guessMapping } from './guess-mapping.ts';
import { GEOMETRY_COLUMNS } from './json-rows.ts';
import type { Field, Mapping } from './mapping.ts';
import type { Cells } from './read-table.ts';

/** What columns mean in formats that say so, by name in small letters. */
const KNOWN: Readonly<Partial<Record<TableFormat, Readonly<Record<string, Field>>>>> = {
  timelinejs: {
    year: 'year',
    month: 'month',
    day: 'day',
    time: 'ignore',
    'end year': 'end-year',
    'end month': 'end-month',
    'end day': 'end-day',
    'end time': 'ignore',
    'display date': 'ignore',
    headline: 'title',
    text: 'text',
    media: 'source-link',
    'media credit': 'source',
    'media caption': 'ignore',
    'media thumbnail': 'ignore',
    type: 'row-kind',
    group: 'type',
    background: 'ignore',
  },
  timemap: {
    id: 'id',
    description: 'text',
    title: 'title',
    date: 'date',
    time: 'ignore',
    location: 'place',
    latitude: 'latitude',
    longitude: 'longitude',
    type: 'type',
    sources: 'source-link',
  },
};

const GEOMETRY: ReadonlyMap<string, Field> = new Map([
  [GEOMETRY_COLUMNS[0], 'latitude'],
  [GEOMETRY_COLUMNS[1], 'longitude'],
  [GEOMETRY_COLUMNS[2], 'radius-km'],
]);
const POINTS: readonly Field[] = ['latitude', 'longitude', 'point', 'radius-km'];

/** The mapping of a table: what its format says, and for the rest a guess. */
export function mappingOf(
  format: TableFormat,
  columns: readonly string[],
  rows: readonly Cells[],
  hasHeader: boolean,
): Mapping {
  const guess = guessMapping(format, columns, rows, hasHeader);
  const known = new Map(Object.entries(KNOWN[format] ?? {}));
  const hasGeometry = columns.some((column) => GEOMETRY.has(column));
  return {
    ...guess,
    columns: guess.columns.map((mapped) => {
      const said = GEOMETRY.get(mapped.column) ?? known.get(mapped.column.trim().toLowerCase());
      // where features have a geometry, that is where they are
      const field = said ?? (hasGeometry && POINTS.includes(mapped.field) ? 'ignore' : mapped.field);
      const isMonthFirst = format === 'timemap' && field === 'date';
      return isMonthFirst ? { column: mapped.column, field, order: 'month' } : { ...mapped, field };
    }),
  };
}
