import { civilToDay, dayToCivil, toDay } from '#core/time/day.ts';
import type { CivilDate, Day } from '#core/time/day.ts';
import type { TimeRange } from './time-range.ts';

/** What a tick says: its year, its month, or its day. A tick that opens a year or a month says so in bold. */
export interface AxisTick {
  readonly day: Day;
  readonly date: CivilDate;
  readonly unit: 'year' | 'month' | 'day';
  /** The first tick in sight and those that open the next larger unit: their label has the larger unit too. */
  readonly opens: boolean;
}

const STEPS = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 2, days: 2 },
  { unit: 'day', every: 7, days: 7 },
  { unit: 'day', every: 14, days: 14 },
  { unit: 'month', every: 1, days: 30.4 },
  { unit: 'month', every: 2, days: 60.9 },
  { unit: 'month', every: 3, days: 91.3 },
  { unit: 'month', every: 6, days: 182.6 },
  { unit: 'year', every: 1, days: 365.25 },
  { unit: 'year', every: 2, days: 730.5 },
  { unit: 'year', every: 5, days: 1826 },
  { unit: 'year', every: 10, days: 3652 },
  { unit: 'year', every: 50, days: 18262 },
  { unit: 'year', every: 100, days: 36525 },
] as const;

/** Labels of days are longer where they open a month. */
const DAY_LABEL = 1.2;

function daysInMonth({ year, month }: CivilDate): number {
  return civilToDay(year, month + 1, 1) - civilToDay(year, month, 1);
}

function dayTicks(range: TimeRange, every: number): Day[] {
  const ticks: Day[] = [];
  let first = dayToCivil(toDay(Math.floor(range.start)));
  for (let month = civilToDay(first.year, first.month, 1); month <= range.end;) {
    const length = daysInMonth(first);
    // each month starts anew at its first; a tick that would crowd the next month's first is left out
    for (let at = 0; at === 0 || at + every / 2 < length; at += every) ticks.push(toDay(month + at));
    month = toDay(month + length);
    first = dayToCivil(month);
  }
  return ticks;
}

function monthTicks(range: TimeRange, months: number): Day[] {
  const start = dayToCivil(toDay(Math.floor(range.start)));
  const first = Math.floor((start.year * 12 + start.month - 1) / months) * months;
  const ticks: Day[] = [];
  for (let at = first; ; at += months) {
    const day = civilToDay(0, at + 1, 1);
    if (day > range.end) return ticks;
    ticks.push(day);
  }
}

/** Ticks of an axis whose labels have at least `labelPx` each, from just before the range to its end. */
export function axisTicks(range: TimeRange, widthPx: number, labelPx: number): AxisTick[] {
  const wanted = ((range.end - range.start) / widthPx) * labelPx;
  const step = STEPS.find(({ unit, days }) => days >= wanted * (unit === 'day' ? DAY_LABEL : 1)) ?? {
    unit: 'year',
    every: 1000,
    days: 365_250,
  };
  const days =
    step.unit === 'day'
      ? dayTicks(range, step.every)
      : monthTicks(range, step.unit === 'month' ? step.every : step.every * 12);
  let first = true;
  const ticks: AxisTick[] = [];
  for (const day of days) {
    if (day > range.end) break;
    if (day < range.start - step.days) continue;
    const date = dayToCivil(day);
    const inSight = day >= range.start;
    const opensLarger = step.unit === 'day' ? date.day === 1 : date.month === 1;
    ticks.push({ day, date, unit: step.unit, opens: (first && inSight) || opensLarger });
    if (inSight) first = false;
  }
  return ticks;
}
