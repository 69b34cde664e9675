import type { CodedClaim } from '../coding/coding.ts';
import { CLAIM_FIELDS, fieldKey } from './coded-fields.ts';

export interface ClaimPair {
  readonly mine: CodedClaim;
  readonly theirs: CodedClaim;
}

export interface PairedClaims {
  /** In the order of one's own claims. */
  readonly pairs: readonly ClaimPair[];
  readonly onlyMine: readonly CodedClaim[];
  readonly onlyTheirs: readonly CodedClaim[];
}

/** Characters that two claims have in common, as a share of all that they have, 0 to 1. */
function overlapOf({ at: a }: CodedClaim, { at: b }: CodedClaim): number {
  if (a.paragraph !== b.paragraph) return 0;
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Share of the fields that say the same; those that name other claims are left out, for their ids are each coder's own. */
function likeness(a: CodedClaim, b: CodedClaim): number {
  const fields = CLAIM_FIELDS.filter((field) => field !== 'repeats');
  return fields.filter((field) => fieldKey(a, field) === fieldKey(b, field)).length / fields.length;
}

/**
 * Which claims of two coders are of the same words. Claims must share characters of a line; among several on one sentence those go together that
 * stand on more of the same words and say more of the same, the best pairs first. Each claim is in one pair at most.
 */
export function pairClaims(mine: readonly CodedClaim[], theirs: readonly CodedClaim[]): PairedClaims {
  const candidates = mine
    .flatMap((own) =>
      theirs.flatMap((other) => {
        const overlap = overlapOf(own, other);
        return overlap === 0 ? [] : [{ mine: own, theirs: other, score: overlap + likeness(own, other) }];
      }),
    )
    .sort((a, b) => b.score - a.score);
  const taken = new Set<CodedClaim>();
  const partner = new Map<CodedClaim, CodedClaim>();
  for (const { mine: own, theirs: other } of candidates) {
    if (taken.has(own) || taken.has(other)) continue;
    taken.add(own).add(other);
    partner.set(own, other);
  }
  return {
    pairs: mine.flatMap((own) => {
      const other = partner.get(own);
      return other === undefined ? [] : [{ mine: own, theirs: other }];
    }),
    onlyMine: mine.filter((claim) => !taken.has(claim)),
    onlyTheirs: theirs.filter((claim) => !taken.has(claim)),
  };
}
