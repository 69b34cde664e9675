// Guesses what columns become, from their names and from what stands in them. A guess is shown to a person; what cannot be told is asked.
import type { TableFormat } from './formats.ts';
import type { ColumnMapping, Field, Mapping } from './mapping.ts';
import { twoNumbers } from './date-order.ts';
import type { DayMonth } from './date-order.ts';
import { isSerial, readDate } from './read-date.ts';
import { hasDecimalComma } from './read-number.ts';
import type { Cells } from './read-table.ts';

/** Names by field, in small letters without signs; the first field that has the name gets the column. */
const NAMES: readonly (readonly [Field, RegExp])[] = [
  ['end-year', /^end ?year$/],
  ['end-month', /^end ?month$/],
  ['end-day', /^end ?day$/],
  ['end-date', /^(?:end|until|to|date ?end|end ?date|finish)$/],
  [
    'source-date',
    /^(?:source ?date|published|publication ?date|date ?published|date ?posted|posted|reported ?on|report ?date)$/,
  ],
  ['id', /^(?:id|uid|uuid|key|code|nr|no|number|event ?id|incident ?id|entry|entry ?number|ref|reference|record ?id)$/],
  [
    'date',
    /^(?:date|start|from|day ?date|start ?date|date ?start|event ?date|incident ?date|date ?of ?incident|date ?of ?event|when|datum|verified ?date|datetime|timestamp|time|begin)$/,
  ],
  ['year', /^(?:year|jahr)$/],
  ['month', /^(?:month|monat)$/],
  ['day', /^(?:day|tag)$/],
  ['title', /^(?:title|headline|event|incident|heading|label|subject|titel)$/],
  ['text', /^(?:text|description|desc|notes?|summary|details?|comments?|narrative|body|beschreibung)$/],
  [
    'type',
    /^(?:type|category|kind|event ?type|incident ?type|class|classification|layer|kategorie|art|violence ?level|group|tags?)$/,
  ],
  ['latitude', /^(?:lat|latitude|y|breite|geo ?lat(?:itude)?)$/],
  ['longitude', /^(?:lon|lng|long|longitude|x|laenge|länge|geo ?lo?ng?(?:itude)?|geo ?longitude)$/],
  ['point', /^(?:coordinates?|coords?|geolocation|lat ?lo?ng?|location ?coordinates|gps|point|position)$/],
  ['radius-km', /^radius ?km$/],
  ['place', /^(?:place|location|town|city|settlement|village|site|where|ort|locality|town city|name of place)$/],
  ['admin', /^(?:region|province|oblast|district|raion|admin ?\d?|state|county|governorate|adm ?\d)$/],
  ['country', /^(?:country|land|nation|iso ?2)$/],
  ['target', /^(?:target|victims?|against)$/],
  ['actor', /^(?:actors?|perpetrator|by|side ?[ab]|party|force|unit|who|actor ?\d)$/],
  ['source-link', /^(?:links?|urls?|source ?(?:url|link)s?|media|web|href|sources? urls?|archive)$/],
  ['source', /^(?:sources?|publisher|outlet|credit|media ?credit|source ?name|newspaper|quelle)$/],
  ['origin', /^(?:origin|first ?source|original ?source|source ?original|said ?by|attributed ?to)$/],
  [
    'figure',
    /^(?:fatalities|deaths?|killed|casualties|dead|victims? ?count|count|number ?killed|figure|quantity|amount|total)$/,
  ],
];

function plainName(column: string): string {
  return column
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-zà-ÿ0-9]+/g, ' ')
    .trim();
}

/** Columns that a name alone does not tell: `name` is a title where there is no other. */
const LAST_RESORTS: readonly (readonly [Field, RegExp])[] = [
  ['title', /^(?:name|short description)$/],
  ['place', /^name$/],
];

const MANY: readonly Field[] = ['admin', 'actor', 'target', 'source-link', 'source', 'text'];

function fieldOf(name: string, taken: ReadonlySet<Field>, names: typeof NAMES): Field | null {
  return (
    names.find(([field, pattern]) => pattern.test(name) && (!taken.has(field) || MANY.includes(field)))?.[0] ?? null
  );
}

export interface DateOrder {
  readonly order: DayMonth | null;
  /** `asked`: some dates of the column are two days, and none of them tells which. */
  readonly isAsked: boolean;
}

