import { seriesEstimates } from '#core/evidence/series-estimates.ts';
import { figureStatus } from '#core/evidence/figure-status.ts';
import { listSeries } from '#core/evidence/figure-series.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';

/** One estimate of a series: printed by a claim, or derived from claims that give all its parts. */
export interface EstimateFacts {
  readonly claimIds: readonly string[];
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: string;
  /** The date it stands for as EDTF text; null = the report does not say. */
  readonly asOf: string | null;
  /** Origins at the root of its chain. */
  readonly originIds: readonly string[];
  readonly outlook: boolean;
  readonly derived: boolean;
}

/** A series as known on the view's date and without the sources that it leaves out. */
export interface SeriesFacts {
  readonly measureId: string;
  /** null = figures of no single event. */
  readonly eventId: string | null;
  readonly status: string;
  readonly origins: { readonly atLeast: number; readonly atMost: number; readonly untraced: number };
  readonly estimates: readonly EstimateFacts[];
}

/** The series of a measure, by event id; none for a measure that the dossier does not have. */
export function figureFacts({ lookup, evidence, sight }: OpenDossier, measureId: string): readonly SeriesFacts[] {
  const series = listSeries(lookup).filter(({ measure }) => measure.id === measureId);
  const facts = series.map(({ measure, eventId }): SeriesFacts => {
    const { status, origins } = figureStatus(evidence, measure.id, eventId, sight.knownOn);
    const estimates = seriesEstimates(lookup, measure.id, eventId).map((estimate): EstimateFacts => {
      const { claimIds, low, high, qualifier, originIds, outlook, derived } = estimate;
      const asOf = lookup.claims.get(claimIds[0] ?? '')?.asOf?.text ?? null;
      return Object.freeze({
        claimIds: Object.freeze([...claimIds]),
        low,
        high,
        qualifier,
        asOf,
        originIds: Object.freeze([...originIds].sort()),
        outlook,
        derived,
      });
    });
    return Object.freeze({
      measureId: measure.id,
      eventId,
      status,
      origins: Object.freeze({ ...origins }),
      estimates: Object.freeze(estimates),
    });
  });
  const shown = facts.filter(({ estimates }) => estimates.length > 0);
  return Object.freeze(shown.sort((a, b) => ((a.eventId ?? '~') < (b.eventId ?? '~') ? -1 : 1)));
}
