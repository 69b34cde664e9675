import type { Sentence } from '#core/dossier/types.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { toDay } from '#core/time/day.ts';
import type { Day } from '#core/time/day.ts';

/** Whether a sentence of the overview counts: all its claims are known, some are not yet, or one comes from a source that is left out. */
export type SentenceSight =
  | { readonly status: 'known' }
  /** `from` is the day on which the last of its claims became known. */
  | { readonly status: 'later'; readonly from: Day }
  | { readonly status: 'dropped' };

/** How a sentence stands under the sight of the dossier. */
export function sentenceSight({ sight, evidence, isClaimInSight }: OpenDossier, { claimIds }: Sentence): SentenceSight {
  const missing = claimIds.filter((id) => !isClaimInSight(id));
  if (missing.length === 0) return { status: 'known' };
  let from = -Infinity;
  for (const id of missing) {
    const facts = evidence.facts.get(id);
    if (facts === undefined) return { status: 'dropped' };
    from = Math.max(from, facts.knownFrom[sight.knownOn?.mode ?? 'report']);
  }
  return { status: 'later', from: toDay(from) };
}
