// The embedded engine behind `npm run dossier:columns`. Nothing but SQL goes in, nothing but rows comes out.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';

/** A cell as JSON has it; whole numbers of 64 bits are texts. */
export type Cell = string | number | boolean | null;

/** An open database that runs SQL. */
export interface Engine {
  /** Runs statements and throws what the engine says is wrong with one. */
  readonly run: (sql: string) => Promise<void>;
  /** The rows of a query, all of them in memory. */
  readonly rows: (sql: string) => Promise<readonly Readonly<Record<string, Cell>>[]>;
  readonly close: () => void;
}

/** A text as an SQL literal. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

class EmbeddedEngine implements Engine {
  constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  async rows(sql: string): Promise<readonly Readonly<Record<string, Cell>>[]> {
    const reader = await this.connection.runAndReadAll(sql);
    // no query here asks for lists or structs
    return reader.getRowObjectsJson() as Readonly<Record<string, Cell>>[];
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

/**
 * Opens an empty database.
 * @param file where it keeps its tables, which costs time and saves memory; null = in memory
 * @param memory the most that it may take, such as `8GB`; what is more goes into files beside `file`. null = four fifths of what the machine has
 */
export async function openEngine(file: string | null = null, memory: string | null = null): Promise<Engine> {
  const instance = await DuckDBInstance.create(file ?? ':memory:', {
    autoinstall_known_extensions: 'false',
    ...(memory === null ? {} : { memory_limit: memory }),
  });
  return new EmbeddedEngine(instance, await instance.connect());
}

const HOME = new URL('./', import.meta.url);

/** The engines whose dialect the scripts know. */
export const DIALECTS = ['duckdb', 'spark', 'trino'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** Replaces calls of functions that a dialect has under another name or form, as its `-- rewrite name(x, y) => ...` lines say. Arguments are names of columns, or calls of these functions. */
function rewrite(sql: string, rules: string): string {
  let text = sql;
  for (const [, name = '', names = '', form = ''] of rules.matchAll(/^-- rewrite (\w+)\(([^)]*)\) => (.+)$/gm)) {
    const parameters = names.split(/,\s*/);
    const call = new RegExp(`\\b${name}\\(((?:[^()]|\\([^()]*\\))*)\\)`, 'g');
    text = text.replaceAll(call, (_, said: string) => {
      const values = said.startsWith('coalesce(') ? [said] : said.split(/,\s*/);
      return parameters.reduce(
        (made, parameter, at) => made.replaceAll(new RegExp(`\\$${parameter}\\b`, 'g'), () => values[at] ?? ''),
        form,
      );
    });
  }
  return text;
}

/** The numbered scripts by name, in the order in which they run, as an engine takes them; the dialect's own file first. */
export function readScripts(dialect: Dialect): ReadonlyMap<string, string> {
  const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, HOME)), 'utf8');
  const own = `dialects/${dialect}.sql`;
  const rules = read(own);
  const numbered = readdirSync(fileURLToPath(HOME))
    .filter((name) => /^\d\d-[a-z-]+\.sql$/.test(name))
    .sort();
  return new Map([[own, rules], ...numbered.map((name) => [name, rewrite(read(name), rules)] as const)]);
}

/**
 * Makes the states, indexes and blocks of the tables that are loaded. Throws if a script fails, with its name.
 * @param last number of the last script to run, for those who need no blocks
 */
export async function runScripts(
  engine: Engine,
  onScript: (name: string) => void = () => {},
  last = '99',
): Promise<void> {
  for (const [name, sql] of readScripts('duckdb')) {
    if (/^\d\d/.test(name) && name.slice(0, 2) > last) continue;
    onScript(name);
    try {
      await engine.run(sql);
    } catch (error) {
      throw new Error(`data/engine/${name}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
}
