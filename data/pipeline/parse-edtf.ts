/**
 * Dates as people write them (EDTF) → spans with four bounds. The profile is small on purpose: what it does not know, nobody can write by
 * accident. The edtf package must accept the text as well, unless it is plain (years, months, days, and sets or intervals of days: its grammar
 * takes a hundred times as long, and a table has a hundred thousand of them); its bounds are not used, for it reads autumn as July to September and gives day a
 * as the end of `[a..b]` (4.11, November 2026).
 */
import { parse } from 'edtf';
import { civilToDay, dayToIso, parseIsoDay, toDay } from '#core/time/day.ts';
import type { Day } from '#core/time/day.ts';
import type { Span } from '#core/dossier/types.ts';

export type Hemisphere = 'north' | 'south';
export type ParsedEdtf = { readonly ok: true; readonly span: Span } | { readonly ok: false; readonly message: string };

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;
/** What is EDTF by its form alone, once its days have been found to exist. */
const PLAIN =
  /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}|\[(?:\d{4}-\d{2}-\d{2})?\.\.(?:\d{4}-\d{2}-\d{2})?\])$/;
const SEASON = /^(\d{4})-(2[1-4])$/;
const SET = /^\[(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?\]$/;

/** Goes on, from a day that is not known, at the latest this one. */
const GOING_ON = /^\[\.\.(\d{4}-\d{2}-\d{2})\]\/\.\.$/;

/** First month of EDTF season 21, 22, 23, 24. The season that begins in December ends in the next year. */
const SEASON_MONTHS: Readonly<Record<Hemisphere, readonly number[]>> = { north: [3, 6, 9, 12], south: [9, 12, 3, 6] };

interface DateRange {
  readonly first: Day;
  readonly last: Day;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

interface Bounds {
  readonly startMin: Day | null;
  readonly startMax: Day | null;
  readonly endMin: Day | null;
  readonly endMax: Day | null;
}

function refuse(message: string): ParsedEdtf {
  return { ok: false, message };
}

const FIRST_DAY = civilToDay(0, 1, 1);
const LAST_DAY = civilToDay(9999, 12, 31);

function spanOf(text: string, bounds: Bounds, doubts: readonly DateRange[]): ParsedEdtf {
  if (Object.values(bounds).some((day: Day | null) => day !== null && (day < FIRST_DAY || day > LAST_DAY)))
    return refuse(`"${text}" reaches beyond the years 0000 to 9999`);
  const iso = (day: Day | null): Span['startMin'] => (day === null ? null : dayToIso(day));
  return {
    ok: true,
    span: {
      text,
      startMin: iso(bounds.startMin),
      startMax: iso(bounds.startMax),
      endMin: iso(bounds.endMin),
      endMax: iso(bounds.endMax),
      approximate: doubts.some((date) => date.approximate),
      uncertain: doubts.some((date) => date.uncertain),
    },
  };
}

function parseDate(text: string): DateRange | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, yearText = '', monthText, dayText, qualifier] = match;
  const year = Number(yearText);
  const doubt = {
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  if (monthText === undefined)
    return { first: civilToDay(year, 1, 1), last: toDay(civilToDay(year + 1, 1, 1) - 1), ...doubt };
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (dayText === undefined)
    return { first: civilToDay(year, month, 1), last: toDay(civilToDay(year, month + 1, 1) - 1), ...doubt };
  const day = parseIsoDay(`${yearText}-${monthText}-${dayText}`);
  return day === null ? null : { first: day, last: day, ...doubt };
}

function parseSeason(text: string, hemisphere: Hemisphere): DateRange | null {
  const match = SEASON.exec(text);
  const month = SEASON_MONTHS[hemisphere][Number(match?.[2]) - 21];
  if (match === null || month === undefined) return null;
  const year = Number(match[1]);
  return {
    first: civilToDay(year, month, 1),
    last: toDay(civilToDay(year, month + 3, 1) - 1),
    approximate: false,
    uncertain: false,
  };
}

/** Happened once, some time between two days. */
function within(text: string, range: DateRange): ParsedEdtf {
  return spanOf(text, { startMin: range.first, startMax: range.last, endMin: range.first, endMax: range.last }, [
    range,
  ]);
}

function parseSet(text: string, match: RegExpExecArray): ParsedEdtf {
  const from = match[1] === undefined ? null : parseIsoDay(match[1]);
  const until = match[2] === undefined ? null : parseIsoDay(match[2]);
  if ((match[1] !== undefined && from === null) || (match[2] !== undefined && until === null))
    return refuse(`"${text}" names a day that does not exist`);
  if (from === null && until === null) return refuse('a set needs a day at one end at least');
  if (from !== null && until !== null && from >= until) return refuse(`"${text}" does not run forward`);
  return spanOf(text, { startMin: from, startMax: until, endMin: from, endMax: until }, []);
}

function parseInterval(text: string, fromText: string, untilText: string, hemisphere: Hemisphere): ParsedEdtf {
  const from = parseSeason(fromText, hemisphere) ?? parseDate(fromText);
  const until = parseSeason(untilText, hemisphere) ?? parseDate(untilText);
  if ((from === null && fromText !== '..') || (until === null && untilText !== '..'))
    return refuse(`"${text}" is not an interval of two dates, or names a day that does not exist`);
  if (from === null && until === null) return refuse('an interval needs a date at one end at least');
  if (from !== null && until !== null && (from.first > until.first || from.last > until.last))
    return refuse(`"${text}" does not run forward`);
  const ends = {
    startMin: from?.first ?? null,
    startMax: from?.last ?? null,
    endMin: until?.first ?? null,
    endMax: until?.last ?? null,
  };
  return spanOf(
    text,
    ends,
    [from, until].filter((date) => date !== null),
  );
}

/** Still going on when it was told: it had begun by a day, and no end is known. */
function parseGoingOn(text: string, dayText: string): ParsedEdtf {
  const day = parseIsoDay(dayText);
  if (day === null) return refuse(`"${text}" names a day that does not exist`);
  return spanOf(text, { startMin: null, startMax: day, endMin: null, endMax: null }, []);
}

function isEdtf(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Level 1 of EDTF, which the package follows here, has no intervals of seasons or sets; their ends are EDTF each. */
function isEdtfInterval(text: string): boolean {
  const ends = text.split('/');
  return ends.some((end) => SEASON.test(end) || SET.test(end)) && ends.every((end) => end === '..' || isEdtf(end));
}

/** Parses a date of the profile; a text outside it, a day that does not exist or an interval that runs backward is refused with a reason. */
export function parseEdtf(text: string, hemisphere: Hemisphere): ParsedEdtf {
  const parsed = parseProfile(text, hemisphere);
  if (parsed.ok && !PLAIN.test(text) && !isEdtf(text) && !isEdtfInterval(text)) return refuse(`"${text}" is not EDTF`);
  return parsed;
}

function parseProfile(text: string, hemisphere: Hemisphere): ParsedEdtf {
  const goingOn = GOING_ON.exec(text)?.[1];
  if (goingOn !== undefined) return parseGoingOn(text, goingOn);
  const set = SET.exec(text);
  if (set !== null) return parseSet(text, set);
  const parts = text.split('/');
  const [from = '', until] = parts;
  if (until !== undefined && parts.length === 2) return parseInterval(text, from, until, hemisphere);
  const range = parseSeason(text, hemisphere) ?? parseDate(text);
  if (range !== null) return within(text, range);
  return refuse(`"${text}" is not a date of the profile (see data/README.md), or names a day that does not exist`);
}
