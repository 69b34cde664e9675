// The dossier as the view sees it: what was known on a day, and without the sources that the reader leaves out. Made as a dossier of its
// own, so that no room has a rule about it.
import type { LinkedClaim, RecordLists } from '#core/dossier/index-dossier.ts';
import type { Claim, Difference, DossierEvent, EventId } from '#core/dossier/types.ts';
import { dropSources } from '#core/evidence/drop-sources.ts';
import type { DroppedSources } from '#core/evidence/drop-sources.ts';
import { isKnown } from '#core/evidence/evidence-index.ts';
import type { KnownOn } from '#core/evidence/known-on.ts';
import { changedIndex } from '#core/query/changed-index.ts';
import { IN_SIGHT } from '#core/query/event-index.ts';
import type { OpenDossier, Sight } from './open-dossier.ts';
import { lazily } from './lazily.ts';
import { SeenEvents } from './seen-events.ts';
import type { SeenEvent } from './seen-events.ts';

/** Lists with what is in sight, made when they are asked for. */
class SightedLists<T> implements RecordLists<T> {
  private readonly made = new Map<string, readonly T[] | undefined>();

  constructor(
    private readonly all: RecordLists<T>,
    private readonly see: (record: T, key: string) => T | null,
  ) {}

  readonly get = (key: string): readonly T[] | undefined => {
    if (this.made.has(key)) return this.made.get(key);
    const list = this.all.get(key)?.flatMap((record) => this.see(record, key) ?? []);
    this.made.set(key, list);
    return list;
  };
}

interface Left {
  readonly key: string;
  readonly without: DroppedSources;
  readonly events: SeenEvents;
}

/** What is left without the dropped sources; of each dossier with nothing dropped, and with what was dropped last. */
const kept = new WeakMap<OpenDossier, { readonly all: Left; readonly last: Left }>();

function leftOf(whole: OpenDossier, drop: readonly string[]): Left {
  const key = drop.join('~');
  const before = kept.get(whole);
  for (const left of before === undefined ? [] : [before.all, before.last]) if (left.key === key) return left;
  const without = dropSources(whole.evidence, drop);
  if (key === '') {
    const all = { key, without, events: new SeenEvents(whole, without, null) };
    kept.set(whole, { all, last: before?.last ?? all });
    return all;
  }
  const all = before?.all ?? leftOf(whole, []);
  const last = { key, without, events: new SeenEvents(whole, without, all.events) };
  kept.set(whole, { all, last });
  return last;
}

/** Whether an event is known on a day while no source is left out. */
export function isInSightWithAll(whole: OpenDossier, id: EventId, knownOn: KnownOn): boolean {
  const row = whole.index.rowOf.get(id);
  return row !== undefined && leftOf(whole, []).events.at(row, knownOn).entry.sight === IN_SIGHT;
}

/** The dossier under a sight; the whole itself if nothing is left out. Costs one pass over the events, and work for those that change. */
export function seeDossier(whole: OpenDossier, sight: Sight): OpenDossier {
  const { knownOn, drop } = sight;
  if (knownOn === null && drop.length === 0) return whole;
  const { without, events: seenEvents } = leftOf(whole, drop);
  const { evidence } = without;
  const { lookup } = whole;
  const changes = seenEvents.changesAt(knownOn);
  const index = changes === null ? whole.index : changedIndex(whole.index, changes);
  const events = {
    get: (id: string) => index.entryAt(index.rowOf.get(id) ?? -1)?.event,
    has: (id: string) => index.rowOf.get(id) !== undefined,
  };
  const stateOf = (id: EventId): SeenEvent | undefined => {
    const row = whole.index.rowOf.get(id);
    return row === undefined ? undefined : seenEvents.at(row, knownOn);
  };

  const isClaimInSight = (id: string): boolean => {
    const facts = evidence.facts.get(id);
    return facts !== undefined && isKnown(facts, knownOn);
  };
  const seeClaim = ({ id }: Claim): Claim | null =>
    isClaimInSight(id) ? (evidence.facts.get(id)?.claim ?? null) : null;
  /** A claim that has lost an origin no longer stands under it. */
  const seeClaimOf = (claim: Claim, originId: string): Claim | null => {
    const now = seeClaim(claim);
    return now?.originIds.some((id) => id === originId) === true ? now : null;
  };
  const seeLink = ({ claim, relation }: LinkedClaim): LinkedClaim | null => {
    const now = seeClaim(claim);
    return now === null ? null : { claim: now, relation };
  };
  const seeEvent = ({ id }: DossierEvent): DossierEvent | null =>
    index.sight[index.rowOf.get(id) ?? -1] === IN_SIGHT ? (events.get(id) ?? null) : null;
  const seeDifference = (difference: Difference): Difference | null =>
    difference.claimIds.every(isClaimInSight) ? difference : null;
  const eventsSeen = lazily(() => whole.dossier.events.map((event) => events.get(event.id) ?? event));
  const differencesSeen = lazily(() => whole.dossier.differences.filter((each) => seeDifference(each) !== null));
  const dossier = {
    ...whole.dossier,
    get events() {
      return eventsSeen();
    },
    get differences() {
      return differencesSeen();
    },
  };
  return {
    manifest: whole.manifest,
    whole,
    sight,
    dossier,
    lookup: {
      ...lookup,
      dossier,
      events,
      claimsByReport: new SightedLists(lookup.claimsByReport, seeClaim),
      claimsByEvent: new SightedLists(lookup.claimsByEvent, seeLink),
      claimsByOrigin: new SightedLists(lookup.claimsByOrigin, seeClaimOf),
      claimsByMeasure: new SightedLists(lookup.claimsByMeasure, seeClaim),
      repeatsOfClaim: new SightedLists(lookup.repeatsOfClaim, seeClaim),
      eventsByClaim: new SightedLists(lookup.eventsByClaim, seeEvent),
      differencesByClaim: new SightedLists(lookup.differencesByClaim, seeDifference),
      childrenOfEvent: new SightedLists(lookup.childrenOfEvent, seeEvent),
    },
    evidence,
    index,
    statusOf: (id) => stateOf(id)?.status ?? whole.statusOf(id),
    originsOf: (id) => stateOf(id)?.origins() ?? whole.originsOf(id),
    supportOf: (id, rule) => stateOf(id)?.support(rule) ?? whole.supportOf(id, rule),
    isClaimInSight,
    changedClaims: without.changed,
  };
}
