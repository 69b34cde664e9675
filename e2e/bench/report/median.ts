import { MEASURES } from './result.ts';
import type { Cell, Measures } from './result.ts';

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** A measure over several runs: if one of them failed, it failed. */
function medianCell(cells: readonly Cell[]): Cell {
  const failure = cells.find((cell) => typeof cell === 'string');
  return failure ?? median(cells.filter((cell) => typeof cell === 'number'));
}

export function noMeasures(): Measures {
  // one entry a measure, by construction
  return Object.fromEntries(MEASURES.map(({ key }) => [key, null])) as Measures;
}

export function medianMeasures(runs: readonly Measures[]): Measures {
  const result = noMeasures();
  for (const { key } of MEASURES) result[key] = medianCell(runs.map((run) => run[key]));
  return result;
}
