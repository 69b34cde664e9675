import { toDay } from '../time/day.ts';

/** An end that is open: before or after every day of the years 0 to 9999. */
export const OPEN_PAST = toDay(-1_000_000_000);
export const OPEN_FUTURE = toDay(1_000_000_000);
