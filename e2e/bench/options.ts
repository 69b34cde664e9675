import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Sizes of the synthetic dossiers; the bundled one is always measured. */
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly seed: number;
  readonly againstNaive: boolean;
  /** The synthetic dossiers are measured as columns too. */
  readonly columns: boolean;
  /** Folder with another build of the app, measured in the same run; null = none. */
  readonly beside: string | null;
  /** File for the results, or null for one in the cache. */
  readonly out: string | null;
}

const FIRST_SIZE = 1000;
const DEFAULT_MAX = '100000';

function wholeNumber(name: string, text: string, least: number): number {
  const value = /^\d+$/.test(text.replaceAll(/[_,]/g, '')) ? Number(text.replaceAll(/[_,]/g, '')) : Number.NaN;
  if (!(value >= least)) throw new RangeError(`--${name} is "${text}": give a whole number from ${least}.`);
  return value;
}

/** Sizes from 1,000 in steps of ten up to the largest, which is always among them. */
function sizesUpTo(max: number): number[] {
  const sizes: number[] = [];
  for (let size = FIRST_SIZE; size < max; size *= 10) sizes.push(size);
  return max === 0 ? [] : [...sizes, max];
}

/** Reads the words after `npm run bench --`. Throws with a sentence for the reader if one makes no sense. */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      max: { type: 'string', default: DEFAULT_MAX },
      runs: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      beside: { type: 'string' },
      'against-naive': { type: 'boolean', default: false },
      columns: { type: 'boolean', default: false },
    },
  });
  return {
    sizes: sizesUpTo(wholeNumber('max', values.max, 0)),
    runs: wholeNumber('runs', values.runs, 1),
    seed: wholeNumber('seed', values.seed, 0),
    againstNaive: values['against-naive'],
    columns: values.columns,
    out: values.out ?? null,
    beside: values.beside ?? null,
  };
}
