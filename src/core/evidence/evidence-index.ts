import type { DossierLookup } from '../dossier/index-dossier.ts';
import type { Actor, ActorId, Claim, ClaimEventLink, SharingId } from '../dossier/types.ts';
import { isDistorted, originKnownFrom, reportKnownFrom } from './known-on.ts';
import type { KnownOn } from './known-on.ts';

/** For whom an actor speaks in the end, and the group it shares what it knows with. */
export interface Voice {
  readonly root: ActorId;
  readonly sharing: SharingId | null;
}

/** An origin that depends on no other: a claim goes back to it however long the chain. */
export interface RootOrigin {
  readonly id: string;
  readonly issuers: readonly Voice[];
}

/** What the rules ask of a claim, worked out once. Days are -Infinity if the report is missing, which the build does not allow. */
export interface ClaimFacts {
  readonly claim: Claim;
  /**
   * Days from which it is known, with its report or (reconstructed) since it was first said in public: the day its earliest origin was
   * issued, never later than its report.
   */
  readonly knownFrom: { readonly report: number; readonly origin: number };
  /** Printed speakers. */
  readonly printed: readonly Voice[];
  /** Printed speakers and the issuers of its origins. */
  readonly speakers: readonly Voice[];
  readonly roots: readonly RootOrigin[];
}

/** A claim as it bears on an event (or, about a figure, prints it). */
export interface Word {
  readonly facts: ClaimFacts;
  readonly relation: ClaimEventLink['relation'];
}

/** The facts of all claims of a dossier. */
export interface EvidenceIndex {
  readonly lookup: DossierLookup;
  readonly facts: Pick<ReadonlyMap<string, ClaimFacts>, 'get' | 'has'>;
  readonly voices: ReadonlyMap<string, Voice>;
  /** Of every event the claims that are no repeats, mentions included. */
  readonly wordsOfEvent: Pick<ReadonlyMap<string, readonly Word[]>, 'get'>;
}

const NO_VOICES: readonly Voice[] = [];
const NO_ROOTS: readonly RootOrigin[] = [];

/** Follows `speaksFor` to its end; the sharing group is the first one on the way. */
function resolveVoice(actors: ReadonlyMap<string, Actor>, actor: Actor): Voice {
  const seen = new Set<string>();
  let at = actor;
  let sharing = actor.sharing;
  while (at.speaksFor !== null && !seen.has(at.id)) {
    seen.add(at.id);
    const next = actors.get(at.speaksFor);
    if (next === undefined) break;
    at = next;
    sharing ??= at.sharing;
  }
  return { root: at.id, sharing };
}

class RootFinder {
  private readonly found = new Map<string, readonly RootOrigin[]>();

  constructor(
    private readonly lookup: DossierLookup,
    private readonly voicesOf: (ids: readonly string[]) => readonly Voice[],
  ) {}

  of(originId: string, path: readonly string[] = []): readonly RootOrigin[] {
    const known = this.found.get(originId);
    if (known !== undefined) return known;
    const origin = this.lookup.origins.get(originId);
    if (origin === undefined || path.includes(originId)) return [];
    // ways that meet again lead to the same root once, else each fork would double them
    const deeper = new Set(origin.dependsOn.flatMap((id) => this.of(id, [...path, originId])));
    const roots = deeper.size > 0 ? [...deeper] : [{ id: originId, issuers: this.voicesOf(origin.issuers) }];
    this.found.set(originId, roots);
    return roots;
  }
}

/** Days from which claims are known, each report and origin looked at once. */
class KnownDays {
  private readonly reports = new Map<string, number>();
  private readonly origins = new Map<string, number>();

  constructor(lookup: DossierLookup) {
    for (const report of lookup.reports.values()) this.reports.set(report.id, reportKnownFrom(report));
    for (const origin of lookup.origins.values()) this.origins.set(origin.id, originKnownFrom(origin) ?? Infinity);
  }

  of(claim: Claim): ClaimFacts['knownFrom'] {
    const report = this.reports.get(claim.reportId) ?? -Infinity;
    let origin = report;
    if (isDistorted(claim)) return { report, origin };
    for (const id of claim.originIds) origin = Math.min(origin, this.origins.get(id) ?? Infinity);
    return { report, origin };
  }
}

function wordsOfEvent(lookup: DossierLookup, facts: ReadonlyMap<string, ClaimFacts>): Map<string, readonly Word[]> {
  const words = new Map<string, readonly Word[]>();
  for (const { id: eventId } of lookup.dossier.events) {
    const links = lookup.claimsByEvent.get(eventId) ?? [];
    const list: Word[] = [];
    for (const { claim, relation } of links) {
      const known = claim.repeats === null ? facts.get(claim.id) : undefined;
      if (known !== undefined) list.push({ facts: known, relation });
    }
    words.set(eventId, list);
  }
  return words;
}

/** Works out the facts of claims over the origins of a lookup, each origin looked at once. */
export class ClaimFactsMaker {
  private readonly roots: RootFinder;
  private readonly issuersOf = new Map<string, readonly Voice[]>();
  private readonly days: KnownDays;
  private readonly voicesOf: (ids: readonly string[]) => readonly Voice[];

  constructor(lookup: DossierLookup, voices: ReadonlyMap<string, Voice>) {
    this.voicesOf = (ids) => ids.flatMap((id) => voices.get(id) ?? []);
    this.roots = new RootFinder(lookup, this.voicesOf);
    this.days = new KnownDays(lookup);
    for (const origin of lookup.origins.values()) this.issuersOf.set(origin.id, this.voicesOf(origin.issuers));
  }

  of(claim: Claim): ClaimFacts {
    const printed = claim.saidBy.length === 0 ? NO_VOICES : this.voicesOf(claim.saidBy);
    const issuers = claim.originIds.flatMap((id) => this.issuersOf.get(id) ?? NO_VOICES);
    return {
      claim,
      printed,
      speakers: issuers.length === 0 ? printed : [...printed, ...issuers],
      roots: claim.originIds.length === 0 ? NO_ROOTS : claim.originIds.flatMap((id) => this.roots.of(id)),
      knownFrom: this.days.of(claim),
    };
  }
}

/** Works out speakers, roots and days of every claim; do it once for a dossier. */
export function indexEvidence(lookup: DossierLookup): EvidenceIndex {
  const voices = new Map<string, Voice>();
  for (const actor of lookup.actors.values()) voices.set(actor.id, resolveVoice(lookup.actors, actor));
  const maker = new ClaimFactsMaker(lookup, voices);
  const facts = new Map<string, ClaimFacts>();
  for (const claim of lookup.claims.values()) facts.set(claim.id, maker.of(claim));
  return { lookup, facts, voices, wordsOfEvent: wordsOfEvent(lookup, facts) };
}

/** Whether a claim was known by the end of the day. */
export function isKnown(facts: ClaimFacts, knownOn: KnownOn): boolean {
  return knownOn === null || facts.knownFrom[knownOn.mode] <= knownOn.day;
}
