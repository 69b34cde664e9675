// The dossier as the view sees it: what was known on a day, and without the sources that the reader leaves out. Made as a dossier of its
// own, so that no room has a rule about it. Events about which nothing changes are taken over as they are; the rest is worked out anew.
import type { LinkedClaim, RecordLists } from '#core/dossier/index-dossier.ts';
import type { Claim, ClaimId, DossierEvent, EventId } from '#core/dossier/types.ts';
import { dropSources } from '#core/evidence/drop-sources.ts';
import type { DroppedSources } from '#core/evidence/drop-sources.ts';
import { isKnown } from '#core/evidence/evidence-index.ts';
import type { EvidenceIndex } from '#core/evidence/evidence-index.ts';
import { eventStatus } from '#core/evidence/event-status.ts';
import type { EventStatusResult } from '#core/evidence/event-status.ts';
import { eventOrigins } from '#core/evidence/independent-origins.ts';
import type { KnownOn } from '#core/evidence/known-on.ts';
import { settleEvent } from '#core/evidence/settle-events.ts';
import { countedSupport } from '#core/evidence/counted-support.ts';
import type { SupportRule } from '#core/evidence/counted-support.ts';
import { IN_SIGHT, IndexEntryMaker, LATER, UNSUPPORTED, indexOfEntries } from '#core/query/event-index.ts';
import type { IndexEntry } from '#core/query/event-index.ts';
import { knownSpans } from './known-spans.ts';
import { markStatus } from './mark-status-of.ts';
import type { OpenDossier, Sight } from './open-dossier.ts';

/** Lists with what is in sight, made when they are asked for. */
class SightedLists<T> implements RecordLists<T> {
  private readonly made = new Map<string, readonly T[] | undefined>();

  constructor(
    private readonly all: RecordLists<T>,
    private readonly see: (record: T) => T | null,
  ) {}

  readonly get = (key: string): readonly T[] | undefined => {
    if (this.made.has(key)) return this.made.get(key);
    const list = this.all.get(key)?.flatMap((record) => this.see(record) ?? []);
    this.made.set(key, list);
    return list;
  };
}

/** Remembers one result for each id; `whole` answers for events about which nothing changes. */
function remembering<T>(isUntouched: (id: EventId) => boolean, whole: (id: EventId) => T, work: (id: EventId) => T) {
  const results = new Map<EventId, T>();
  return (id: EventId): T => {
    if (isUntouched(id)) return whole(id);
    let result = results.get(id);
    if (result === undefined) {
      result = work(id);
      results.set(id, result);
    }
    return result;
  };
}

function droppedEvents(whole: OpenDossier, { changed }: DroppedSources): ReadonlySet<string> {
  const events = new Set<string>();
  const { claims } = whole.evidence.lookup;
  for (const id of changed) for (const { eventId } of claims.get(id)?.events ?? []) events.add(eventId);
  if (changed.size === 0) return events;
  for (const event of whole.evidence.lookup.events.values()) {
    const rests = [...event.when, ...event.places].some(({ from }) => from.some((id) => changed.has(id)));
    if (rests) events.add(event.id);
  }
  return events;
}

function reportsInSight(evidence: EvidenceIndex, eventId: EventId, knownOn: KnownOn): ReadonlySet<string> {
  const reports = new Set<string>();
  for (const { claim, relation } of evidence.lookup.claimsByEvent.get(eventId) ?? []) {
    const facts = relation === 'mentions' ? undefined : evidence.facts.get(claim.id);
    if (facts !== undefined && isKnown(facts, knownOn)) reports.add(claim.reportId);
  }
  return reports;
}

let lastDrop: { readonly whole: OpenDossier; readonly key: string; readonly dropped: DroppedSources } | null = null;

function dropped(whole: OpenDossier, drop: readonly string[]): DroppedSources {
  const key = drop.join('~');
  if (lastDrop?.whole !== whole || lastDrop.key !== key)
    lastDrop = { whole, key, dropped: dropSources(whole.evidence, drop) };
  return lastDrop.dropped;
}

