import type { Claim } from '#core/dossier/types.ts';
import type { OpenDossier } from '../dossier/open-dossier.ts';
import { reportsInOrder } from '../text/report-label.ts';

/** A source and how many claims in sight name it directly. */
export interface SourceCount {
  readonly id: string;
  readonly claims: number;
}

export interface SourceCounts {
  /** In order of publication. */
  readonly reports: readonly SourceCount[];
  /** Those with most claims first. */
  readonly origins: readonly SourceCount[];
  readonly actors: readonly SourceCount[];
}

/** Actors that a claim names: whoever speaks in it, passed it on, or issued a statement that it goes back to directly. */
export function actorsOfClaim(
  { origins }: OpenDossier['lookup'],
  { saidBy, via, originIds }: Claim,
): ReadonlySet<string> {
  return new Set<string>([...saidBy, ...via, ...originIds.flatMap((id) => origins.get(id)?.issuers ?? [])]);
}

/** The claims in sight, with the sources that are left of them. */
export function claimsInSight({ dossier, evidence, isClaimInSight }: OpenDossier): readonly Claim[] {
  return dossier.claims.flatMap(({ id }) => (isClaimInSight(id) ? (evidence.facts.get(id)?.claim ?? []) : []));
}

function countBySource(lookup: OpenDossier['lookup'], claims: readonly Claim[]) {
  const counts = {
    reports: new Map<string, number>(),
    origins: new Map<string, number>(),
    actors: new Map<string, number>(),
  };
  const add = (map: Map<string, number>, id: string): void => void map.set(id, (map.get(id) ?? 0) + 1);
  for (const claim of claims) {
    add(counts.reports, claim.reportId);
    for (const id of claim.originIds) add(counts.origins, id);
    for (const id of actorsOfClaim(lookup, claim)) add(counts.actors, id);
  }
  return counts;
}

/** Every report, and every origin and actor that a claim of the whole dossier names, with its claims in sight. */
export function countSources(open: OpenDossier): SourceCounts {
  const all = countBySource(open.lookup, open.whole.dossier.claims);
  const left = countBySource(open.lookup, claimsInSight(open));
  // rows keep their places when a source is left out
  const inOrder = (kind: 'origins' | 'actors'): readonly SourceCount[] =>
    [...all[kind]]
      .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
      .map(([id]) => ({ id, claims: left[kind].get(id) ?? 0 }));
  return {
    reports: reportsInOrder(open.dossier).map(({ id }) => ({ id, claims: left.reports.get(id) ?? 0 })),
    origins: inOrder('origins'),
    actors: inOrder('actors'),
  };
}
