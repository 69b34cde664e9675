import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Sizes of the synthetic dossiers; the bundled one is always measured. */
  readonly sizes: readonly number[];
  /** Sizes of those that are made as columns alone. */
  readonly largeSizes: readonly number[];
  readonly runs: number;
  readonly seed: number;
  readonly againstNaive: boolean;
  /** The synthetic dossiers are measured as columns too. */
  readonly columns: boolean;
  /** What was written for the large sizes stays. */
  readonly keep: boolean;
  /** Folder with another build of the app, measured in the same run; null = none. */
  readonly beside: string | null;
  /** File for the results, or null for one in the cache. */
  readonly out: string | null;
}

const FIRST_SIZE = 1000;
const DEFAULT_MAX = '100000';
/** With columns, what has more events is not made in JSON. */
const MOST_IN_JSON = 20_000;
/** Large dossiers are so many events several times over. */
export const LARGE_STEP = 10_000;

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

/** The sizes above those that are made in JSON. Throws if one cannot be made of whole copies. */
function largeSizesOf(sizes: readonly number[]): number[] {
  const large = sizes.filter((size) => size > MOST_IN_JSON);
  const odd = large.find((size) => size % LARGE_STEP !== 0);
  if (odd !== undefined)
    throw new RangeError(
      `--max is "${odd}": with --columns, give a multiple of ${LARGE_STEP} above ${MOST_IN_JSON}, for larger dossiers are copies of one.`,
    );
  return large;
}

/** Reads the words after `npm run bench --`. Throws with a sentence for the reader if one makes no sense. */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      min: { type: 'string', default: '0' },
      max: { type: 'string', default: DEFAULT_MAX },
      runs: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      beside: { type: 'string' },
      'against-naive': { type: 'boolean', default: false },
      columns: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  const least = wholeNumber('min', values.min, 0);
  const sizes = sizesUpTo(wholeNumber('max', values.max, 0)).filter((size) => size >= least);
  const largeSizes = values.columns ? largeSizesOf(sizes) : [];
  return {
    sizes: sizes.filter((size) => !largeSizes.includes(size)),
    largeSizes,
    runs: wholeNumber('runs', values.runs, 1),
    seed: wholeNumber('seed', values.seed, 0),
    againstNaive: values['against-naive'],
    columns: values.columns,
    keep: values.keep,
    out: values.out ?? null,
    beside: values.beside ?? null,
  };
}
