import type { EventId } from '../dossier/types.ts';
import { isKnown } from './evidence-index.ts';
import type { ClaimFacts, EvidenceIndex, Voice } from './evidence-index.ts';
import { countOrigins, isFirm } from './independent-origins.ts';
import type { KnownOn } from './known-on.ts';

/** Whose word a reader counts: parties to the war too or not; sources that the coder inferred too or only printed ones. */
export interface SupportRule {
  readonly parties: 'with' | 'without';
  readonly sources: 'all' | 'printed';
}

/** Facts without the voices of parties to the war; an origin all of whose issuers are parties is none any more. */
function withoutParties(facts: ClaimFacts, isParty: (voice: Voice) => boolean): ClaimFacts {
  const others = (voices: readonly Voice[]): readonly Voice[] => voices.filter((voice) => !isParty(voice));
  return {
    ...facts,
    printed: others(facts.printed),
    speakers: others(facts.speakers),
    roots: facts.roots.flatMap((root) => {
      const issuers = others(root.issuers);
      return issuers.length === 0 && root.issuers.length > 0 ? [] : [{ ...root, issuers }];
    }),
  };
}

/**
 * How many independent origins stand behind an event at least, by the reader's rule: those of the firm claims that affirm it. A report that
 * names no source counts as one only while every source is allowed: who it was is not known.
 */
export function countedSupport(
  evidence: EvidenceIndex,
  eventId: EventId,
  { parties, sources }: SupportRule,
  knownOn: KnownOn = null,
): number {
  const isParty = ({ root }: Voice): boolean => evidence.lookup.actors.get(root)?.party === true;
  const all: ClaimFacts[] = [];
  for (const { facts, relation } of evidence.wordsOfEvent.get(eventId) ?? []) {
    if (relation === 'affirms' && isFirm(facts) && isKnown(facts, knownOn)) all.push(facts);
  }
  const { atLeast } = countOrigins(all);
  if (parties === 'with' && sources === 'all') return atLeast;
  const counted = parties === 'without' ? all.map((facts) => withoutParties(facts, isParty)) : all;
  const named = counted.filter(({ printed, roots }) => printed.length > 0 || (sources === 'all' && roots.length > 0));
  // what joins two speakers may be left out here, and must not make them two
  return Math.min(atLeast, countOrigins(named, sources === 'printed' ? 'printed' : 'all').atLeast);
}