/** The dossier under a sight; the whole itself if nothing is left out. Costs one pass over the events, and work for those that change. */
export function seeDossier(whole: OpenDossier, sight: Sight): OpenDossier {
  const { knownOn, drop } = sight;
  if (knownOn === null && drop.length === 0) return whole;
  const without = dropped(whole, drop);
  const { evidence } = without;
  const spans = knownSpans(whole);
  const touched = droppedEvents(whole, without);
  const isUntouched = (id: EventId): boolean =>
    !touched.has(id) && (knownOn === null || (spans.get(id)?.complete[knownOn.mode] ?? Infinity) <= knownOn.day);
  const statusOf = remembering(isUntouched, whole.statusOf, (id) => eventStatus(evidence, id, knownOn));
  const originsOf = remembering(isUntouched, whole.originsOf, (id) => eventOrigins(evidence, id, knownOn));
  const supports = new Map<string, (id: EventId) => number>();
  const supportOf = (id: EventId, rule: SupportRule): number => {
    const key = `${rule.parties} ${rule.sources}`;
    const known = supports.get(key);
    if (known !== undefined) return known(id);
    const made = remembering(
      isUntouched,
      (each) => whole.supportOf(each, rule),
      (each) => countedSupport(evidence, each, rule, knownOn),
    );
    supports.set(key, made);
    return made(id);
  };

  const maker = new IndexEntryMaker(whole.dossier);
  const isYetUnknown = (id: EventId): boolean =>
    knownOn !== null && (spans.get(id)?.first[knownOn.mode] ?? Infinity) > knownOn.day;
  const seeEntry = (entry: IndexEntry): IndexEntry => {
    const { event } = entry;
    if (isUntouched(event.id)) return entry;
    if (isYetUnknown(event.id)) return { ...entry, sight: LATER };
    const status: EventStatusResult = statusOf(event.id);
    // known by the day, but only from sources that are left out; or not even that, when what is left came later
    if (status.status === 'not-known') return { ...entry, sight: UNSUPPORTED };
    const raw = evidence.lookup.events.get(event.id) ?? event;
    const settled = settleEvent(evidence, raw, knownOn);
    return maker.of(settled, markStatus(status), reportsInSight(evidence, event.id, knownOn));
  };
  const index = indexOfEntries(whole.index.entries.map(seeEntry), whole.dossier);
  const events = new Map<string, DossierEvent>(index.entries.map(({ event }) => [event.id, event]));

  const isClaimInSight = (id: string): boolean => {
    const facts = evidence.facts.get(id);
    return facts !== undefined && isKnown(facts, knownOn);
  };
  const seeClaim = ({ id }: Claim): Claim | null =>
    isClaimInSight(id) ? (evidence.facts.get(id)?.claim ?? null) : null;
  const seeLink = ({ claim, relation }: LinkedClaim): LinkedClaim | null => {
    const seen = seeClaim(claim);
    return seen === null ? null : { claim: seen, relation };
  };
  const seeEvent = ({ id }: DossierEvent): DossierEvent | null =>
    index.sight[index.rowOf.get(id) ?? -1] === IN_SIGHT ? (events.get(id) ?? null) : null;
  const { lookup } = whole;
  const dossier = {
    ...whole.dossier,
    events: whole.dossier.events.map((event) => events.get(event.id) ?? event),
    differences: whole.dossier.differences.filter(({ claimIds }) =>
      claimIds.every((id: ClaimId) => isClaimInSight(id)),
    ),
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
      claimsByOrigin: new SightedLists(lookup.claimsByOrigin, seeClaim),
      claimsByMeasure: new SightedLists(lookup.claimsByMeasure, seeClaim),
      repeatsOfClaim: new SightedLists(lookup.repeatsOfClaim, seeClaim),
      eventsByClaim: new SightedLists(lookup.eventsByClaim, seeEvent),
      childrenOfEvent: new SightedLists(lookup.childrenOfEvent, seeEvent),
    },
    evidence,
    index,
    statusOf,
    originsOf,
    supportOf,
    isClaimInSight,
  };
}
