// Reads the normalised tables into the engine and says what is wrong with them: file, row, column, remedy.
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { quoted } from './engine.ts';
import type { Engine } from './engine.ts';
import { NEEDED_TABLES, TABLES } from './tables.ts';
import type { CellType, Column, Table } from './tables.ts';

/** More than the names of the columns of any table. */
const MOST_HEADER_BYTES = 65_536;
const ENDINGS = ['csv', 'jsonl', 'ndjson', 'parquet'] as const;

/** What is wrong with the tables, one line each. */
export class BadTables extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'BadTables';
  }
}

const SQL_TYPES: Readonly<Record<CellType, string>> = {
  text: 'VARCHAR',
  day: 'DATE',
  int: 'INTEGER',
  number: 'DOUBLE',
  flag: 'BOOLEAN',
  list: 'VARCHAR[]',
};
const TYPE_WORDS: Readonly<Record<CellType, string>> = {
  text: 'a text',
  day: 'a day, written YYYY-MM-DD',
  int: 'a whole number',
  number: 'a number with a point before its fraction',
  flag: 'true or false',
  list: 'a JSON array of texts, such as ["one","two"]',
};

interface TableFile {
  readonly file: string;
  readonly ending: (typeof ENDINGS)[number];
}

function filesOf(folder: string, name: string): readonly TableFile[] {
  return ENDINGS.map((ending) => ({ file: join(folder, `${name}.${ending}`), ending })).filter(({ file }) =>
    existsSync(file),
  );
}

/** Names in the first line of a CSV file. */
function csvNames(file: string): readonly string[] {
  const head = Buffer.alloc(MOST_HEADER_BYTES);
  const source = openSync(file, 'r');
  const length = readSync(source, head);
  closeSync(source);
  const [names = []] = parse(head.toString('utf8', 0, length), { bom: true, to: 1, relax_column_count: true });
  return names.map(String);
}

function typesOf(names: readonly string[]): string {
  return `{${names.map((name) => `${quoted(name)}: 'VARCHAR'`).join(', ')}}`;
}

/** A file and the names of its columns; true = the column holds lists. */
interface OpenTable extends TableFile {
  readonly columns: ReadonlyMap<string, boolean>;
}

async function openTable(engine: Engine, found: TableFile): Promise<OpenTable> {
  const named = (names: readonly string[]): OpenTable => ({
    ...found,
    columns: new Map(names.map((name) => [name, false])),
  });
  if (found.ending === 'csv') return named(csvNames(found.file));
  if (found.ending !== 'parquet') {
    const rows = await engine.rows(
      `SELECT DISTINCT unnest(json_keys(json)) AS name FROM read_json_objects(${quoted(found.file)}, format = 'newline_delimited')`,
    );
    return named(rows.map(({ name }) => String(name)));
  }
  const rows = await engine.rows(`DESCRIBE SELECT * FROM ${scanOf({ ...found, columns: new Map() })}`);
  const isList = (type: unknown): boolean => String(type).endsWith('[]');
  return { ...found, columns: new Map(rows.map((row) => [String(row['column_name']), isList(row['column_type'])])) };
}

/** The query that reads a file; a folder of Parquet files is one table, as clusters write it. */
function scanOf({ file, ending, columns }: OpenTable): string {
  const names = [...columns.keys()];
  if (ending === 'csv')
    return `read_csv(${quoted(file)}, header = true, auto_detect = false, columns = ${typesOf(names)}, delim = ',', quote = '"', escape = '"')`;
  if (ending === 'parquet')
    return `read_parquet(${quoted(statSync(file).isDirectory() ? join(file, '*.parquet') : file)})`;
  return `read_json(${quoted(file)}, format = 'newline_delimited', columns = ${typesOf(names)})`;
}

/** What the engine says, without its drawing of the line. */
function saidBy(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  return lines.slice(0, 3).join(' ').trim();
}

class TableLoader {
  readonly faults: string[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly folder: string,
  ) {}

  /** Reads a table as texts with the number of each row; an absent one is empty. Whether it could be read. */
  async read(table: Table): Promise<boolean> {
    const [found, second] = filesOf(this.folder, table.name);
    const all = table.columns.map(({ name }) => name);
    if (second !== undefined)
      this.faults.push(`${second.file}: the table ${table.name} is there twice; remove one file`);
    if (found === undefined) return this.empty(table, all, 'there is no such table');
    try {
      const open = await openTable(this.engine, found);
      const present = open.columns;
      if (present.size === 0) return await this.empty(table, all, 'the table has no row');
      for (const name of present.keys())
        if (!all.includes(name))
          this.faults.push(
            `${found.file}, column ${name}: the table has no such column; rename it or leave it out (it has ${all.join(', ')})`,
          );
      for (const { name, required } of table.columns)
        if (
          required &&
          present.size > 0 &&
          !present.has(name) &&
          !(name === 'position' && table.key.includes('position'))
        )
          this.faults.push(`${found.file}: the column ${name} is missing; add it`);
      const cells = all.map((name) => {
        if (!present.has(name)) return `CAST(NULL AS VARCHAR) AS ${name}`;
        const text = present.get(name) === true ? `to_json(${name})` : name;
        return `nullif(CAST(${text} AS VARCHAR), '') AS ${name}`;
      });
      await this.engine.run(
        `CREATE TABLE raw_${table.name} AS SELECT row_number() OVER () AS row_no, ${cells.join(', ')} FROM ${scanOf(open)}`,
      );
      return true;
    } catch (error) {
      this.faults.push(`${found.file} cannot be read: ${saidBy(error)}`);
      return false;
    }
  }

