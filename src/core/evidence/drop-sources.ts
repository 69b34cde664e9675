/**
 * The evidence without the word of some reports, origins and actors: what a reader sees who does not trust them. An actor takes along those
 * who speak for it; an origin falls with all its issuers, or with everything that it depends on; a claim falls with its report, with whoever
 * passed it on, with all its speakers or all its origins, and with the claim that it repeats. What has other sources left keeps those.
 */
import type { Claim, Origin } from '../dossier/types.ts';
import { ClaimFactsMaker } from './evidence-index.ts';
import type { ClaimFacts, EvidenceIndex, Word } from './evidence-index.ts';

export interface DroppedSources {
  /** The evidence that is left; claims that fell have no facts in it. */
  readonly evidence: EvidenceIndex;
  /** Claims that fell. */
  readonly fallen: ReadonlySet<string>;
  /** Claims that fell or lost one of several sources. */
  readonly changed: ReadonlySet<string>;
}

function droppedActors({ lookup }: EvidenceIndex, dropped: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const actor of lookup.actors.values()) {
    const way: string[] = [];
    for (
      let at: string | null = actor.id;
      at !== null && !way.includes(at);
      at = lookup.actors.get(at)?.speaksFor ?? null
    )
      way.push(at);
    if (way.some((id) => dropped.has(id))) found.add(actor.id);
  }
  return found;
}

/** The origins that are left, without dropped issuers; those that fell are not in it. */
function originsLeft(
  { lookup }: EvidenceIndex,
  dropped: ReadonlySet<string>,
  actors: ReadonlySet<string>,
): ReadonlyMap<string, Origin> {
  const left = new Map<string, Origin>();
  const falls = new Map<string, boolean>();
  const hasFallen = (origin: Origin, path: readonly string[]): boolean => {
    const known = falls.get(origin.id);
    if (known !== undefined) return known;
    if (path.includes(origin.id)) return false;
    const below = origin.dependsOn.flatMap((id) => lookup.origins.get(id) ?? []);
    const result =
      dropped.has(origin.id) ||
      (origin.issuers.length > 0 && origin.issuers.every((id) => actors.has(id))) ||
      (below.length > 0 && below.every((each) => hasFallen(each, [...path, origin.id])));
    falls.set(origin.id, result);
    return result;
  };
  for (const origin of lookup.origins.values()) {
    if (hasFallen(origin, [])) continue;
    const issuers = origin.issuers.filter((id) => !actors.has(id));
    const dependsOn = origin.dependsOn.filter((id) => {
      const below = lookup.origins.get(id);
      return below === undefined || !hasFallen(below, []);
    });
    const isWhole = issuers.length === origin.issuers.length && dependsOn.length === origin.dependsOn.length;
    left.set(origin.id, isWhole ? origin : { ...origin, issuers, dependsOn });
  }
  return left;
}

/** The claim with the sources that are left; null if it falls; the same object if it loses nothing. */
function reduced(
  claim: Claim,
  isDropped: (id: string) => boolean,
  actors: ReadonlySet<string>,
  origins: ReadonlyMap<string, Origin>,
): Claim | null {
  if (isDropped(claim.reportId) || claim.via.some((id) => actors.has(id))) return null;
  const saidBy = claim.saidBy.filter((id) => !actors.has(id));
  const originIds = claim.originIds.filter((id) => origins.has(id));
  if (claim.saidBy.length > 0 && saidBy.length === 0) return null;
  if (claim.originIds.length > 0 && originIds.length === 0) return null;
  const isWhole = saidBy.length === claim.saidBy.length && originIds.length === claim.originIds.length;
  return isWhole ? claim : { ...claim, saidBy, originIds };
}

function fallWithRepeated({ repeatsOfClaim }: EvidenceIndex['lookup'], fallen: Set<string>): void {
  // iteration over a set also reaches what is added meanwhile
  for (const id of fallen) for (const repeat of repeatsOfClaim.get(id) ?? []) fallen.add(repeat.id);
}

