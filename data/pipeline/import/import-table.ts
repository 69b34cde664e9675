/**
 * A table → a dossier. Pure: no page, no Node, no clock. Every row becomes an event or a problem; what cannot be told from the table is a question
 * to a person, never a silent guess.
 */
import type { Dossier, IsoDay } from '#core/dossier/types.ts';
import type { Problem } from '../problem.ts';
import { buildImported } from './build-imported.ts';
import { cleanLine } from './clean-text.ts';
import { withCorrections } from './corrections.ts';
import type { Correction } from './corrections.ts';
import { FORMAT_FACTS } from './formats.ts';
import type { TableFormat } from './formats.ts';
import { dateOrder } from './guess-mapping.ts';
import type { RowFault, TableProblem } from './imported-row.ts';
import { mappingOf } from './known-mappings.ts';
import { mappingFault } from './mapping.ts';
import type { Mapping } from './mapping.ts';
import { openTable } from './open-table.ts';
import type { OpenTable } from './open-table.ts';
import { twoNumbers } from './date-order.ts';
import type { DayMonth } from './date-order.ts';
import type { Cells } from './read-table.ts';
import { RecordBuilder } from './record-builder.ts';
import { RecordNames } from './record-names.ts';
import { isCoded, rowReader } from './row-reader.ts';

export interface TableFile {
  readonly name: string;
  /** Decoded (decode-table.ts). */
  readonly text: string;
}

export interface ImportOptions {
  /** The day on which the table is opened: what it does not date is older. */
  readonly today: IsoDay;
  /** What a person says it is; else it is told by its form. */
  readonly format?: TableFormat;
  readonly hasHeader?: boolean;
  /** What the columns become, as it was kept from an import before, or as a person has said. */
  readonly mapping?: Mapping;
  /** The order of day and month wherever the table does not tell. */
  readonly dayMonth?: DayMonth;
  /** Title of the dossier; else that of the table, else the name of the file. */
  readonly title?: string;
  /** Cells that a person has mended. */
  readonly corrections?: readonly Correction[];
  readonly onProgress?: (done: number, total: number) => void;
}

export interface TablePreview {
  readonly columns: readonly string[];
  readonly rows: readonly Cells[];
}

export type ImportOutcome =
  | {
      readonly kind: 'built';
      readonly format: TableFormat;
      readonly dossier: Dossier;
      readonly problems: readonly TableProblem[];
      /** To be kept and given again. */
      readonly mapping: Mapping;
      /** Rows of data in the file: each is an event, or has a problem that says why not. */
      readonly rows: number;
      /** Names of its columns: a cell can be mended in these. */
      readonly columns: readonly string[];
    }
  | {
      readonly kind: 'ask';
      readonly format: TableFormat;
      /** `mapping`: what the columns become. `day-month`: which comes first in the dates of a column. */
      readonly question: 'mapping' | 'day-month';
      /** The column that is asked about. */
      readonly column: string | null;
      /** A date of that column that is two days. */
      readonly example: string | null;
      readonly preview: TablePreview;
      /** The best guess: an answer is this mapping, changed or as it is. */
      readonly guesses: Mapping;
    }
  /** No event came out; the problems say why. */
  | {
      readonly kind: 'refused';
      readonly format: TableFormat | null;
      readonly problems: readonly TableProblem[];
      readonly columns: readonly string[];
    };

class Problems {
  readonly all: TableProblem[] = [];

  constructor(private readonly file: string) {}

  add(row: number | null, { level, column, rule, message, value }: RowFault): void {
    // a cell can be a page long
    const shown = value === null || value.length <= 200 ? value : `${value.slice(0, 200)}…`;
    this.all.push({ level, file: this.file, row, column, rule, message, value: shown });
  }

  ofFile(rule: string, message: string, level: 'error' | 'warning' = 'error'): void {
    this.add(null, { level, column: null, rule, message, value: null });
  }

  /** What the stages of the pipeline found in a record of a row. */
  ofStages(problems: readonly Problem[]): void {
    for (const { level, path, rule, message } of problems) {
      const [row, ...rest] = path;
      const column = rest.length === 0 ? null : rest.join('.');
      this.add(typeof row === 'number' ? row : null, { level, column, rule, message, value: null });
    }
  }
}

/** Reads the columns of dates to their ends where the first rows do not tell the order; the column that nothing tells is asked about. */
function settleOrders(
  table: OpenTable,
  mapping: Mapping,
  dayMonth: DayMonth | undefined,
): { readonly mapping: Mapping; readonly asked: { readonly column: string; readonly example: string } | null } {
  const open = mapping.columns.filter(({ field, order, serial, column }) => {
    if (!field.endsWith('date') || serial === true || order === 'day' || order === 'month') return false;
    const at = table.columns.indexOf(column);
    return table.preview.some((cells) => twoNumbers(cells[at] ?? '') !== null);
  });
  if (open.length === 0) return { mapping, asked: null };
  const seen = new Map(
    open.map(({ column }) => [column, { at: table.columns.indexOf(column), cells: new Set<string>() }]),
  );
  table.read({
    onRow: (cells) => {
      for (const { at, cells: written } of seen.values()) written.add(cells[at] ?? '');
    },
    onUnclosed: () => undefined,
  });
  let asked: { readonly column: string; readonly example: string } | null = null;
  const columns = mapping.columns.map((mapped) => {
    const found = seen.get(mapped.column);
    if (found === undefined || !open.includes(mapped)) return mapped;
    const { order, isAsked } = dateOrder(found.cells);
    const settled = order ?? (isAsked ? (dayMonth ?? null) : null);
    const example = [...found.cells].find((cell) => twoNumbers(cell)?.told === 'either');
    if (settled === null && isAsked) asked ??= { column: mapped.column, example: example ?? '' };
    return { ...mapped, order: settled };
  });
  return { mapping: { ...mapping, columns }, asked };
}

