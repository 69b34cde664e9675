import { useMemo } from 'react';
import { Kept } from '#core/kept.ts';
import { KNOWN_MODES } from '#core/view/view.ts';
import { publicationDays, stepKnownOn } from '#core/evidence/publication-days.ts';
import type { Day } from '#core/time/day.ts';
import type { View } from '#core/view/view.ts';
import { useDossier } from '../dossier/dossier-context.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { useView } from './use-view.ts';

const daysOf = new Kept<OpenDossier, readonly Day[]>(() => KNOWN_MODES.length);

/** The days on which something became known, worked out once for a dossier and mode. */
export function knownDays(whole: OpenDossier, mode: View['knownBy']): readonly Day[] {
  return daysOf.get(whole, mode, () => whole.byBlock?.publicationDays ?? publicationDays(whole.evidence, mode));
}

export interface KnownOnState {
  /** null = the latest. */
  readonly known: Day | null;
  readonly mode: View['knownBy'];
  readonly first: Day | null;
  readonly last: Day | null;
  /** Date of the publication before; undefined if there is none. */
  readonly previous: Day | null | undefined;
  /** Date of the publication after it, null = the latest; undefined if there is none. */
  readonly next: Day | null | undefined;
}

/** The known-on date of the view and the publications beside it. */
export function useKnownOn(): KnownOnState {
  const { whole } = useDossier();
  const known = useView((view) => view.known);
  const mode = useView((view) => view.knownBy);
  return useMemo(() => {
    const days = knownDays(whole, mode);
    return {
      known,
      mode,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      previous: stepKnownOn(days, known, -1),
      next: stepKnownOn(days, known, 1),
    };
  }, [whole, known, mode]);
}
