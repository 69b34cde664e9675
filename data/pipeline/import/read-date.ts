/**
 * Dates as tables have them → EDTF. A calendar day is taken as it is printed: a time part means nothing, and no instant is moved to another zone.
 * 03/04/2025 is two days; which one is decided for its column, never here.
 */
import { civilToDay, dayToIso, parseIsoDay, toDay, utcMsToDay } from '#core/time/day.ts';
import { parseEdtf } from '../parse-edtf.ts';

/** Which comes first where a date has two numbers before its year: the day (3/4 is 3 April) or the month (3/4 is 4 March). */
export type DayMonth = 'day' | 'month';

export type ReadDate =
  | { readonly ok: true; readonly edtf: string }
  /** `order`: the text is two days, and nobody has said which. */
  | { readonly ok: false; readonly reason: 'order' | 'no-day' | 'form' };

const NUMBERS = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})(?:[\sT,].*)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[\sT].*)?$/;
const ISO_DAY = /^(\d{4}-\d{2}-\d{2})(?:[\sT]\d.*)?$/;
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])$/;
const DAY_NAMED =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s\-./]+([a-z]{3,9})\.?,?[\s\-./]+(\d{4}|\d{2})(?:[\s,T].*)?$/i;
const NAMED_DAY = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[\s,T].*)?$/i;
const NAMED_MONTH = /^([a-z]{3,9})\.?[\s\-/]+(\d{4})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
/** Day 0 of the serial days of workbooks, for days from March 1900 on. */
const SERIAL_ZERO = civilToDay(1899, 12, 30);

function right(edtf: string): ReadDate {
  return { ok: true, edtf };
}

function wrong(reason: 'order' | 'no-day' | 'form'): ReadDate {
  return { ok: false, reason };
}

/** Two digits: 69 to 99 are of the last century, as POSIX reads them. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year >= 69 ? 1900 + year : 2000 + year;
}

function dayOf(year: number, month: number, day: number): ReadDate {
  const iso = dayToIso(civilToDay(year, month, day));
  const [y, m, d] = iso.split('-').map(Number);
  return y === year && m === month && d === day ? right(iso) : wrong('no-day');
}

function monthOf(name: string): number {
  return MONTH_NAMES.test(name) ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0;
}

/** What a date with two numbers before its year says of the order in its column; null = it is no such date. */
export function orderTold(text: string): DayMonth | 'either' | 'same' | 'none' | null {
  const match = NUMBERS.exec(text.trim());
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const couldBe = {
    day: first >= 1 && first <= 31 && second >= 1 && second <= 12,
    month: second >= 1 && second <= 31 && first >= 1 && first <= 12,
  };
  if (couldBe.day && couldBe.month) return first === second ? 'same' : 'either';
  return couldBe.day ? 'day' : couldBe.month ? 'month' : 'none';
}

function readNumbers(
  [, a = '', b = '', yearText = '']: RegExpExecArray,
  order: DayMonth | null,
  text: string,
): ReadDate {
  const told = orderTold(text);
  const used = order ?? (told === 'same' ? 'day' : told);
  if (used === 'either') return wrong('order');
  if (used !== 'day' && used !== 'month') return wrong('no-day');
  const [day, month] = used === 'day' ? [Number(a), Number(b)] : [Number(b), Number(a)];
  return dayOf(fullYear(yearText), month, day);
}

function readNamed(text: string): ReadDate | null {
  const dayFirst = DAY_NAMED.exec(text);
  if (dayFirst !== null) {
    const month = monthOf(dayFirst[2] ?? '');
    if (month > 0) return dayOf(fullYear(dayFirst[3] ?? ''), month, Number(dayFirst[1]));
  }
  const monthFirst = NAMED_DAY.exec(text);
  if (monthFirst !== null) {
    const month = monthOf(monthFirst[1] ?? '');
    if (month > 0) return dayOf(Number(monthFirst[3]), month, Number(monthFirst[2]));
  }
  const alone = NAMED_MONTH.exec(text);
  const month = alone === null ? 0 : monthOf(alone[1] ?? '');
  return month === 0 ? null : right(`${alone?.[2] ?? ''}-${String(month).padStart(2, '0')}`);
}

/** A number of a workbook's days, if the column holds such numbers. */
export function isSerial(text: string): boolean {
  return SERIAL.test(text.trim());
}

function readSerial(text: string): ReadDate {
  return right(dayToIso(toDay(SERIAL_ZERO + Math.floor(Number(text.replace(',', '.'))))));
}

const UNIX = /^\d{10}$|^\d{13}$/;

/** Reads a date; `serial` = the column holds the serial days of a workbook. */
export function readDate(written: string, order: DayMonth | null, serial = false): ReadDate {
  const text = written.trim();
  const iso = ISO_DAY.exec(text)?.[1];
  if (iso !== undefined) return parseIsoDay(iso) === null ? wrong('no-day') : right(iso);
  if (serial && SERIAL.test(text)) return readSerial(text);
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return readNumbers(numbers, order, text);
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst !== null) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const named = readNamed(text);
  if (named !== null) return named;
  if (UNIX.test(text)) return right(dayToIso(utcMsToDay(Number(text) * (text.length === 10 ? 1000 : 1))));
  return parseEdtf(text, 'north').ok ? right(text) : wrong('form');
}

/** From the first to the last of two days: one day, or one of several, or all of them. */
export function daysBetween(first: string, last: string, kind: 'one-of' | 'lasted'): string {
  if (first === last) return first;
  return kind === 'one-of' ? `[${first}..${last}]` : `${first}/${last}`;
}
