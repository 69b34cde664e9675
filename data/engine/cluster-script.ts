import { readScripts } from './engine.ts';
import type { Dialect } from './engine.ts';
import { TABLES } from './tables.ts';
import type { CellType } from './tables.ts';

const TYPES: Readonly<Record<Exclude<Dialect, 'duckdb'>, Readonly<Record<CellType, string>>>> = {
  spark: { text: 'STRING', day: 'STRING', list: 'STRING', int: 'INT', number: 'DOUBLE', flag: 'BOOLEAN' },
  trino: { text: 'VARCHAR', day: 'VARCHAR', list: 'VARCHAR', int: 'INTEGER', number: 'DOUBLE', flag: 'BOOLEAN' },
};

/** The whole script for a cluster, as its SQL shell takes it: tables of the input that are not there are made, empty; then the numbered scripts. */
export function clusterScript(dialect: Exclude<Dialect, 'duckdb'>): string {
  const types = TYPES[dialect];
  const tables = [
    ...TABLES.map(({ name, columns }) => ({
      name,
      cells: columns.map((column) => `${column.name} ${types[column.type]}`),
    })),
    { name: 'event_types', cells: [`id ${types.text}`, `position ${types.int}`] },
  ].map(({ name, cells }) => `CREATE TABLE IF NOT EXISTS ${name} (${cells.join(', ')});`);
  const [own = '', ...numbered] = [...readScripts(dialect)].map(([name, sql]) => `-- data/engine/${name}\n${sql}`);
  return [own, ...tables, ...numbered].join('\n');
}
