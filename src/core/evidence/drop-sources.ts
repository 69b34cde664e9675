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

function fallWithRepeated(claims: Iterable<Claim>, fallen: Set<string>): void {
  const repeats = [...claims].filter((claim) => claim.repeats !== null);
  for (let before = -1; before !== fallen.size;) {
    before = fallen.size;
    for (const { id, repeats: original } of repeats) if (original !== null && fallen.has(original)) fallen.add(id);
  }
}

/** Leaves out the word of reports, origins and actors by id; ids that are none of these change nothing. One pass over the claims. */
export function dropSources(evidence: EvidenceIndex, ids: readonly string[]): DroppedSources {
  const dropped = new Set(ids);
  const { lookup } = evidence;
  const actors = droppedActors(evidence, dropped);
  const origins = originsLeft(evidence, dropped, actors);
  const touchedOrigins = new Set(
    [...lookup.origins.values()].filter((origin) => origins.get(origin.id) !== origin).map(({ id }) => id),
  );
  for (let before = -1; before !== touchedOrigins.size;) {
    before = touchedOrigins.size;
    for (const { id, dependsOn } of lookup.origins.values())
      if (dependsOn.some((below) => touchedOrigins.has(below))) touchedOrigins.add(id);
  }
  const fallen = new Set<string>();
  const altered = new Map<string, Claim>();
  for (const claim of lookup.claims.values()) {
    const left = reduced(claim, (id) => dropped.has(id), actors, origins);
    if (left === null) fallen.add(claim.id);
    else if (left !== claim || claim.originIds.some((id) => touchedOrigins.has(id))) altered.set(claim.id, left);
  }
  fallWithRepeated(lookup.claims.values(), fallen);
  if (fallen.size + altered.size === 0) return { evidence, fallen, changed: fallen };

  const maker = new ClaimFactsMaker({ ...lookup, origins }, evidence.voices);
  const facts = new Map<string, ClaimFacts>(evidence.facts);
  for (const [id, claim] of altered) facts.set(id, maker.of(claim));
  for (const id of fallen) facts.delete(id);
  const changed = new Set([...fallen, ...altered.keys()]);
  return { evidence: { ...evidence, facts, wordsOfEvent: wordsLeft(evidence, facts, changed) }, fallen, changed };
}

function wordsLeft(
  { lookup, wordsOfEvent }: EvidenceIndex,
  facts: ReadonlyMap<string, ClaimFacts>,
  changed: ReadonlySet<string>,
): ReadonlyMap<string, readonly Word[]> {
  const words = new Map(wordsOfEvent);
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
