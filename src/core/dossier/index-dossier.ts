import type {
  Actor,
  Claim,
  ClaimEventLink,
  Difference,
  Dossier,
  DossierEvent,
  EventType,
  Measure,
  Origin,
  Place,
  Report,
  Story,
} from './types.ts';

/** A claim as it bears on one event. */
export interface LinkedClaim {
  readonly claim: Claim;
  readonly relation: ClaimEventLink['relation'];
}

/** Records by a key; lists are looked up, never walked. */
export interface RecordLists<T> {
  readonly get: (key: string) => readonly T[] | undefined;
}

/** Lookups over a dossier, built once. Keys are plain strings, so that ids out of a link can be looked up as they come. */
export interface DossierLookup {
  readonly dossier: Dossier;
  readonly reports: ReadonlyMap<string, Report>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly events: Pick<ReadonlyMap<string, DossierEvent>, 'get' | 'has'>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly eventTypes: ReadonlyMap<string, EventType>;
  readonly stories: ReadonlyMap<string, Story>;
  /** In the order of the dossier: by report, then as they stand in it. */
  readonly claimsByReport: RecordLists<Claim>;
  /** With every relation, mentions included. */
  readonly claimsByEvent: RecordLists<LinkedClaim>;
  readonly claimsByOrigin: RecordLists<Claim>;
  /** Claims that print a figure of the measure, for whatever event. */
  readonly claimsByMeasure: RecordLists<Claim>;
  readonly eventsByClaim: RecordLists<DossierEvent>;
  readonly repeatsOfClaim: RecordLists<Claim>;
  /** Differences that a person explained, by each of their claims. */
  readonly differencesByClaim: RecordLists<Difference>;
  readonly childrenOfEvent: RecordLists<DossierEvent>;
  /** Id of an event that was merged into another → the event it is part of now. */
  readonly eventsByFormerId: ReadonlyMap<string, DossierEvent>;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Builds the lookups of a dossier; references to records that do not exist are left out. */
export function indexDossier(dossier: Dossier): DossierLookup {
  const events = byId(dossier.events);
  const claimsByReport = new Map<string, Claim[]>();
  const claimsByEvent = new Map<string, LinkedClaim[]>();
  const claimsByOrigin = new Map<string, Claim[]>();
  const claimsByMeasure = new Map<string, Claim[]>();
  const eventsByClaim = new Map<string, DossierEvent[]>();
  const repeatsOfClaim = new Map<string, Claim[]>();
  for (const claim of dossier.claims) {
    add(claimsByReport, claim.reportId, claim);
    for (const originId of claim.originIds) add(claimsByOrigin, originId, claim);
    if (claim.measure !== null) add(claimsByMeasure, claim.measure.measureId, claim);
    if (claim.repeats !== null) add(repeatsOfClaim, claim.repeats, claim);
    for (const { eventId, relation } of claim.events) {
      add(claimsByEvent, eventId, { claim, relation });
      const event = events.get(eventId);
      if (event !== undefined) add(eventsByClaim, claim.id, event);
    }
  }
  const differencesByClaim = new Map<string, Difference[]>();
  for (const difference of dossier.differences)
    for (const id of new Set(difference.claimIds)) add(differencesByClaim, id, difference);
  const childrenOfEvent = new Map<string, DossierEvent[]>();
  const eventsByFormerId = new Map<string, DossierEvent>();
  for (const event of dossier.events) {
    if (event.parentId !== null) add(childrenOfEvent, event.parentId, event);
    for (const formerId of event.formerIds) eventsByFormerId.set(formerId, event);
  }
  return {
    dossier,
    reports: byId(dossier.reports),
    claims: byId(dossier.claims),
    events,
    origins: byId(dossier.origins),
    actors: byId(dossier.actors),
    places: byId(dossier.places),
    measures: byId(dossier.measures),
    eventTypes: byId(dossier.eventTypes),
    stories: byId(dossier.stories),
    claimsByReport,
    claimsByEvent,
    claimsByOrigin,
    claimsByMeasure,
    eventsByClaim,
    repeatsOfClaim,
    differencesByClaim,
    childrenOfEvent,
    eventsByFormerId,
  };
}

export type FoundEvent =
  | { readonly type: 'found'; readonly event: DossierEvent }
  | { readonly type: 'merged'; readonly event: DossierEvent; readonly formerId: string }
  | { readonly type: 'unknown' };

/** Looks an event up by its id or by one it had before it was merged. */
export function findEvent(index: DossierLookup, id: string): FoundEvent {
  const event = index.events.get(id);
  if (event !== undefined) return { type: 'found', event };
  const merged = index.eventsByFormerId.get(id);
  return merged === undefined ? { type: 'unknown' } : { type: 'merged', event: merged, formerId: id };
}

/** The differences that have one of the claims, each once, in the order of the claims. */
export function differencesOfClaims(
  { differencesByClaim }: Pick<DossierLookup, 'differencesByClaim'>,
  claimIds: Iterable<string>,
): readonly Difference[] {
  const found = new Set<Difference>();
  for (const id of claimIds) for (const difference of differencesByClaim.get(id) ?? []) found.add(difference);
  return [...found];
}
