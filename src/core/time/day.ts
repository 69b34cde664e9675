import type { IsoDay } from '../dossier/types.ts';

/** A UTC calendar day as a whole number, 0 = 1970-01-01. Windows of days are `[from, until)`. */
export type Day = number & { readonly brand: 'Day' };

export const DAY_MS = 86_400_000;

/** The civil date of a day; month and day count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Names a whole number as a day; for arithmetic, which TypeScript widens to number. */
export function toDay(value: number): Day {
  // The one place where a number becomes a Day: the brand exists for the compiler only.
  return Math.trunc(value) as Day;
}

/** Day of a proleptic Gregorian date; months beyond 1..12 and days beyond the month roll over. */
export function civilToDay(year: number, month: number, day: number): Day {
  const months = year * 12 + (month - 1);
  // Years are counted from March, so that the leap day is the last day of a year.
  const shifted = months - 2;
  const y = Math.floor(shifted / 12);
  const m = shifted - y * 12;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return toDay(365 * y + leapDays + Math.floor((153 * m + 2) / 5) + (day - 1) - 719_468);
}

/** Proleptic Gregorian date of a day. */
export function dayToCivil(day: Day): CivilDate {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** Day of an ISO date that is known to be well formed, such as one of a built dossier. For text of unknown origin use `parseIsoDay`. */
export function isoToDay(iso: string): Day {
  return civilToDay(twoDigits(iso, 0) * 100 + twoDigits(iso, 2), twoDigits(iso, 5), twoDigits(iso, 8));
}

const ZERO = '0'.charCodeAt(0);

// Opening a large dossier reads hundreds of thousands of days: cutting the text into pieces would take most of that time.
function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + (text.charCodeAt(at + 1) - ZERO);
}

/** Day of an ISO date (years 0000 to 9999), or null if the text is not one or the day does not exist. */
export function parseIsoDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = isoToDay(text);
  const { month, day: dayOfMonth } = dayToCivil(day);
  // a day beyond the end of its month is one of the next
  return month === twoDigits(text, 5) && dayOfMonth === twoDigits(text, 8) ? day : null;
}

/** ISO date of a day in the years 0000 to 9999. */
export function dayToIso(day: Day): IsoDay {
  const { year, month, day: dayOfMonth } = dayToCivil(day);
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  // Well formed by construction; the brand exists for the compiler only.
  return iso as IsoDay;
}

/** Milliseconds since 1970 of the day's first instant, UTC. */
export function dayToUtcMs(day: Day): number {
  return day * DAY_MS;
}

/** The UTC day that an instant lies in. */
export function utcMsToDay(ms: number): Day {
  return toDay(Math.floor(ms / DAY_MS));
}
