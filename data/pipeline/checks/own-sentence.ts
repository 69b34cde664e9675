// Numbers and dates of a sentence of our own: each is given by a claim that the sentence rests on, or by the events that it tells of.
import { datesOf, numbersIn } from '#core/dossier/sentence-numbers.ts';
import type { SentenceDate } from '#core/dossier/sentence-numbers.ts';
import type { Claim, DossierEvent, Origin, Report, Span } from '#core/dossier/types.ts';
import { dayToIso, isoToDay, toDay } from '#core/time/day.ts';
import type { Path, Problem } from '../problem.ts';
import type { Draft } from '../resolve.ts';
import type { Sourced } from '../validate.ts';
import { problemIn } from './check.ts';

/** First and last ISO day that a record gives, both included. */
type Days = readonly [first: string, last: string];

export interface Records {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly events: ReadonlyMap<string, DossierEvent>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly reports: ReadonlyMap<string, Report>;
}

/** The days that a span names; an open side names none. */
function daysOf(span: Span | null): Days[] {
  if (span === null) return [];
  const days = [span.startMin, span.startMax, span.endMin, span.endMax].filter((day) => day !== null);
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? [] : [[first, last]];
}

function daysOfSentence({ claimIds, eventIds }: OwnSentence, { claims, events, origins, reports }: Records): Days[] {
  const fromClaims = claimIds.flatMap((id): Days[] => {
    const claim = claims.get(id);
    if (claim === undefined) return [];
    const report = reports.get(claim.reportId);
    return [
      ...daysOf(claim.when),
      ...daysOf(claim.asOf),
      ...(report === undefined ? [] : [[report.notBefore, report.notAfter] as const]),
      ...claim.originIds.flatMap((originId) => daysOf(origins.get(originId)?.issued ?? null)),
    ];
  });
  const fromEvents = eventIds.flatMap((id) => (events.get(id)?.when ?? []).flatMap(({ span }) => daysOf(span)));
  return [...fromClaims, ...fromEvents];
}

/** Whether one of the days from first to last fits a date. */
function holds([first, last]: Days, { year, month, day }: SentenceDate): boolean {
  for (let at = isoToDay(first); at <= isoToDay(last); at = toDay(at + 1)) {
    const [y, m, d] = dayToIso(at).split('-').map(Number);
    if ((year === null || y === year) && (month === null || m === month) && (day === null || d === day)) return true;
  }
  return false;
}

function byId<T extends { readonly id: string }>(sourced: readonly Sourced<T>[]): ReadonlyMap<string, T> {
  return new Map(sourced.map(({ record }) => [record.id, record]));
}

/** What a sentence of ours can rest on. */
export function recordsOf(draft: Draft): Records {
  return {
    claims: byId(draft.claims),
    events: byId(draft.events),
    origins: byId(draft.origins),
    reports: byId(draft.reports),
  };
}

/** A text of our own with the claims that it rests on and the events that it tells of. */
export interface OwnSentence {
  readonly text: string;
  readonly claimIds: readonly string[];
  readonly eventIds: readonly string[];
}

/** The claims of a sentence that there are. */
export function citedClaims({ claimIds }: OwnSentence, { claims }: Records): readonly Claim[] {
  return claimIds.flatMap((id) => claims.get(id) ?? []);
}

/** Numbers and dates of a text that neither its claims nor its events give; problems have the rules `<kind>-number` and `<kind>-date`. */
export function checkOwnSentence(
  at: Sourced<unknown>,
  path: Path,
  kind: 'overview' | 'story',
  sentence: OwnSentence,
  records: Records,
): Problem[] {
  const { text } = sentence;
  const values = new Set(citedClaims(sentence, records).flatMap(({ measure }) => [measure?.low, measure?.high]));
  const days = daysOfSentence(sentence, records);
  return [
    ...numbersIn(text)
      .filter(({ value }) => !values.has(value))
      .map(({ start, end }) =>
        problemIn(at, path, `${kind}-number`, `none of its claims has the figure "${text.slice(start, end)}"`),
      ),
    ...datesOf(text)
      .filter((date) => !days.some((span) => holds(span, date)))
      .map((date) => problemIn(at, path, `${kind}-date`, `none of its claims or events has the date "${date.text}"`)),
  ];
}
