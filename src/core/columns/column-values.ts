import type { BlockRow } from './block-records.ts';
import type { NumberColumns } from './state-columns.ts';

/** The columns of numbers of a file, a number a row. */
export function numberColumns(rows: readonly BlockRow[]): NumberColumns {
  const [first = {}] = rows;
  const names = Object.keys(first).filter((name) => typeof first[name] === 'number');
  return Object.fromEntries(names.map((name) => [name, Int32Array.from(rows, (row) => Number(row[name]))]));
}

/** A column of texts. */
export function textColumn(rows: readonly BlockRow[], name: string): readonly string[] {
  return rows.map((row) => {
    const value = row[name];
    return typeof value === 'string' ? value : '';
  });
}
