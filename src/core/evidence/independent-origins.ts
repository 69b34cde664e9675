/**
 * Repeating is not confirming: support is counted in origins and in who issued them, not in reports. One government counts once,
 * whatever agencies speak; a joint statement makes its issuers one; governments that share what they know may be one.
 */
import type { EventId } from '../dossier/types.ts';
import { isKnown } from './evidence-index.ts';
import type { ClaimFacts, EvidenceIndex, Voice } from './evidence-index.ts';
import type { KnownOn } from './known-on.ts';

/** How many independent origins stand behind something, and how many more reports name no source. */
export interface OriginCount {
  readonly atLeast: number;
  readonly atMost: number;
  readonly untraced: number;
}

/** Which speakers count: all that are known, or only those that are printed (then nothing is known of origins). */
export type SpeakersCounted = 'all' | 'printed';

/** Sets that can be united; small, so plain arrays do. */
class Groups {
  private readonly keys = new Map<string, number>();
  private readonly parents: number[] = [];

  add(key: string): number {
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    const at = this.parents.length;
    this.keys.set(key, at);
    this.parents.push(at);
    return at;
  }

  unite(a: number, b: number): void {
    this.parents[this.find(a)] = this.find(b);
  }

  /** Number of groups among the first `size` members. */
  count(size: number): number {
    const roots = new Set<number>();
    for (let at = 0; at < size; at += 1) roots.add(this.find(at));
    return roots.size;
  }

  get size(): number {
    return this.parents.length;
  }

  private find(at: number): number {
    let root = at;
    for (let next = this.parents[root]; next !== undefined && next !== root; next = this.parents[root]) root = next;
    return root;
  }
}

function addSources(groups: Groups, facts: ClaimFacts, voices: Voice[], counted: SpeakersCounted): boolean {
  if (facts.roots.length === 0 || counted === 'printed') {
    for (const voice of facts.printed) groups.add(voice.root);
    voices.push(...facts.printed);
    return facts.printed.length > 0;
  }
  for (const root of facts.roots) {
    const [first, ...others] = root.issuers;
    // An origin nobody is named for is a source of its own. Ids of origins and of actors never meet: "or-…" is no codebook slug of an actor.
    const at = groups.add(first === undefined ? `origin ${root.id}` : first.root);
    for (const other of others) groups.unite(at, groups.add(other.root));
    voices.push(...root.issuers);
  }
  return true;
}

/** Counts the independent origins behind supporting claims. */
export function countOrigins(supporting: readonly ClaimFacts[], counted: SpeakersCounted = 'all'): OriginCount {
  const groups = new Groups();
  const voices: Voice[] = [];
  const traced = new Set<string>();
  const reports = new Set<string>();
  for (const facts of supporting) {
    reports.add(facts.claim.reportId);
    if (addSources(groups, facts, voices, counted)) traced.add(facts.claim.reportId);
  }
  const untraced = reports.size - traced.size;
  if (groups.size === 0) return { atLeast: Math.min(1, untraced), atMost: untraced, untraced };
  const sources = groups.size;
  const atMost = groups.count(sources);
  for (const { root, sharing } of voices) {
    if (sharing !== null) groups.unite(groups.add(root), groups.add(`sharing ${sharing}`));
  }
  return { atLeast: groups.count(sources), atMost, untraced };
}

/** A claim says in its own right that something is so: an account or an utterance, without "reportedly". */
export function isFirm({ claim }: ClaimFacts): boolean {
  return !claim.hedged && (claim.kind === 'account' || claim.kind === 'speech');
}

/** Counts the independent origins of an event: those of the firm claims that affirm it, repeats left out. */
export function eventOrigins(evidence: EvidenceIndex, eventId: EventId, knownOn: KnownOn = null): OriginCount {
  const supporting: ClaimFacts[] = [];
  for (const { facts, relation } of evidence.wordsOfEvent.get(eventId) ?? []) {
    if (relation === 'affirms' && isFirm(facts) && isKnown(facts, knownOn)) supporting.push(facts);
  }
  return countOrigins(supporting);
}
