// Moves a date without making it more exact or more vague: a day moves by days, a month by months, and the sign of doubt stays.
// oxlint-disable-next-line no-restricted-imports -- the pipeline's parser is the only one there is, and lies two folders up
import { parseEdtf } from '../../../data/pipeline/parse-edtf.ts';
import type { IsoDay, Span } from '#core/dossier/types.ts';
import { civilToDay, dayToIso, isoToDay, toDay } from '#core/time/day.ts';

const DATE = /(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/g;
const FIRST_SEASON = 21;
const known = new Map<string, Span>();

function part(value: number): string {
  return String(value).padStart(2, '0');
}

function shiftUnits(year: number, at: number, perYear: number, days: number): { year: number; at: number } {
  const units = year * perYear + at + Math.round((days * perYear) / 365.25);
  return { year: Math.floor(units / perYear), at: ((units % perYear) + perYear) % perYear };
}

/** An ISO day moved by days. */
export function shiftDay(iso: string, days: number): IsoDay {
  return dayToIso(toDay(isoToDay(iso) + days));
}

/** The text of a date moved by about so many days, as exact as before. */
function shiftEdtf(text: string, days: number): string {
  return text.replace(DATE, (_, year: string, month: string | undefined, day: string | undefined) => {
    if (month === undefined) return String(shiftUnits(Number(year), 0, 1, days).year).padStart(4, '0');
    if (day !== undefined) return dayToIso(toDay(civilToDay(Number(year), Number(month), Number(day)) + days));
    if (Number(month) >= FIRST_SEASON) {
      const season = shiftUnits(Number(year), Number(month) - FIRST_SEASON, 4, days);
      return `${season.year}-${season.at + FIRST_SEASON}`;
    }
    const shifted = shiftUnits(Number(year), Number(month) - 1, 12, days);
    return `${shifted.year}-${part(shifted.at + 1)}`;
  });
}

/** A date moved by about so many days; moved by less if its parts would otherwise change their order. */
export function shiftSpan(span: Span, days: number): Span {
  const text = shiftEdtf(span.text, days);
  const before = known.get(text);
  if (before !== undefined) return before;
  const parsed = parseEdtf(text, 'north');
  // a month and a day of one interval are rounded apart, now and then past each other; a whole number of years never does that
  const shifted = parsed.ok ? parsed.span : shiftSpan(span, Math.round(days / 1461) * 1461);
  known.set(text, shifted);
  return shifted;
}