/** Finds out how a column writes dates with two numbers before the year, from some of its cells. */
export function dateOrder(cells: Iterable<string>): DateOrder {
  let isAsked = false;
  const seen = { day: 0, month: 0 };
  for (const cell of cells) {
    const told = twoNumbers(cell)?.told;
    if (told === 'day' || told === 'month') seen[told] += 1;
    if (told === 'either') isAsked = true;
  }
  // both in one column: what only one of them reads is no help for the others
  if (seen.day > 0 && seen.month > 0) return { order: null, isAsked };
  if (seen.day > 0) return { order: 'day', isAsked: false };
  return seen.month > 0 ? { order: 'month', isAsked: false } : { order: null, isAsked };
}

const NAMED_DATES = 0.5;
const UNNAMED_DATES = 0.8;

/** Whether enough of some cells are dates. A column that is called one may have more that are wrong. */
function isDates(cells: readonly string[], least: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const read = filled.filter((cell) => {
    const date = readDate(cell, null);
    return date.ok || date.reason === 'order';
  });
  return (
    filled.length > 0 && read.length >= filled.length * least && filled.some((cell) => !/^\d{1,4}$/.test(cell.trim()))
  );
}

const DATES: readonly Field[] = ['date', 'end-date', 'source-date'];

function columnMapping(column: string, field: Field, cells: readonly string[]): ColumnMapping {
  if (!DATES.includes(field)) return { column, field };
  const filled = cells.filter((cell) => cell.trim() !== '');
  const serial = filled.length > 0 && filled.every(isSerial);
  const { order } = dateOrder(filled);
  return { column, field, order, ...(serial && { serial }) };
}

/** The column with the most words, which says what happened if no other does; -1 if there are only numbers. */
function wordiest(columns: readonly (readonly string[])[]): number {
  const letters = columns.map((cells) => cells.reduce((sum, cell) => sum + (cell.match(/\p{L}/gu)?.length ?? 0), 0));
  const most = Math.max(...letters);
  return most > 0 ? letters.indexOf(most) : -1;
}

/** The guess for a table, from its first rows. */
export function guessMapping(
  format: TableFormat,
  columns: readonly string[],
  rows: readonly Cells[],
  hasHeader = true,
): Mapping {
  const taken = new Set<Field>();
  const cellsOf = (at: number): readonly string[] => rows.map((cells) => cells[at] ?? '');
  const fields = columns.map((column, at): Field => {
    const field = fieldOf(plainName(column), taken, NAMES) ?? 'ignore';
    // a word such as "time" or "start" is a date only if there are dates in it
    const cells = cellsOf(at);
    const isTold =
      !DATES.includes(field) || isDates(cells, NAMED_DATES) || cells.filter((cell) => cell !== '').every(isSerial);
    if (!isTold) return 'ignore';
    if (field !== 'ignore') taken.add(field);
    return field;
  });
  columns.forEach((column, at) => {
    if (fields[at] !== 'ignore') return;
    const last = fieldOf(plainName(column), taken, LAST_RESORTS);
    const found =
      last ?? (!taken.has('date') && !taken.has('year') && isDates(cellsOf(at), UNNAMED_DATES) ? 'date' : null);
    if (found === null) return;
    fields[at] = found;
    taken.add(found);
  });
  if (!['title', 'text', 'type'].some((field) => fields.includes(field as Field))) {
    const at = wordiest(columns.map((_, n) => (fields[n] === 'ignore' ? cellsOf(n) : [])));
    if (at !== -1) fields[at] = 'title';
  }
  // parts of a date give way to a whole one
  const parts: readonly Field[] = ['year', 'month', 'day'];
  const whole = fields.map((field) => (taken.has('date') && parts.includes(field) ? 'ignore' : field));
  const degrees = columns.flatMap((_, at) => (['latitude', 'longitude'].includes(whole[at] ?? '') ? cellsOf(at) : []));
  const figureAt = whole.indexOf('figure');
  return {
    version: 1,
    format,
    hasHeader,
    columns: columns.map((column, at) => columnMapping(column, whole[at] ?? 'ignore', cellsOf(at))),
    decimal: degrees.some(hasDecimalComma) ? ',' : '.',
    precision: 'town',
    figure: figureAt === -1 ? null : { label: columns[figureAt] ?? '', unit: 'as the table counts' },
  };
}
