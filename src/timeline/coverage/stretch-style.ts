import type { CSSProperties } from 'react';
import type { TimeRange } from '../items/time-range.ts';

/** Where a stretch of days lies on the time scale of the overview; `until` is not included. */
export function stretchStyle({ start, end }: TimeRange, from: number, until: number): CSSProperties {
  const length = end - start;
  return { left: `${((from - start) / length) * 100}%`, width: `${(Math.max(0, until - from) / length) * 100}%` };
}

interface Days {
  readonly first: number;
  readonly last: number;
}

/** Stretches of days as one path, in days from the start of the scale and 1 high. */
export function daysPath({ start }: TimeRange, stretches: readonly Days[]): string {
  return stretches.map(({ first, last }) => `M${first - start} 0h${last + 1 - first}v1h${first - last - 1}z`).join('');
}
