import { civilToDay, dayToCivil, dayToIso, toDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';

/** First month of the seasons 21 to 24 of EDTF (northern half of the earth). */
const SEASON_MONTH = [3, 6, 9, 12] as const;

function padded(value: number): string {
  return String(value).padStart(2, '0');
}

export function isoMonth(year: number, month: number): string {
  return `${year}-${padded(month)}`;
}

function setOf(first: Day, last: Day): string {
  return first === last ? dayToIso(first) : `[${dayToIso(first)}..${dayToIso(last)}]`;
}

/** Year of a month that is printed without one: the latest that does not begin after the report. */
export function yearOfMonth(month: number, today: Day): number {
  const now = dayToCivil(today);
  return month <= now.month ? now.year : now.year - 1;
}

/** Year of a day that is printed without one: the latest that is not after the report. */
export function yearOfDay(month: number, day: number, today: Day): number {
  const { year } = dayToCivil(today);
  return civilToDay(year, month, day) <= today ? year : year - 1;
}

/** Monday of the week of a day. */
function mondayOf(day: Day): Day {
  return toDay(day - ((((day + 3) % 7) + 7) % 7));
}

/** The latest day of the week (0 = Monday) that is not after the report; the first one after it if `ahead`. */
export function weekdayNear(weekday: number, today: Day, ahead: boolean): Day {
  const here = mondayOf(today) + weekday;
  if (ahead) return toDay(here > today ? here : here + 7);
  return toDay(here <= today ? here : here - 7);
}

/** Season 21 to 24 told as the last one or as this one. */
export function seasonNear(season: number, which: 'last' | 'this' | 'next', today: Day): string {
  const { year } = dayToCivil(today);
  const month = SEASON_MONTH[season - 21] ?? 3;
  const endOf = (of: number): Day => civilToDay(of, month + 3, 1);
  const startOf = (of: number): Day => civilToDay(of, month, 1);
  if (which === 'next') return `${startOf(year) > today ? year : year + 1}-${season}`;
  if (which === 'last')
    return `${endOf(year) <= today ? year : endOf(year - 1) <= today ? year - 1 : year - 2}-${season}`;
  return `${startOf(year - 1) <= today && today < endOf(year - 1) ? year - 1 : year}-${season}`;
}

/** A part of a month or of a year. */
export function partOf(part: string, year: number, month: number | null): string {
  const which = /^(?:early|beginning|start)/i.test(part) ? 0 : /^(?:mid|middle)/i.test(part) ? 1 : 2;
  if (month === null) return setOf(civilToDay(year, which * 4 + 1, 1), toDay(civilToDay(year, which * 4 + 5, 1) - 1));
  const first = civilToDay(year, month, which * 10 + 1);
  return setOf(first, which === 2 ? toDay(civilToDay(year, month + 1, 1) - 1) : toDay(first + 9));
}

/** Days, weeks, months or years before the report. */
export function agoOf(count: number, unit: string, today: Day): string {
  const { year, month } = dayToCivil(today);
  if (unit === 'day') return dayToIso(toDay(today - count));
  if (unit === 'week') {
    const monday = mondayOf(toDay(today - 7 * count));
    return setOf(monday, toDay(monday + 6));
  }
  if (unit === 'year') return String(year - count);
  const civil = dayToCivil(civilToDay(year, month - count, 1));
  return isoMonth(civil.year, civil.month);
}

/** Yesterday, today and their like. */
export function nearDay(word: string, today: Day): string | null {
  switch (word.toLowerCase()) {
    case 'yesterday':
      return dayToIso(toDay(today - 1));
    case 'today':
    case 'this morning':
    case 'tonight':
      return dayToIso(today);
    case 'tomorrow':
      return dayToIso(toDay(today + 1));
    case 'last night':
    case 'overnight':
      return setOf(toDay(today - 1), today);
    default:
      return null;
  }
}

/** Last, this or next week, month or year; "this" ends with the report. */
export function nearPeriod(which: 'last' | 'this' | 'next', unit: string, today: Day): string {
  const step = { last: -1, this: 0, next: 1 }[which];
  const { year, month } = dayToCivil(today);
  if (unit === 'week') {
    const monday = toDay(mondayOf(today) + 7 * step);
    return setOf(monday, step === 0 ? today : toDay(monday + 6));
  }
  if (unit === 'year') {
    return step === 0 ? setOf(civilToDay(year, 1, 1), today) : String(year + step);
  }
  const civil = dayToCivil(civilToDay(year, month + step, 1));
  return isoMonth(civil.year, civil.month);
}
