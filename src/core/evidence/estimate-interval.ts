import type { ClaimMeasure } from '../dossier/types.ts';

/** What a figure can mean, inclusive. For comparing figures only, never shown: nobody printed these bounds. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Half a unit of the last digit that is not zero: 3,000 may be 2,500 to 3,500 rounded. */
export function halfUnit(value: number): number {
  if (value === 0) return 0.5;
  const decimals = (String(value).split('.')[1] ?? '').length;
  if (decimals > 0) return 0.5 / 10 ** decimals;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit / 2;
}

function looseness(value: number): number {
  return Math.max(Math.abs(value) * 0.1, halfUnit(value));
}

/** Interval of a figure by its qualifier; null if it prints no number. */
export function estimateInterval({
  qualifier,
  low,
  high,
}: Pick<ClaimMeasure, 'qualifier' | 'low' | 'high'>): Interval | null {
  const first = low ?? high;
  const last = high ?? low;
  if (first === null || last === null) return null;
  switch (qualifier) {
    case 'none':
      return { low: first - halfUnit(first), high: last + halfUnit(last) };
    case 'about':
      return { low: first - looseness(first), high: last + looseness(last) };
    case 'nearly':
      return { low: last - looseness(last), high: last };
    case 'up-to':
      return { low: 0, high: last };
    case 'at-least':
      return { low: first, high: Infinity };
    case 'between':
      return { low: first, high: last };
    case 'unquantified':
      return null;
  }
}