function nameOf(file: string): string {
  return (
    cleanLine(
      file
        .replace(/^.*\//, '')
        .replace(/\.[a-z0-9]{1,8}$/i, '')
        .replaceAll(/[_-]+/g, ' '),
    ) || 'Table'
  );
}

/** The slide that TimelineJS opens with says what the whole is called. */
function titleSlide(table: OpenTable, mapping: Mapping): string | null {
  const at = (field: 'row-kind' | 'title'): number =>
    table.columns.indexOf(mapping.columns.find((mapped) => mapped.field === field)?.column ?? '');
  const [kind, title] = [at('row-kind'), at('title')];
  const slide = kind === -1 ? undefined : table.preview.find((cells) => cells[kind]?.trim().toLowerCase() === 'title');
  return cleanLine(slide?.[title] ?? '') || null;
}

function measureOf(mapping: Mapping, namespace: string) {
  const figure = isCoded(mapping.format) ? { label: 'Deaths', unit: 'people' } : mapping.figure;
  if (figure === null) return null;
  const label = cleanLine(figure.label) || 'Figure';
  return { id: new RecordNames(namespace).slug('measure', label), label, unit: cleanLine(figure.unit) || 'number' };
}

function importOpened(
  table: OpenTable,
  mapping: Mapping,
  file: string,
  options: ImportOptions,
  problems: Problems,
): ImportOutcome {
  const { format, columns } = table;
  const facts = FORMAT_FACTS[format];
  const measure = measureOf(mapping, facts.namespace);
  const builder = new RecordBuilder({
    namespace: facts.namespace,
    file,
    publisher: facts.publisher,
    today: options.today,
    measureId: measure?.id ?? null,
  });
  const read = rowReader(mapping, table.columns);
  let rows = 0;
  table.read({
    onRow: (cells, at) => {
      rows += 1;
      const { row, faults } = read(cells);
      for (const each of faults) problems.add(at, each);
      if (row !== null) for (const each of builder.add(row, at)) problems.add(at, each);
    },
    onUnclosed: (at) =>
      problems.add(at, {
        level: 'warning',
        column: null,
        rule: 'quotes',
        message: 'a quotation mark is never closed: what follows it stands in one cell',
        value: null,
      }),
    ...(options.onProgress !== undefined && { onProgress: options.onProgress }),
  });
  if (builder.size === 0) {
    problems.ofFile('no-events', rows === 0 ? 'there is no row in it' : `none of its ${rows} rows became an event`);
    return { kind: 'refused', format, problems: problems.all, columns };
  }
  const title =
    cleanLine(options.title ?? '') || titleSlide(table, mapping) || cleanLine(table.title ?? '') || nameOf(file);
  const built = buildImported(builder.build(), { title, file, format, measure });
  problems.ofStages(built.problems);
  if (built.otherTypes.length > 0)
    problems.ofFile(
      'types',
      `there is no room for so many types: ${built.otherTypes.length} stand under "Other"`,
      'warning',
    );
  if (built.dossier === null) return { kind: 'refused', format, problems: problems.all, columns };
  return { kind: 'built', format, dossier: built.dossier, problems: problems.all, mapping, rows, columns };
}

/** Imports a table, asks what it cannot tell, or says why nothing came of it. */
export function importTable({ name, text }: TableFile, options: ImportOptions): ImportOutcome {
  const problems = new Problems(name);
  const said = options.mapping;
  const format = options.format ?? said?.format;
  const hasHeader = options.hasHeader ?? said?.hasHeader;
  const opened = openTable(name, text, {
    ...(format !== undefined && { format }),
    ...(hasHeader !== undefined && { hasHeader }),
  });
  if (!opened.ok) {
    problems.ofFile(opened.rule, opened.message);
    return { kind: 'refused', format: format ?? null, problems: problems.all, columns: [] };
  }
  const table = withCorrections(opened.table, options.corrections ?? []);
  if (table.preview.length === 0) {
    problems.ofFile('no-events', 'there is no row in it');
    return { kind: 'refused', format: table.format, problems: problems.all, columns: table.columns };
  }
  const guesses = said ?? mappingOf(table.format, table.columns, table.preview, table.hasHeader);
  if (isCoded(table.format)) return importOpened(table, { ...guesses, columns: [] }, name, options, problems);
  const misfit = mappingFault(guesses, table.columns);
  const { mapping, asked } = settleOrders(table, guesses, options.dayMonth);
  const preview = { columns: table.columns, rows: table.preview };
  const ask = { kind: 'ask', format: table.format, preview, guesses: mapping } as const;
  if (said === undefined && (table.format === 'table' || misfit !== null))
    return { ...ask, question: 'mapping', column: null, example: null };
  if (misfit !== null) {
    problems.ofFile('mapping', misfit);
    return { kind: 'refused', format: table.format, problems: problems.all, columns: table.columns };
  }
  if (asked !== null) return { ...ask, question: 'day-month', ...asked };
  return importOpened(table, mapping, name, options, problems);
}
