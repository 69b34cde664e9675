// A report of the bundled dossier as the task of somebody who codes it anew, and what two dossiers say of one report in words that both share.
import type { Claim, Dossier, DossierEvent, Origin, Report } from '#core/dossier/types.ts';

/** What is to be coded: the claims in reading order, and everything that the codebook of an empty dossier does not have. */
export interface Recoding {
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly events: readonly DossierEvent[];
  readonly origins: readonly Origin[];
  /** Number of links to events that only other reports affirm. */
  readonly leftOut: number;
}

/** Where a claim stands: no two claims of a report rest on the same characters. */
export function placeOf({ at }: Pick<Claim, 'at'>): string {
  return `line ${at?.paragraph}, ${at?.start} to ${at?.end}`;
}

function inReadingOrder(a: Claim, b: Claim): number {
  return (
    (a.at?.paragraph ?? 0) - (b.at?.paragraph ?? 0) ||
    (a.at?.start ?? 0) - (b.at?.start ?? 0) ||
    (a.at?.end ?? 0) - (b.at?.end ?? 0)
  );
}

/**
 * A report of a dossier by itself. The codebook wants every event affirmed by a claim, so a report by itself cannot link one that only other
 * reports affirm; and what an event owes to claims of other reports (dates, places, the event it is a part of) is not this report's.
 */
export function recodingOf(dossier: Dossier, report: Report): Recoding {
  const coded = dossier.claims.filter(({ reportId }) => reportId === report.id).sort(inReadingOrder);
  const own = new Set(coded.map(({ id }) => id));
  const affirmed = new Set(
    coded
      .filter(({ repeats }) => repeats === null)
      .flatMap(({ events }) => events.filter(({ relation }) => relation === 'affirms').map(({ eventId }) => eventId)),
  );
  const restHere = <T extends { readonly from: readonly Claim['id'][] }>(entries: readonly T[]): readonly T[] =>
    entries
      .filter(({ from }) => from.length === 0 || from.some((id) => own.has(id)))
      .map((entry) => ({ ...entry, from: entry.from.filter((id) => own.has(id)) }));
  const origins = dossier.origins.filter(({ id }) => coded.some(({ originIds }) => originIds.includes(id)));
  return {
    report,
    claims: coded.map((claim) => ({ ...claim, events: claim.events.filter(({ eventId }) => affirmed.has(eventId)) })),
    events: dossier.events
      .filter(({ id }) => affirmed.has(id))
      .map((event) => ({
        ...event,
        when: restHere(event.when),
        places: restHere(event.places),
        parentId: event.parentId !== null && affirmed.has(event.parentId) ? event.parentId : null,
        originId: origins.some(({ id }) => id === event.originId) ? event.originId : null,
      })),
    origins,
    leftOut: coded.flatMap(({ events }) => events).filter(({ eventId }) => !affirmed.has(eventId)).length,
  };
}

/** A text that says nothing, in which there are characters wherever a claim of the report begins and ends. */
export function fillerText({ report, claims }: Recoding): string {
  const places = claims.flatMap(({ at }) => at ?? []);
  return Array.from({ length: report.lines ?? 0 }, (_, line) => {
    const here = places.filter(({ paragraph }) => paragraph === line + 1);
    const edges = new Set(here.flatMap(({ start, end }) => [start, end - 1]));
    const length = Math.max(20, ...here.map(({ end }) => end + 1));
    const signs = Array.from({ length }, (__, at) => (at % 7 === 6 && !edges.has(at) ? ' ' : 'lorem'.charAt(at % 5)));
    return signs.join('').trimEnd();
  }).join('\n\n');
}

/** The report as its bibliography tells it, whatever its text and its id. */
function toldReport(report: Report): object {
  return { ...report, id: '', textSha256: '', lineHashes: report.lineHashes?.length };
}

function toldClaim({ claims, events, origins }: Recoding, claim: Claim): object {
  const event = (id: string | null): string | undefined => events.find((each) => each.id === id)?.title;
  const other = (id: string): string => placeOf(claims.find((each) => each.id === id) ?? { at: null });
  const { id: _, reportId: __, at, measure, ...rest } = claim;
  return {
    ...rest,
    at: { ...at, sha256: '' },
    originIds: claim.originIds.map((id) => origins.find((each) => each.id === id)?.title),
    measure: measure && {
      ...measure,
      eventId: event(measure.eventId),
      comparedWith: measure.comparedWith && { ...measure.comparedWith, claimId: other(measure.comparedWith.claimId) },
    },
    events: claim.events.map((link) => ({ ...link, eventId: event(link.eventId) })),
    repeats: claim.repeats && other(claim.repeats),
  };
}

function toldEvent({ claims, events, origins }: Recoding, event: DossierEvent): object {
  const rest = <T extends { readonly from: readonly string[] }>(entries: readonly T[]): readonly object[] =>
    entries.map((entry) => ({
      ...entry,
      from: claims.filter(({ id }) => entry.from.includes(id)).map(placeOf),
    }));
  const { id: _, ...fields } = event;
  return {
    ...fields,
    when: rest(event.when),
    places: rest(event.places),
    parentId: events.find(({ id }) => id === event.parentId)?.title ?? null,
    originId: origins.find(({ id }) => id === event.originId)?.title ?? null,
  };
}

/** Everything that a coder has written, by what it is called: no ids that are given anew, no hashes of a text. */
export function told(recoding: Recoding): ReadonlyMap<string, object> {
  return new Map<string, object>([
    ['the report', toldReport(recoding.report)],
    ...recoding.claims.map((claim) => [`claim at ${placeOf(claim)}`, toldClaim(recoding, claim)] as const),
    ...recoding.events.map((event) => [`event ${event.title}`, toldEvent(recoding, event)] as const),
    ...recoding.origins.map((origin) => [`origin ${origin.title}`, { ...origin, id: '' }] as const),
  ]);
}
