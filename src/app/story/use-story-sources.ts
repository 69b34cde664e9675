import type { Report, Story } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { reportsInOrder } from '#model/text/report-label.ts';

interface StorySources {
  /** In the order of publication. */
  readonly reports: readonly Report[];
  readonly claimCount: number;
}

/** What a story rests on. */
export function useStorySources({ steps }: Story): StorySources {
  const { dossier, lookup } = useDossier().whole;
  const claimIds = new Set(steps.flatMap((step) => step.claimIds));
  const reportIds = new Set([...claimIds].map((id) => lookup.claims.get(id)?.reportId));
  return { reports: reportsInOrder(dossier).filter(({ id }) => reportIds.has(id)), claimCount: claimIds.size };
}
