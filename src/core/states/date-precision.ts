import { Kept } from '../kept.ts';
import { OPEN_PAST } from './open-days.ts';
import { DATED } from './state-table.ts';
import type { StateColumns } from './state-table.ts';

/** How exactly the beginning of an event is known: to the day, or to so many days; `open` = not after some day, `none` = no date. */
export const DATE_PRECISIONS = ['day', 'month', 'season', 'year', 'open', 'none'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** Most days between the first and the last that can be the beginning. */
const MOST_DAYS = { day: 0, month: 30, season: 92, year: 366 } as const;

/** The precision of a beginning between two days, both included. */
function datePrecision(startMin: number, startMax: number): DatePrecision {
  if (startMin <= OPEN_PAST) return 'open';
  const days = startMax - startMin;
  if (days <= MOST_DAYS.day) return 'day';
  if (days <= MOST_DAYS.month) return 'month';
  if (days <= MOST_DAYS.season) return 'season';
  return days <= MOST_DAYS.year ? 'year' : 'open';
}

const columns = new Kept<Int32Array, Uint8Array>();

/** By row the place of its precision in DATE_PRECISIONS; the same array for the same table. */
export function datePrecisions({ startMin, startMax, flags }: StateColumns): Uint8Array {
  return columns.get(startMin, '', () =>
    Uint8Array.from(startMin, (start, row) =>
      DATE_PRECISIONS.indexOf(
        ((flags[row] ?? 0) & DATED) === 0 ? 'none' : datePrecision(start, startMax[row] ?? start),
      ),
    ),
  );
}
