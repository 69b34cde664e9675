import type { Claim } from '#core/dossier/types.ts';
import { isKnown } from '#core/evidence/evidence-index.ts';
import type { KnownMode, KnownOn } from '#core/evidence/known-on.ts';
import { Kept, once } from '#core/kept.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { reportsInOrder } from '../text/report-label.ts';

/** A source and how many visible claims name it directly. */
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

/** The visible claims, with the sources that are left of them. */
export function claimsInSight({ dossier, evidence, isClaimInSight }: OpenDossier): readonly Claim[] {
  return dossier.claims.flatMap(({ id }) => (isClaimInSight(id) ? (evidence.facts.get(id)?.claim ?? []) : []));
}

/** The sources that a claim names directly: its report, its origins, its actors. */
function sourcesOfClaim(lookup: OpenDossier['lookup'], claim: Claim): readonly string[] {
  return [claim.reportId, ...claim.originIds, ...actorsOfClaim(lookup, claim)];
}

/** All claims of a dossier with the sources that they name as places in one list, packed as in a `LinkTable`. */
interface NamedSources {
  readonly ids: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  readonly days: Readonly<Record<KnownMode, Float64Array>>;
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
}

function nameSources({ dossier: { claims }, evidence, lookup }: OpenDossier): NamedSources {
  const at = new Map<string, number>();
  const targets: number[] = [];
  const starts = new Uint32Array(claims.length + 1);
  const days = { report: new Float64Array(claims.length), origin: new Float64Array(claims.length) };
  claims.forEach((claim, row) => {
    const known = evidence.facts.get(claim.id)?.knownFrom;
    days.report[row] = known?.report ?? Infinity;
    days.origin[row] = known?.origin ?? Infinity;
    for (const id of sourcesOfClaim(lookup, claim)) {
      const place = at.get(id) ?? at.size;
      at.set(id, place);
      targets.push(place);
    }
    starts[row + 1] = targets.length;
  });
  return { ids: [...at.keys()], at, days, starts, targets: Uint32Array.from(targets) };
}

/** How many claims known on a day name each source. */
function countNamed({ ids, days, starts, targets }: NamedSources, knownOn: KnownOn): Uint32Array {
  const counts = new Uint32Array(ids.length);
  const from = days[knownOn?.mode ?? 'report'];
  const until = knownOn?.day ?? Infinity;
  for (let row = 0; row < from.length; row += 1) {
    if ((from[row] ?? Infinity) > until) continue;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? end; at < end; at += 1) {
      const place = targets[at] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}

interface Named {
  readonly sources: NamedSources;
  /** Those with most claims in the whole dossier first: rows keep their places when a source is left out. */
  readonly origins: readonly string[];
  readonly actors: readonly string[];
}

const namedOf = once((whole: OpenDossier): Named => {
  const sources = nameSources(whole);
  const all = countNamed(sources, null);
  const many = (id: string): number => all[sources.at.get(id) ?? -1] ?? 0;
  const inOrder = (records: ReadonlyMap<string, unknown>): readonly string[] =>
    sources.ids.filter((id) => records.has(id)).sort((a, b) => many(b) - many(a) || (a < b ? -1 : 1));
  return { sources, origins: inOrder(whole.lookup.origins), actors: inOrder(whole.lookup.actors) };
});

const counted = new Kept<NamedSources, Uint32Array>(() => 2);

/** Every report, and every origin and actor that a claim of the whole dossier names, with its visible claims. */
export const countSources = once((open: OpenDossier): SourceCounts => {
  const { whole, sight, lookup, evidence, changedClaims } = open;
  const { sources, origins, actors } = namedOf(whole);
  // with nothing left out it is the same for every source that is
  const left = counted.get(sources, JSON.stringify(sight.knownOn), () => countNamed(sources, sight.knownOn)).slice();
  const add = (claim: Claim, change: 1 | -1): void => {
    for (const id of sourcesOfClaim(lookup, claim)) {
      const place = sources.at.get(id);
      if (place !== undefined) left[place] = (left[place] ?? 0) + change;
    }
  };
  for (const id of changedClaims) {
    const before = whole.evidence.facts.get(id);
    if (before === undefined || !isKnown(before, sight.knownOn)) continue;
    add(before.claim, -1);
    const now = evidence.facts.get(id);
    if (now !== undefined) add(now.claim, 1);
  }
  const countOf = (id: string): SourceCount => ({ id, claims: left[sources.at.get(id) ?? -1] ?? 0 });
  return {
    reports: reportsInOrder(open.dossier).map(({ id }) => countOf(id)),
    origins: origins.map(countOf),
    actors: actors.map(countOf),
  };
});
