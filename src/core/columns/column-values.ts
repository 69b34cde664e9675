import type { BlockRow } from './block-records.ts';
import type { NumberColumns } from './state-files.ts';

const MOST_BYTE = 0xff;
const MOST_WORD = 0xff_ff;

/** Whole numbers in the narrowest array that holds them: a million rows have a dozen such columns. */
export function narrowColumn(numbers: Int32Array): NumberColumns[string] {
  let [least, most] = [0, 0];
  for (const number of numbers) {
    if (number < least) least = number;
    else if (number > most) most = number;
  }
  if (least < 0 || most > MOST_WORD) return numbers;
  return most > MOST_BYTE ? Uint16Array.from(numbers) : Uint8Array.from(numbers);
}

/** The columns of numbers of a file, a number a row. */
export function numberColumns(rows: readonly BlockRow[]): NumberColumns {
  const [first = {}] = rows;
  const names = Object.keys(first).filter((name) => typeof first[name] === 'number');
  return Object.fromEntries(
    names.map((name) => [name, narrowColumn(Int32Array.from(rows, (row) => Number(row[name])))]),
  );
}

/** A column of texts. */
export function textColumn(rows: readonly BlockRow[], name: string): readonly string[] {
  return rows.map((row) => {
    const value = row[name];
    return typeof value === 'string' ? value : '';
  });
}
