// Numbers and dates of a sentence of our own: each is given by a claim that the sentence rests on, or by the events that it tells of. The build
// holds the overview and the stories of a dossier against this, the story editor what a reader writes.
import { dayToIso, isoToDay, toDay } from '../time/day.ts';
import { datesOf, numbersIn } from '../dossier/sentence-numbers.ts';
import type { SentenceDate } from '../dossier/sentence-numbers.ts';
import type { Claim, DossierEvent, Origin, Report, Span } from '../dossier/types.ts';

/** First and last ISO day that a record gives, both included. */
type Days = readonly [first: string, last: string];

type ById<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>;

/** What a sentence of ours can rest on. */
export interface SentenceRecords {
  readonly claims: ById<Claim>;
  readonly events: ById<DossierEvent>;
  readonly origins: ById<Origin>;
  readonly reports: ById<Report>;
}

/** The days that a span names; an open side names none. */
function daysOf(span: Span | null): Days[] {
  if (span === null) return [];
  const days = [span.startMin, span.startMax, span.endMin, span.endMax].filter((day) => day !== null);
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? [] : [[first, last]];
}

function daysOfSentence(
  { claimIds, eventIds }: OwnSentence,
  { claims, events, origins, reports }: SentenceRecords,
): Days[] {
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

/** A text of our own with the claims that it rests on and the events that it tells of. */
export interface OwnSentence {
  readonly text: string;
  readonly claimIds: readonly string[];
  readonly eventIds: readonly string[];
}

/** The claims of a sentence that there are. */
export function citedClaims({ claimIds }: OwnSentence, { claims }: SentenceRecords): readonly Claim[] {
  return claimIds.flatMap((id) => claims.get(id) ?? []);
}

/** A number or a date of a text that nothing gives, as it is written. */
export interface UngivenPart {
  readonly kind: 'number' | 'date';
  readonly text: string;
}

/** Numbers and dates of a text that neither its claims nor its events give. */
export function ungivenParts(sentence: OwnSentence, records: SentenceRecords): readonly UngivenPart[] {
  const { text } = sentence;
  const values = new Set(citedClaims(sentence, records).flatMap(({ measure }) => [measure?.low, measure?.high]));
  const days = daysOfSentence(sentence, records);
  return [
    ...numbersIn(text)
      .filter(({ value }) => !values.has(value))
      .map(({ start, end }) => ({ kind: 'number' as const, text: text.slice(start, end) })),
    ...datesOf(text)
      .filter((date) => !days.some((span) => holds(span, date)))
      .map((date) => ({ kind: 'date' as const, text: date.text })),
  ];
}
