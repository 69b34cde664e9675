import { toDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import type { KnownMode } from './known-on.ts';

/** The days on which something became known, ascending, each once; without claims there are none. */
export function publicationDays(evidence: EvidenceIndex, mode: KnownMode): readonly Day[] {
  const days = new Set<number>();
  for (const id of evidence.lookup.claims.keys()) {
    const day = evidence.facts.get(id)?.knownFrom[mode];
    if (day !== undefined && Number.isFinite(day)) days.add(day);
  }
  return [...days].sort((a, b) => a - b).map(toDay);
}

/**
 * The known-on date one publication earlier or later; null = the latest, on which everything is known. `undefined` where there is no step:
 * before the first publication, or after the last.
 */
export function stepKnownOn(days: readonly Day[], known: Day | null, step: 1 | -1): Day | null | undefined {
  const last = days.at(-1);
  if (last === undefined) return undefined;
  if (step === 1) {
    if (known === null) return undefined;
    const next = days.find((day) => day > known);
    return next === undefined || next === last ? null : next;
  }
  const present = known ?? last;
  return days.filter((day) => day < present).at(-1);
}
