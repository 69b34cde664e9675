// The figures of an event. A series is one measure of this event; series are never added up, and outlooks stand apart.
import type { EventEvidence } from '#core/states/event-evidence.ts';
import { comparedFigure } from '#core/evidence/series-estimates.ts';
import type { ComparedFigure } from '#core/evidence/series-estimates.ts';
import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { Claim, ClaimMeasure, Measure } from '#core/dossier/types.ts';

/** A claim with its figure, and the places where the same report says it again. */
export interface FigureRow {
  readonly claim: Claim;
  readonly figure: ClaimMeasure & { readonly compared: ComparedFigure | null };
  readonly repeats: readonly Claim[];
}

export interface FigureSeries {
  readonly measure: Measure;
  readonly estimates: readonly FigureRow[];
  /** Expectations, plans, ceilings: not part of the range. */
  readonly outlooks: readonly FigureRow[];
}

/** The series of an event, in the order of the codebook. */
export function figureSeries(
  lookup: Pick<DossierLookup, 'repeatsOfClaim' | 'measures' | 'claims' | 'claimsByMeasure'>,
  { event, claims }: Pick<EventEvidence, 'event' | 'claims'>,
): readonly FigureSeries[] {
  const rows: FigureRow[] = [];
  for (const { claim } of claims) {
    const figure = claim.measure;
    if (figure === null || figure.eventId !== event.id || claim.repeats !== null) continue;
    rows.push({
      claim,
      figure: { ...figure, compared: comparedFigure(lookup, figure) },
      repeats: lookup.repeatsOfClaim.get(claim.id) ?? [],
    });
  }
  const series: FigureSeries[] = [];
  for (const measure of lookup.measures.values()) {
    const own = rows.filter(({ figure }) => figure.measureId === measure.id);
    if (own.length === 0) continue;
    series.push({
      measure,
      estimates: own.filter(({ claim }) => claim.kind !== 'outlook'),
      outlooks: own.filter(({ claim }) => claim.kind === 'outlook'),
    });
  }
  return series;
}
