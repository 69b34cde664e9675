import type { Span } from '../dossier/types.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

interface Doubt {
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** One date as precisely as it is known; month and day count from 1. The winter of a year begins in that year's December (north). */
export type DatePoint =
  | ({ readonly type: 'day'; readonly year: number; readonly month: number; readonly day: number } & Doubt)
  | ({ readonly type: 'month'; readonly year: number; readonly month: number } & Doubt)
  | ({ readonly type: 'season'; readonly year: number; readonly season: Season } & Doubt)
  | ({ readonly type: 'year'; readonly year: number } & Doubt);

/**
 * What a span says, ready to be put into words: a date; lasted from one to another, since, until (open ends), begun by a day and still going on;
 * happened once within two days, not before, not after; or nothing.
 */
export type SpanDescription =
  | DatePoint
  | { readonly type: 'lasted'; readonly from: DatePoint; readonly until: DatePoint }
  | { readonly type: 'since'; readonly from: DatePoint }
  | { readonly type: 'until'; readonly until: DatePoint }
  | { readonly type: 'going-on'; readonly by: DatePoint }
  | { readonly type: 'within'; readonly from: DatePoint; readonly until: DatePoint }
  | { readonly type: 'not-before'; readonly from: DatePoint }
  | { readonly type: 'not-after'; readonly until: DatePoint }
  | { readonly type: 'unknown' };

const SEASONS: Readonly<Record<number, Season>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** Reads one date of a span's text. The pipeline has parsed it already, so this only takes it apart; null if it is open. */
function readDatePoint(text: string): DatePoint | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const doubt = { approximate: match[4] === '~' || match[4] === '%', uncertain: match[4] === '?' || match[4] === '%' };
  if (match[2] === undefined) return { type: 'year', year, ...doubt };
  const month = Number(match[2]);
  const season = SEASONS[month];
  if (season !== undefined) return { type: 'season', year, season, ...doubt };
  if (match[3] === undefined) return { type: 'month', year, month, ...doubt };
  return { type: 'day', year, month, day: Number(match[3]), ...doubt };
}

/** Describes a span by its text, without words of any language. */
export function describeSpan(span: Span): SpanDescription {
  const by = readDatePoint(/^\[\.\.([^\]]+)\]\/\.\.$/.exec(span.text)?.[1] ?? '');
  if (by !== null) return { type: 'going-on', by };
  const set = /^\[(.*)\.\.(.*)\]$/.exec(span.text);
  if (set !== null) {
    const from = readDatePoint(set[1] ?? '');
    const until = readDatePoint(set[2] ?? '');
    if (from !== null && until !== null) return { type: 'within', from, until };
    if (from !== null) return { type: 'not-before', from };
    return until === null ? { type: 'unknown' } : { type: 'not-after', until };
  }
  const slash = span.text.indexOf('/');
  if (slash === -1) return readDatePoint(span.text) ?? { type: 'unknown' };
  const from = readDatePoint(span.text.slice(0, slash));
  const until = readDatePoint(span.text.slice(slash + 1));
  if (from !== null && until !== null) return { type: 'lasted', from, until };
  if (from !== null) return { type: 'since', from };
  return until === null ? { type: 'unknown' } : { type: 'until', until };
}
