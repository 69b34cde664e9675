import { ticks } from 'd3-array';
import type { Estimate } from '#core/evidence/series-estimates.ts';

/** From nothing to a little more than the largest number: lengths can be compared, and an open end has room for its arrow. */
export interface FigureScale {
  readonly to: number;
  readonly ticks: readonly number[];
}

const ROOM = 1.14;
const TICKS = 4;

/** The scale of a series; null if none of its estimates prints a number. Negative numbers are not printed by anybody who counts. */
export function figureScale(estimates: readonly Pick<Estimate, 'low' | 'high'>[]): FigureScale | null {
  const numbers = estimates.flatMap(({ low, high }) => [low, high].filter((value) => value !== null));
  if (numbers.length === 0) return null;
  const to = Math.max(1, ...numbers) * ROOM;
  const isWhole = numbers.every(Number.isInteger);
  return { to, ticks: ticks(0, to, TICKS).filter((tick) => !isWhole || Number.isInteger(tick)) };
}

/** Where a number stands, in hundredths of the width. */
export function percentOn({ to }: FigureScale, value: number): number {
  return Math.round((value / to) * 1e4) / 100;
}
