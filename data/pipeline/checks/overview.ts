import { datesOf, numbersIn } from '#core/dossier/sentence-numbers.ts';
import type { SentenceDate } from '#core/dossier/sentence-numbers.ts';
import type { Claim, DossierEvent, Origin, Report, Sentence, Span } from '#core/dossier/types.ts';
import { dayToIso, isoToDay, toDay } from '#core/time/day.ts';
import type { Problem } from '../problem.ts';
import type { Draft } from '../resolve.ts';
import type { Sourced } from '../validate.ts';
import { problemIn } from './check.ts';
import type { CheckInput } from './check.ts';

/** First and last ISO day that a record gives, both included. */
type Days = readonly [first: string, last: string];

interface Records {
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

function daysOfSentence({ claimIds, eventIds }: Sentence, { claims, events, origins, reports }: Records): Days[] {
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

function checkSentence(at: Sourced<Sentence>, records: Records): Problem[] {
  const { text, claimIds, eventIds } = at.record;
  const cited = claimIds.flatMap((id) => records.claims.get(id) ?? []);
  const values = new Set(cited.flatMap(({ measure }) => [measure?.low, measure?.high]));
  const days = daysOfSentence(at.record, records);
  const linked = new Set<string>(cited.flatMap(({ events }) => events.map(({ eventId }) => eventId)));
  return [
    ...numbersIn(text)
      .filter(({ value }) => !values.has(value))
      .map(({ start, end }) =>
        problemIn(at, ['text'], 'overview-number', `none of its claims has the figure "${text.slice(start, end)}"`),
      ),
    ...datesOf(text)
      .filter((date) => !days.some((span) => holds(span, date)))
      .map((date) =>
        problemIn(at, ['text'], 'overview-date', `none of its claims or events has the date "${date.text}"`),
      ),
    ...eventIds.flatMap((id, n) =>
      linked.has(id) ? [] : [problemIn(at, ['eventIds', n], 'overview-event', `none of its claims is about "${id}"`)],
    ),
  ];
}

function byId<T extends { readonly id: string }>(sourced: readonly Sourced<T>[]): ReadonlyMap<string, T> {
  return new Map(sourced.map(({ record }) => [record.id, record]));
}

/** All sentences of the overview. */
export function sentencesOf({ overview, conflicts, unknowns }: Draft): readonly Sourced<Sentence>[] {
  return [...overview, ...conflicts, ...unknowns];
}

/** A sentence says no number that none of its claims prints, no date that neither they nor its events give, and tells of no event that they do not speak of. */
export function checkOverview({ draft }: CheckInput): readonly Problem[] {
  const records = {
    claims: byId(draft.claims),
    events: byId(draft.events),
    origins: byId(draft.origins),
    reports: byId(draft.reports),
  };
  return sentencesOf(draft).flatMap((at) => checkSentence(at, records));
}
