// One block of a synthetic dossier: the bundled dossier once more, at another time, in other places, with made-up words. Everything that
// makes a dossier hard to show is kept as it is there: which dates are vague or missing, which places are regional or missing, how claims
// share origins, repeat each other, dispute an event, and how many bear on it.
import type {
  Claim,
  ClaimId,
  Difference,
  Dossier,
  DossierEvent,
  EventId,
  Origin,
  OriginId,
  Report,
  ReportId,
} from '#core/dossier/types.ts';
import type { ActorPool } from './actor-pool.ts';
import { madeUpText } from './made-up-words.ts';
import { opaqueId } from './opaque-ids.ts';
import type { PlacePool } from './place-pool.ts';
import { mixSeed, seededRandom } from './seeded-random.ts';
import type { SeededRandom } from './seeded-random.ts';
import { shiftDay, shiftSpan } from './shift-span.ts';

const JITTER_DAYS = 60;

export interface BlockMakers {
  readonly bundled: Dossier;
  readonly seed: number;
  readonly places: PlacePool;
  readonly actors: ActorPool;
  readonly drawShift: (random: SeededRandom) => number;
}

export interface Block {
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  readonly events: readonly DossierEvent[];
  readonly origins: readonly Origin[];
  readonly differences: readonly Difference[];
}

/** New ids for old; what is not in the map has not been copied. */
function renumber<T extends string>(
  records: readonly { readonly id: T }[],
  copy: number,
  prefix: string,
): Map<string, T> {
  const first = copy * records.length;
  // opaqueId gives the form of these ids; the brand exists for the compiler only
  return new Map(records.map(({ id }, at) => [id, opaqueId(prefix, first + at) as T]));
}

function renameAll<T extends string>(ids: readonly T[], names: ReadonlyMap<string, T>): T[] {
  return ids.flatMap((id) => names.get(id) ?? []);
}

function rename<T extends string>(id: T | null, names: ReadonlyMap<string, T>): T | null {
  return id === null ? null : (names.get(id) ?? null);
}

/** A comparison with the copy of the claim that it is with; none if that has not been copied. */
function renameCompared(
  compared: NonNullable<Claim['measure']>['comparedWith'],
  names: ReadonlyMap<string, ClaimId>,
): NonNullable<Claim['measure']>['comparedWith'] {
  const claimId = rename(compared?.claimId ?? null, names);
  return compared === null || claimId === null ? null : { ...compared, claimId };
}

/** Draws `size` events of the bundled dossier, all of them if the block is whole. */
function drawEvents(events: readonly DossierEvent[], size: number, random: SeededRandom): readonly DossierEvent[] {
  if (size >= events.length) return events;
  const order = events.map((event) => ({ event, at: random.next() })).sort((a, b) => a.at - b.at);
  return order.slice(0, size).map(({ event }) => event);
}

