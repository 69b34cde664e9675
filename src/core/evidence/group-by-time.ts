import type { Span } from '../dossier/types.ts';
import { earliestDay, latestDay } from '../time/span-bounds.ts';

/**
 * Puts figures together that can be of one time, earliest first: two are in one group if their as-of days touch, or if others lie between that
 * touch both. A figure whose as-of is not known can be of any time.
 */
export function groupByTime<T extends { readonly asOf: Span | null }>(
  figures: readonly T[],
): readonly (readonly T[])[] {
  const dated = figures.map((figure) => ({
    figure,
    first: figure.asOf === null ? -Infinity : earliestDay(figure.asOf),
    last: figure.asOf === null ? Infinity : latestDay(figure.asOf),
  }));
  dated.sort((a, b) => a.first - b.first);
  const groups: T[][] = [];
  let end = -Infinity;
  for (const { figure, first, last } of dated) {
    const group = groups.at(-1);
    if (group === undefined || first > end) groups.push([figure]);
    else group.push(figure);
    end = Math.max(end, last);
  }
  return groups;
}