/** Origins that fell, lost an issuer, or go back to one of those. */
function originsTouched({ lookup }: EvidenceIndex, left: ReadonlyMap<string, Origin>): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const origin of lookup.origins.values()) if (left.get(origin.id) !== origin) touched.add(origin.id);
  if (touched.size === 0) return touched;
  for (let before = -1; before !== touched.size;) {
    before = touched.size;
    for (const { id, dependsOn } of lookup.origins.values())
      if (dependsOn.some((below) => touched.has(below))) touched.add(id);
  }
  return touched;
}

/** Claims that can lose something: those of dropped reports, those of touched origins, and with an actor all. */
function claimsConcerned(
  { lookup }: EvidenceIndex,
  dropped: ReadonlySet<string>,
  actors: ReadonlySet<string>,
  origins: ReadonlySet<string>,
): Iterable<Claim> {
  if (actors.size > 0) return lookup.claims.values();
  const claims = new Set<Claim>();
  for (const id of dropped) for (const claim of lookup.claimsByReport.get(id) ?? []) claims.add(claim);
  for (const id of origins) for (const claim of lookup.claimsByOrigin.get(id) ?? []) claims.add(claim);
  return claims;
}

/** A lookup over another one: what has changed, what is gone, and else what was there. */
function overlay<T>(
  below: { readonly get: (id: string) => T | undefined },
  changed: ReadonlyMap<string, T>,
  gone: ReadonlySet<string>,
): { readonly get: (id: string) => T | undefined; readonly has: (id: string) => boolean } {
  const get = (id: string): T | undefined => (gone.has(id) ? undefined : (changed.get(id) ?? below.get(id)));
  return { get, has: (id) => get(id) !== undefined };
}

const NOTHING: ReadonlySet<string> = new Set();

/** Leaves out the word of reports, origins and actors by id; ids that are none of these change nothing. */
export function dropSources(evidence: EvidenceIndex, ids: readonly string[]): DroppedSources {
  const dropped = new Set(ids);
  const { lookup } = evidence;
  const isReportsOnly = ids.every((id) => !lookup.origins.has(id) && !lookup.actors.has(id));
  const actors = isReportsOnly ? NOTHING : droppedActors(evidence, dropped);
  const origins = isReportsOnly ? lookup.origins : originsLeft(evidence, dropped, actors);
  const touched = isReportsOnly ? NOTHING : originsTouched(evidence, origins);
  const fallen = new Set<string>();
  const altered = new Map<string, Claim>();
  for (const claim of claimsConcerned(evidence, dropped, actors, touched)) {
    const left = reduced(claim, (id) => dropped.has(id), actors, origins);
    if (left === null) fallen.add(claim.id);
    else if (left !== claim || claim.originIds.some((id) => touched.has(id))) altered.set(claim.id, left);
  }
  fallWithRepeated(lookup, fallen);
  for (const id of fallen) altered.delete(id);
  if (fallen.size + altered.size === 0) return { evidence, fallen, changed: fallen };

  const facts = new Map<string, ClaimFacts>();
  if (altered.size > 0) {
    const maker = new ClaimFactsMaker({ ...lookup, origins }, evidence.voices);
    for (const [id, claim] of altered) facts.set(id, maker.of(claim));
  }
  const left = overlay(evidence.facts, facts, fallen);
  const changed = new Set([...fallen, ...altered.keys()]);
  const words = overlay(evidence.wordsOfEvent, wordsLeft(evidence, left, changed), NOTHING);
  return { evidence: { ...evidence, facts: left, wordsOfEvent: words }, fallen, changed };
}

/** The words of the events that lose something. */
function wordsLeft(
  { lookup, wordsOfEvent }: EvidenceIndex,
  facts: EvidenceIndex['facts'],
  changed: ReadonlySet<string>,
): ReadonlyMap<string, readonly Word[]> {
  const words = new Map<string, readonly Word[]>();
  const events = new Set<string>();
  for (const id of changed) for (const { eventId } of lookup.claims.get(id)?.events ?? []) events.add(eventId);
  for (const eventId of events) {
    const left = (wordsOfEvent.get(eventId) ?? []).flatMap(({ facts: { claim }, relation }): Word[] => {
      const now = facts.get(claim.id);
      return now === undefined ? [] : [{ facts: now, relation }];
    });
    words.set(eventId, left);
  }
  return words;
}