/** The copy with the given number, of `size` events. */
export function copyBlock(makers: BlockMakers, copy: number, size: number): Block {
  const { bundled, places, actors } = makers;
  const random = seededRandom(mixSeed(makers.seed, copy));
  const cluster = places.drawCluster(random);
  const shift = makers.drawShift(random);
  const words = (text: string): string => madeUpText(text.length, random);
  const wordsOrNull = (text: string | null): string | null => (text === null ? null : words(text));

  const drawn = drawEvents(bundled.events, size, random);
  const isDrawn = new Set<string>(drawn.map(({ id }) => id));
  const said = bundled.claims.filter(
    ({ events }) => events.length === 0 || events.some(({ eventId }) => isDrawn.has(eventId)),
  );
  const isSaid = new Set<string>(said.map(({ id }) => id));
  const numbered = <T extends string>(names: Map<string, T>, kept: ReadonlySet<string>): Map<string, T> =>
    new Map([...names].filter(([id]) => kept.has(id)));
  const eventIds: Map<string, EventId> = numbered(renumber(bundled.events, copy, 'ev'), isDrawn);
  const claimIds: Map<string, ClaimId> = numbered(renumber(bundled.claims, copy, 'cl'), isSaid);
  const reportIds: Map<string, ReportId> = renumber(bundled.reports, copy, 'rp');
  const originIds: Map<string, OriginId> = renumber(bundled.origins, copy, 'or');
  const actorLike = (id: Parameters<ActorPool['actorLike']>[0]) => actors.actorLike(id, copy);
  const placeLike = (id: string) => places.placeLike(id, cluster, random);
  const shifted = (span: Claim['when']): Claim['when'] => (span === null ? null : shiftSpan(span, shift));

  const reports = bundled.reports.map((report, at) => ({
    ...report,
    id: reportIds.get(report.id) ?? report.id,
    title: wordsOrNull(report.title),
    publisher: report.publisher === null ? null : `Publisher ${(copy * 5 + at) % 97}`,
    credits: report.credits.map(words),
    authors: report.authors.map((_, author) => `Author ${(copy * 7 + author) % 193}`),
    published: shiftSpan(report.published, shift),
    notBefore: shiftDay(report.notBefore, shift),
    notAfter: shiftDay(report.notAfter, shift),
    publishedNote: wordsOrNull(report.publishedNote),
    url: report.url === null ? null : `https://report-${copy}-${at}.example/`,
    archivedUrl: report.archivedUrl === null ? null : `https://archive.example/${copy}-${at}`,
    reliabilityWhy: wordsOrNull(report.reliabilityWhy),
    textSha256: random.hex(64),
    lineHashes: report.lineHashes?.map(() => random.hex(16)) ?? null,
  }));

  const claims = said.map((claim) => ({
    ...claim,
    id: claimIds.get(claim.id) ?? claim.id,
    reportId: reportIds.get(claim.reportId) ?? claim.reportId,
    at: claim.at === null ? null : { ...claim.at, sha256: random.hex(16) },
    text: words(claim.text),
    saidBy: claim.saidBy.map(actorLike),
    via: claim.via.map(actorLike),
    originIds: renameAll(claim.originIds, originIds),
    credibilityWhy: wordsOrNull(claim.credibilityWhy),
    caveat: wordsOrNull(claim.caveat),
    measure:
      claim.measure === null
        ? null
        : {
            ...claim.measure,
            eventId: rename(claim.measure.eventId, eventIds),
            comparedWith: renameCompared(claim.measure.comparedWith, claimIds),
          },
    when: shifted(claim.when),
    asOf: shifted(claim.asOf),
    placeId: claim.placeId === null ? null : placeLike(claim.placeId),
    events: claim.events.flatMap(({ eventId, relation }) => {
      const id = eventIds.get(eventId);
      return id === undefined ? [] : [{ eventId: id, relation }];
    }),
    repeats: rename(claim.repeats, claimIds),
  }));

  const events = drawn.map((event) => {
    const earlier = shift - random.below(JITTER_DAYS);
    return {
      ...event,
      id: eventIds.get(event.id) ?? event.id,
      title: words(event.title),
      when: event.when.map(({ span, from }) => ({ span: shiftSpan(span, earlier), from: renameAll(from, claimIds) })),
      places: event.places.map(({ placeId, role, from }) => ({
        placeId: placeLike(placeId),
        role,
        from: renameAll(from, claimIds),
      })),
      actors: event.actors.map(({ actorId, role }) => ({ actorId: actorLike(actorId), role })),
      originId: rename(event.originId, originIds),
      parentId: rename(event.parentId, eventIds),
      formerIds: [],
    };
  });

  const origins = bundled.origins.map((origin, at) => ({
    ...origin,
    id: originIds.get(origin.id) ?? origin.id,
    title: words(origin.title),
    issuers: origin.issuers.map(actorLike),
    issued: shifted(origin.issued),
    url: origin.url === null ? null : `https://origin-${copy}-${at}.example/`,
    dependsOn: renameAll(origin.dependsOn, originIds),
    placeId: origin.placeId === null ? null : placeLike(origin.placeId),
  }));

  const differences = bundled.differences.flatMap((difference) => {
    const ids = renameAll(difference.claimIds, claimIds);
    // the form of a codebook id; the brand exists for the compiler only
    const id = `${difference.id}-${copy + 1}` as Difference['id'];
    return ids.length < 2 ? [] : [{ ...difference, id, claimIds: ids, note: words(difference.note) }];
  });

  return { reports, claims, events, origins, differences };
}
