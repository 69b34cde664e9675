/**
 * Dates as tables have them → EDTF. A calendar day is taken as it is printed: a time part means nothing, and no instant is moved to another zone.
 * 03/04/2025 is two days; which one is decided for its column, never here.
 */
import { civilToDay, dayToIso, parseIsoDay, toDay, utcMsToDay } from '#core/time/day.ts';
import { parseEdtf } from '../parse-edtf.ts';
import { fullYear, twoNumbers } from './date-order.ts';
import type { DayMonth, TwoNumbers } from './date-order.ts';

export type ReadDate =
  | { readonly ok: true; readonly edtf: string }
  /** `order`: the text is two days, and nobody has said which. */
  | { readonly ok: false; readonly reason: 'order' | 'no-day' | 'form' };

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

function dayOf(year: number, month: number, day: number): ReadDate {
  const iso = dayToIso(civilToDay(year, month, day));
  const [y, m, d] = iso.split('-').map(Number);
  return y === year && m === month && d === day ? right(iso) : wrong('no-day');
}

function monthOf(name: string): number {
  return MONTH_NAMES.test(name) ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0;
}

function readNumbers(numbers: TwoNumbers, order: DayMonth | null): ReadDate {
  const used = order ?? (numbers.told === 'same' ? 'day' : numbers.told);
  if (used === 'either') return wrong('order');
  if (used !== 'day' && used !== 'month') return wrong('no-day');
  const [day, month] = used === 'day' ? [numbers.first, numbers.second] : [numbers.second, numbers.first];
  return dayOf(numbers.year, month, day);
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
  const numbers = twoNumbers(text);
  if (numbers !== null) return readNumbers(numbers, order);
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
