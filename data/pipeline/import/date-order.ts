// 03/04/2025 is two days. What a date with two numbers before its year says of their order, and nothing else.

/** Which comes first where a date has two numbers before its year: the day (3/4 is 3 April) or the month (3/4 is 4 March). */
export type DayMonth = 'day' | 'month';

const NUMBERS = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})(?:[\sT,].*)?$/;

/** Two digits: 69 to 99 are of the last century, as POSIX reads them. */
export function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year >= 69 ? 1900 + year : 2000 + year;
}

/** A date with two numbers before its year. */
export interface TwoNumbers {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  /** Which of the two is the day's, as far as the numbers tell: one of them, `either`, the `same` number twice, or `none`. */
  readonly told: DayMonth | 'either' | 'same' | 'none';
}

function isDayAndMonth(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** The numbers of a date that is written so; null if it is written in another way. */
export function twoNumbers(text: string): TwoNumbers | null {
  const match = NUMBERS.exec(text.trim());
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const couldBe = { day: isDayAndMonth(first, second), month: isDayAndMonth(second, first) };
  const told =
    couldBe.day && couldBe.month
      ? first === second
        ? 'same'
        : 'either'
      : couldBe.day
        ? 'day'
        : couldBe.month
          ? 'month'
          : 'none';
  return { first, second, year: fullYear(match[3] ?? ''), told };
}
