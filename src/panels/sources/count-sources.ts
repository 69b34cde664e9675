import type { OpenDossier } from '#model/dossier/open-dossier.ts';
import { reportsInOrder } from '#model/text/report-label.ts';

/** A source and how many claims of the whole dossier name it directly. */
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

/** Every report, and every origin and actor that a claim names, with its claims. One pass over the claims. */
export function countSources({ dossier, lookup }: Pick<OpenDossier, 'dossier' | 'lookup'>): SourceCounts {
  const reports = new Map<string, number>();
  const origins = new Map<string, number>();
  const actors = new Map<string, number>();
  const add = (counts: Map<string, number>, id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const claim of dossier.claims) {
    add(reports, claim.reportId);
    for (const id of claim.originIds) add(origins, id);
    const named = new Set<string>([
      ...claim.saidBy,
      ...claim.via,
      ...claim.originIds.flatMap((id) => lookup.origins.get(id)?.issuers ?? []),
    ]);
    for (const id of named) add(actors, id);
  }
  const byClaims = (counts: ReadonlyMap<string, number>): readonly SourceCount[] =>
    [...counts].map(([id, claims]) => ({ id, claims })).sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
  return {
    reports: reportsInOrder(dossier).map(({ id }) => ({ id, claims: reports.get(id) ?? 0 })),
    origins: byClaims(origins),
    actors: byClaims(actors),
  };
}
