import { civilToDay, dayToCivil } from '#core/time/day.ts';
import type { Day } from '#core/time/day.ts';
import { monthName } from './date-words.ts';

/** A date as somebody typed it: a day, or why it is none. */
export type TypedDay =
  | { readonly ok: true; readonly day: Day }
  /** `order`: day and month cannot be told apart; `form`: no date that we can read; `day`: the calendar has no such day. */
  | { readonly ok: false; readonly reason: 'order' | 'form' | 'day' };

const FIRST_YEAR = 1900;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]*(\p{L}+)\.?,?[\s-]*(\d{4})$/u;
const MONTH_FIRST = /^(\p{L}+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const DOTS = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MONTHS = 12;

/** A month by its name or by three letters of it and more, from 1; null for another word. */
function monthOf(word: string): number | null {
  const letters = word.toLowerCase();
  if (letters.length < 3) return null;
  for (let month = 1; month <= MONTHS; month += 1)
    if (monthName(month, 'long').toLowerCase().startsWith(letters)) return month;
  return null;
}

function dayOf(year: string | undefined, month: number | null, day: string | undefined): TypedDay {
  if (month === null) return { ok: false, reason: 'form' };
  const date = civilToDay(Number(year), month, Number(day));
  const back = dayToCivil(date);
  const isReal = back.year === Number(year) && back.month === month && back.day === Number(day);
  return isReal && back.year >= FIRST_YEAR ? { ok: true, day: date } : { ok: false, reason: 'day' };
}

/**
 * Reads a typed date: `28 Apr 2025`, `28 April 2025`, `Apr 28, 2025`, `2025-04-28`, `28.4.2025`, and `28/4/2025` or `4/28/2025` where one of
 * the numbers can be no month. The year has four digits, from 1900 on.
 */
export function parseTypedDay(text: string): TypedDay {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso !== null) return dayOf(iso[1], Number(iso[2]), iso[3]);
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst !== null) return dayOf(dayFirst[3], monthOf(dayFirst[2] ?? ''), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(trimmed);
  if (monthFirst !== null) return dayOf(monthFirst[3], monthOf(monthFirst[1] ?? ''), monthFirst[2]);
  const dots = DOTS.exec(trimmed);
  if (dots !== null) return dayOf(dots[3], Number(dots[2]), dots[1]);
  const slashes = SLASHES.exec(trimmed);
  if (slashes === null) return { ok: false, reason: 'form' };
  const [, first, second, year] = slashes;
  if (first === second || Number(first) > MONTHS) return dayOf(year, Number(second), first);
  if (Number(second) > MONTHS) return dayOf(year, Number(first), second);
  return { ok: false, reason: 'order' };
}