  /** A table without rows; whether a dossier can be without it. */
  private async empty(table: Table, names: readonly string[], words: string): Promise<boolean> {
    const cells = names.map((name) => `'' AS ${name}`).join(', ');
    await this.engine.run(`CREATE TABLE raw_${table.name} AS SELECT 0 AS row_no, ${cells} WHERE FALSE`);
    if (!NEEDED_TABLES.includes(table.name)) return true;
    const place = join(this.folder, table.name);
    this.faults.push(`${place}: ${words}; add ${table.name}.csv, .jsonl or .parquet with its rows`);
    return false;
  }

  /** Notes the first row that a condition holds for, and how many there are. */
  private async refuse(table: Table, column: string, where: string, words: (value: string) => string): Promise<void> {
    const [row] = await this.engine.rows(
      `SELECT min(row_no) AS first, count(*) AS rows, min_by(${column}, row_no) AS value FROM raw_${table.name} t WHERE ${where}`,
    );
    const count = Number(row?.['rows'] ?? 0);
    if (count === 0) return;
    const file = filesOf(this.folder, table.name)[0]?.file ?? table.name;
    const more = count === 1 ? '' : ` (${count} rows in all)`;
    this.faults.push(`${file}, row ${row?.['first']}, column ${column}: ${words(String(row?.['value'] ?? ''))}${more}`);
  }

  private async checkColumn(table: Table, { name, type, required, refersTo, oneOf }: Column): Promise<void> {
    if (required) await this.refuse(table, name, `${name} IS NULL`, () => 'the cell is empty; fill it');
    if (type === 'list')
      await this.refuse(
        table,
        name,
        `${name} IS NOT NULL AND coalesce(TRY(json_transform_strict(${name}, '["VARCHAR"]')) IS NULL, TRUE)`,
        (value) => `“${value}” is not ${TYPE_WORDS.list}`,
      );
    else if (type !== 'text') {
      const form = type === 'day' ? ` OR NOT regexp_full_match(${name}, '\\d{4}-\\d{2}-\\d{2}')` : '';
      await this.refuse(
        table,
        name,
        `${name} IS NOT NULL AND (TRY_CAST(${name} AS ${SQL_TYPES[type]}) IS NULL${form})`,
        (value) => `“${value}” is not ${TYPE_WORDS[type]}`,
      );
    }
    if (oneOf !== null)
      await this.refuse(
        table,
        name,
        `${name} NOT IN (${oneOf.map(quoted).join(', ')})`,
        (value) => `“${value}” is none of the words that stand there: ${oneOf.join(', ')}`,
      );
    if (refersTo !== null)
      await this.refuse(
        table,
        name,
        `${name} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM raw_${refersTo} o WHERE o.id = t.${name})`,
        (value) => `“${value}” is the id of no row of ${refersTo}; add that row or correct the id`,
      );
  }

  async check(table: Table): Promise<void> {
    for (const column of table.columns) await this.checkColumn(table, column);
    const keys = table.key.filter(
      (name) => name !== 'position' || table.columns.some((one) => one.name === name && one.required),
    );
    if (keys.length !== table.key.length) return;
    const same = keys.map((name) => `o.${name} = t.${name}`).join(' AND ');
    await this.refuse(
      table,
      keys[0] ?? 'id',
      `row_no IN (SELECT row_no FROM (SELECT row_no, row_number() OVER (PARTITION BY ${keys.join(', ')} ORDER BY row_no) AS time FROM raw_${table.name}) o WHERE time > 1) AND ${same.replaceAll('o.', 't.')}`,
      (value) => `“${value}” has been given before with the same ${keys.join(', ')}; leave one of them out`,
    );
  }

  /** Makes the table that the scripts read. Without a position, rows keep the order of the file. */
  async type(table: Table): Promise<void> {
    const cells = table.columns.map(({ name, type }) => {
      if (name === 'position' || name === 'claim_position')
        return `coalesce(CAST(${name} AS INTEGER), CAST(row_no AS INTEGER)) AS ${name}`;
      const isText = type === 'text' || type === 'day' || type === 'list';
      return isText ? name : `CAST(${name} AS ${SQL_TYPES[type]}) AS ${name}`;
    });
    await this.engine.run(
      `CREATE TABLE ${table.name} AS SELECT ${cells.join(', ')} FROM raw_${table.name}; DROP TABLE raw_${table.name};`,
    );
  }
}

/**
 * Loads the tables of a folder. Throws BadTables with everything that is wrong.
 * @param types ids of the event types, in the order of the codebook
 */
export async function loadTables(engine: Engine, folder: string, types: readonly string[]): Promise<void> {
  const loader = new TableLoader(engine, folder);
  const isRead: boolean[] = [];
  for (const table of TABLES) isRead.push(await loader.read(table));
  const rows = types.map((id, at) => `(${quoted(id)}, ${at})`).join(', ');
  await engine.run(
    `CREATE TABLE raw_event_types (id VARCHAR, position INTEGER)${rows === '' ? '' : `; INSERT INTO raw_event_types VALUES ${rows}`}`,
  );
  if (isRead.every(Boolean)) for (const table of TABLES) await loader.check(table);
  if (loader.faults.length > 0) throw new BadTables(loader.faults);
  await engine.run('CREATE TABLE event_types AS SELECT id, position FROM raw_event_types; DROP TABLE raw_event_types');
  for (const table of TABLES) await loader.type(table);
}
