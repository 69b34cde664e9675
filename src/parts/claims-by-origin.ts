// Who says so: the claims of an event under the origin they go back to. A repeat is no second voice, so it is shown under the claim
// that it repeats.
import type { DossierLookup, LinkedClaim } from '#core/dossier/index-dossier.ts';
import type { Claim, Origin } from '#core/dossier/types.ts';

export interface ClaimWithRepeats extends LinkedClaim {
  readonly repeats: readonly Claim[];
}

export interface OriginGroup {
  readonly key: string;
  /** Statements that the claims go back to; without one the speakers count, without these nobody is named. */
  readonly origins: readonly Origin[];
  /** Ids of speakers that are named without a statement. */
  readonly speakers: readonly string[];
  readonly claims: readonly ClaimWithRepeats[];
  /** Reports that carry these claims, in the order of the dossier. */
  readonly reportIds: readonly string[];
}

export interface ClaimsByOrigin {
  readonly affirming: readonly OriginGroup[];
  readonly disputing: readonly OriginGroup[];
  readonly mentioning: readonly OriginGroup[];
}

type Lookup = Pick<DossierLookup, 'origins'>;

/** Claims of one relation; a repeat goes under its original if that bears on the event in the same way, else it stands for itself. */
function attachRepeats(linked: readonly LinkedClaim[]): readonly ClaimWithRepeats[] {
  const present = new Set<string>(linked.map(({ claim }) => claim.id));
  const repeats = new Map<string, Claim[]>();
  const standing: LinkedClaim[] = [];
  for (const link of linked) {
    const original = link.claim.repeats;
    if (original === null || !present.has(original)) standing.push(link);
    else repeats.set(original, [...(repeats.get(original) ?? []), link.claim]);
  }
  return standing.map((link) => ({ ...link, repeats: repeats.get(link.claim.id) ?? [] }));
}

function keyOf({ originIds, saidBy }: Claim): string {
  if (originIds.length > 0) return [...originIds].sort().join(' ');
  return saidBy.length > 0 ? `by ${[...saidBy].sort().join(' ')}` : 'nobody';
}

/** Groups with a statement come first, by its date; then named speakers; what names nobody last. */
function rank(group: OriginGroup): string {
  const [first] = group.origins;
  if (first !== undefined) return `0${first.issued?.startMin ?? '9999'}${first.id}`;
  return group.speakers.length > 0 ? '1' : '2';
}

/** Claims under the origins they go back to. */
export function groupByOrigin({ origins }: Lookup, linked: readonly LinkedClaim[]): readonly OriginGroup[] {
  const byKey = new Map<string, ClaimWithRepeats[]>();
  for (const claim of attachRepeats(linked)) {
    const key = keyOf(claim.claim);
    byKey.set(key, [...(byKey.get(key) ?? []), claim]);
  }
  const groups = [...byKey].map(([key, claims]): OriginGroup => {
    const first = claims[0]?.claim;
    const found = (first?.originIds ?? []).flatMap((id) => origins.get(id) ?? []);
    return {
      key,
      origins: found,
      speakers: found.length > 0 ? [] : (first?.saidBy ?? []),
      claims,
      reportIds: [
        ...new Set(
          claims.flatMap(({ claim, repeats }) => [claim.reportId, ...repeats.map((repeat) => repeat.reportId)]),
        ),
      ],
    };
  });
  return groups.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** The claims of an event by how they bear on it, and then by origin. */
export function groupClaimsByOrigin(lookup: Lookup, linked: readonly LinkedClaim[]): ClaimsByOrigin {
  const related = (relation: LinkedClaim['relation']) =>
    groupByOrigin(
      lookup,
      linked.filter((link) => link.relation === relation),
    );
  return { affirming: related('affirms'), disputing: related('disputes'), mentioning: related('mentions') };
}

/** Claims with their repeats. */
export function countWithRepeats(claims: readonly ClaimWithRepeats[]): number {
  return claims.reduce((sum, { repeats }) => sum + 1 + repeats.length, 0);
}

/** Claims in the groups, repeats included. */
export function countClaims(groups: readonly OriginGroup[]): number {
  return groups.reduce((sum, { claims }) => sum + countWithRepeats(claims), 0);
}
