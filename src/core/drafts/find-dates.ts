import { dayToCivil, dayToIso, parseIsoDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { DateValue, Found } from './draft.ts';
import {
  agoOf,
  isoMonth,
  nearDay,
  nearPeriod,
  partOf,
  seasonNear,
  weekdayNear,
  yearOfDay,
  yearOfMonth,
} from './relative-dates.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const MONTH = String.raw`(?:${MONTHS.join('|')}|(?:${SHORT_MONTHS.join('|')}|Sept)\b\.?)(?![\p{L}])`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?![\d,.:%]*\d)`;
const YEAR = String.raw`(?:19|20|21)\d\d(?![\d,.%]*\d)(?![\p{L}-])`;
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const SEASON = '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';
const PART = '(?:[Ee]arly|[Mm]id|[Ll]ate|(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd) of)';
const LEAD = '(?:[Ss]ince|[Uu]ntil|[Tt]ill)';
const WHICH = '(?:[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast)';
const COUNT = String.raw`(?:\d{1,3}|an?|${COUNTS.join('|')})`;

/** "May" by itself is a month only behind one of these. */
const MAY_BEFORE = /(?:^|\s)(?:in|by|from|during|of|since|until|and|to)\s$/i;

interface Rule {
  readonly pattern: RegExp;
  /** EDTF of the groups, null = not a date after all; `today` is the day of the report. */
  readonly read: (groups: readonly string[], today: Day | null) => string | null;
  /** Printed in full, so that the day of the report is not needed. */
  readonly isWhole?: (groups: readonly string[]) => boolean;
}

function monthOf(word: string): number {
  return SHORT_MONTHS.indexOf(word.slice(0, 3)) + 1;
}

function seasonOf(word: string): number {
  const season = word.toLowerCase();
  return 21 + SEASONS.indexOf(season === 'fall' ? 'autumn' : season);
}

function whichOf(word: string): 'last' | 'this' | 'next' {
  const which = word.toLowerCase();
  return which === 'this' || which === 'next' ? which : 'last';
}

/** The text, if it names a day that there is. */
function realDay(text: string): string | null {
  return parseIsoDay(text) === null ? null : text;
}

function dayOf(monthWord: string, dayWord: string, yearWord: string, today: Day | null): string | null {
  const [month, day] = [monthOf(monthWord), Number.parseInt(dayWord, 10)];
  const year = yearWord !== '' ? Number(yearWord) : today === null ? null : yearOfDay(month, day, today);
  return year === null ? null : realDay(`${isoMonth(year, month)}-${String(day).padStart(2, '0')}`);
}

function monthText(monthWord: string, yearWord: string, today: Day | null): string | null {
  const month = monthOf(monthWord);
  const year = yearWord !== '' ? Number(yearWord) : today === null ? null : yearOfMonth(month, today);
  return year === null ? null : isoMonth(year, month);
}

function joined(first: string | null, last: string | null): string | null {
  return first === null || last === null ? null : `${first}/${last}`;
}

/** The first rule that fits a place in the text has it; longer forms stand before shorter ones. */
const RULES: readonly Rule[] = [
  { pattern: new RegExp(String.raw`\d{4}-\d\d-\d\d`, 'gu'), read: ([text = '']) => realDay(text), isWhole: () => true },
  {
    pattern: new RegExp(
      `(?:[Ff]rom|[Bb]etween) (${DAY}) (${MONTH}) (?:to|and|until) (${DAY}) (${MONTH})(?:,? (${YEAR}))?`,
      'gu',
    ),
    read: ([, day = '', month = '', day2 = '', month2 = '', year = ''], today) =>
      joined(dayOf(month, day, year, today), dayOf(month2, day2, year, today)),
    isWhole: ([, , , , , year]) => year !== '',
  },
  {
    pattern: new RegExp(
      `(?:[Ff]rom|[Bb]etween) (${MONTH}) (${DAY}) (?:to|and|until) (${MONTH}) (${DAY})(?:,? (${YEAR}))?`,
      'gu',
    ),
    read: ([, month = '', day = '', month2 = '', day2 = '', year = ''], today) =>
      joined(dayOf(month, day, year, today), dayOf(month2, day2, year, today)),
    isWhole: ([, , , , , year]) => year !== '',
  },
  {
    pattern: new RegExp(
      `(?:(?:[Bb]etween|[Ff]rom) )?(${MONTH}) (?:and|to|until) (${MONTH})(?: (?:of )?(${YEAR}))?`,
      'gu',
    ),
    read: ([, first = '', second = '', year = ''], today) =>
      joined(monthText(first, year, today), monthText(second, year, today)),
    isWhole: ([, , , year]) => year !== '',
  },
  {
    pattern: new RegExp(`(?:(${LEAD}) )?(?:${WEEKDAY},? )?(${DAY}) (?:of )?(${MONTH})(?:,? (${YEAR}))?`, 'gu'),
    read: ([, , day = '', month = '', year = ''], today) => dayOf(month, day, year, today),
    isWhole: ([, , , , year]) => year !== '',
  },
  {
    pattern: new RegExp(`(?:(${LEAD}) )?(?:${WEEKDAY},? )?(${MONTH}) (${DAY})(?:,? (${YEAR}))?`, 'gu'),
    read: ([, , month = '', day = '', year = ''], today) => dayOf(month, day, year, today),
    isWhole: ([, , , , year]) => year !== '',
  },
  {
    pattern: new RegExp(`first week of (${MONTH})(?: (${YEAR}))?`, 'gu'),
    read: ([, month = '', year = ''], today) => {
      const text = monthText(month, year, today);
      return text === null ? null : `[${text}-01..${text}-07]`;
    },
    isWhole: ([, , year]) => year !== '',
  },
  {
    pattern: new RegExp(`(${PART})[ -](${MONTH})(?: (${YEAR}))?`, 'gu'),
    read: ([, part = '', month = '', year = ''], today) => {
      const text = monthText(month, year, today);
      return text === null ? null : partOf(part, Number(text.slice(0, 4)), monthOf(month));
    },
    isWhole: ([, , , year]) => year !== '',
  },
  {
    pattern: new RegExp(`(?:(${LEAD}) (?:the )?)?(${SEASON}) (?:of )?(${YEAR})`, 'gu'),
    read: ([, , season = '', year = '']) => `${year}-${seasonOf(season)}`,
    isWhole: () => true,
  },
  {
    pattern: new RegExp(`(?:(${LEAD}) )?(${WHICH}) (${SEASON})`, 'gu'),
    read: ([, , which = '', season = ''], today) =>
      today === null ? null : seasonNear(seasonOf(season), whichOf(which), today),
  },
  {
    pattern: new RegExp(`(?:(${LEAD}) )?(?:${WHICH} )?(${MONTH})(?:,? (?:of )?(${YEAR}|last year|this year))?`, 'gu'),
    read: ([, , month = '', year = ''], today) => {
      if (/year/.test(year) && today !== null)
        return isoMonth(dayToCivil(today).year - (year.startsWith('last') ? 1 : 0), monthOf(month));
      return monthText(month, year, today);
    },
    isWhole: ([, , , year = '']) => /^\d/.test(year),
  },
  {
    pattern: new RegExp(`(${PART})[ -](?:in )?(${YEAR}|last year|this year|next year)`, 'gu'),
    read: ([, part = '', year = ''], today) => {
      if (/^\d/.test(year)) return partOf(part, Number(year), null);
      return today === null
        ? null
        : partOf(part, dayToCivil(today).year + (year.startsWith('last') ? -1 : year.startsWith('next') ? 1 : 0), null);
    },
    isWhole: ([, , year = '']) => /^\d/.test(year),
  },
  {
    pattern: new RegExp(`(?:(${LEAD}|[Bb]y) )?(?:(${WHICH}) )?(${WEEKDAY})`, 'gu'),
    read: ([, lead = '', which = '', weekday = ''], today) => {
      if (today === null) return null;
      return dayToIso(weekdayNear(WEEKDAYS.indexOf(weekday), today, /^by$/i.test(lead) || /^next$/i.test(which)));
    },
  },
  {
    pattern: /(?:[Yy]esterday|[Tt]omorrow|[Ll]ast night|[Tt]his morning|[Tt]onight|[Tt]oday)/gu,
    read: ([word = ''], today) => (today === null ? null : nearDay(word, today)),
  },
  {
    pattern: new RegExp(`(?:(${LEAD}) )?(?:[Ee]arlier |[Ll]ater |[Jj]ust )?(${WHICH}) (week|month|year)(?!-)`, 'gu'),
    read: ([, , which = '', unit = ''], today) => (today === null ? null : nearPeriod(whichOf(which), unit, today)),
  },
  {
    pattern: new RegExp(String.raw`(?:about |some |around )?(${COUNT}) (day|week|month|year)s? (?:ago|earlier)`, 'giu'),
    read: ([, count = '', unit = ''], today) => {
      const number = /^an?$/i.test(count) ? 1 : COUNTS.indexOf(count.toLowerCase()) + 1 || Number(count);
      return today === null ? null : agoOf(number, unit.toLowerCase(), today);
    },
  },
  {
    pattern: new RegExp(`(?:(${LEAD}) )?(${YEAR})`, 'gu'),
    read: ([, , year = '']) => year,
    isWhole: () => true,
  },
];

/** A number of four digits is a year after these words, at the edge of a text, or as a word by itself; not before what is counted. */
function isYearHere(line: string, start: number, end: number): boolean {
  if (/[-/.\p{L}$€£¥#]$/u.test(line.slice(0, start))) return false;
  return (
    !/\b(?:about|around|some|than|over|least|nearly|almost|approximately|roughly|to)\s$/i.test(line.slice(0, start)) ||
    !/^\s\p{Ll}/u.test(line.slice(end))
  );
}

function withLead(edtf: string, lead: string): string {
  if (lead === '' || edtf.includes('/') || edtf.startsWith('[')) return edtf;
  return /^since$/i.test(lead) ? `${edtf}/..` : /^(?:until|till)$/i.test(lead) ? `../${edtf}` : edtf;
}

/** "December 19 and 23": the second day of a month that is printed once. */
function secondDay(line: string, end: number, edtf: string): Found | null {
  const match = /^(?: and |, )(\d{1,2})(?![\d,.:%]*\d)(?= |[,.;]|$)(?! \p{Lu})/u.exec(line.slice(end));
  const day = Number(match?.[1]);
  if (match === null || !/^\d{4}-\d\d-\d\d$/.test(edtf) || !(day > Number(edtf.slice(8)) && day <= 31)) return null;
  const start = end + match[0].length - (match[1] ?? '').length;
  const value = { edtf: `${edtf.slice(0, 8)}${String(day).padStart(2, '0')}`, basis: 'relative' as const };
  return { kind: 'date', start, end: end + match[0].length, value };
}

/** Dates of a line. `today` = the day of the report, from which "on Tuesday" is counted; null = not known. */
export function findDates(line: string, today: Day | null): readonly Found[] {
  const found: Found[] = [];
  for (const [at, { pattern, read, isWhole }] of RULES.entries()) {
    for (const match of line.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (/[\p{L}\p{N}]$/u.test(line.slice(0, start)) || /^[\p{L}\p{N}]/u.test(line.slice(end))) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (match[0] === 'May' && !MAY_BEFORE.test(line.slice(0, start))) continue;
      if (at === RULES.length - 1 && !isYearHere(line, start, end)) continue;
      const groups = [...match].map((group: string | undefined) => group ?? '');
      const whole = isWhole?.(groups) === true;
      const edtf = read(groups, today);
      if (edtf === null && (whole || today !== null)) continue;
      const lead = groups.find((group, n) => n === 1 && /^(?:since|until|till)$/i.test(group)) ?? '';
      const value: DateValue = {
        edtf: edtf === null ? null : withLead(edtf, lead),
        basis: whole ? 'printed' : 'relative',
      };
      found.push({ kind: 'date', start, end, value });
      const second = edtf === null ? null : secondDay(line, end, edtf);
      if (second !== null) found.push(second);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
