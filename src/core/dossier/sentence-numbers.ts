// Numbers and dates in an English sentence: what the build holds against the claims that the sentence rests on, and what the screen sets in bold.
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const COUNTS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

const DATE = new RegExp(`(?:\\b(\\d{1,2}) )?\\b(${MONTHS.join('|')})\\b(?: ((?:19|20)\\d\\d)\\b)?`, 'g');
const YEAR = /\b(?:19|20)\d\d\b(?!,\d)/g;
const NUMBER = new RegExp(`\\b(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${COUNTS.join('|')})\\b`, 'gi');

export interface SentenceNumber {
  readonly value: number;
  /** Place of its first character, and of the one after its last. */
  readonly start: number;
  readonly end: number;
}

/** As much of a date as the sentence says; a month is 1 to 12. */
export interface SentenceDate {
  readonly text: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

function valueOf(word: string): number {
  const count = COUNTS.indexOf(word.toLowerCase());
  return count < 0 ? Number(word.replaceAll(',', '')) : count + 2;
}

function datesIn(text: string): { readonly dates: SentenceDate[]; readonly rest: string } {
  const dates: SentenceDate[] = [];
  const blank = (found: string): string => ' '.repeat(found.length);
  const named = text.replace(DATE, (found: string, day?: string, month?: string, year?: string) => {
    dates.push({
      text: found,
      year: year === undefined ? null : Number(year),
      month: MONTHS.indexOf(month ?? '') + 1,
      day: day === undefined ? null : Number(day),
    });
    return blank(found);
  });
  const rest = named.replace(YEAR, (found) => {
    dates.push({ text: found, year: Number(found), month: null, day: null });
    return blank(found);
  });
  return { dates, rest };
}

/** The numbers of a sentence that are no part of a date: figures, and words from two to twelve. "One" is mostly no number. */
export function numbersIn(text: string): readonly SentenceNumber[] {
  return [...datesIn(text).rest.matchAll(NUMBER)].map(({ 0: word, index }) => ({
    value: valueOf(word),
    start: index,
    end: index + word.length,
  }));
}

/** The dates of a sentence: days, months and years. */
export function datesOf(text: string): readonly SentenceDate[] {
  return datesIn(text).dates;
}
