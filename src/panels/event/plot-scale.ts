import type { Figure } from '#model/text/figure-words.ts';

/** Numbers between which the estimates of a series are drawn. */
export interface PlotScale {
  readonly from: number;
  readonly to: number;
}

/** A scale with room at both ends; null if there is nothing to compare: fewer than two estimates with numbers, or all the same number. */
export function plotScale(figures: readonly Figure[]): PlotScale | null {
  const counted = figures.filter(({ low, high }) => low !== null || high !== null);
  if (counted.length < 2) return null;
  const numbers = counted.flatMap(({ low, high }) => [low, high].filter((value) => value !== null));
  const low = counted.some(({ qualifier }) => qualifier === 'up-to') ? 0 : Math.min(...numbers);
  const high = Math.max(...numbers);
  if (low === high) return null;
  const room = (high - low) * 0.12;
  return { from: low - room, to: high + room };
}

/** Where a number is drawn, from 0 to 1. */
export function positionOn({ from, to }: PlotScale, value: number): number {
  return (value - from) / (to - from);
}
