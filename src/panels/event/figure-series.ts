// The figures of an event. A series is one measure of this event; series are never added up, and outlooks stand apart.
import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { Claim, ClaimMeasure, Measure } from '#core/dossier/types.ts';

/** A claim with its figure, and the places where the same report says it again. */
export interface FigureRow {
  readonly claim: Claim;
  readonly figure: ClaimMeasure;
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
  lookup: Pick<DossierLookup, 'claimsByEvent' | 'repeatsOfClaim' | 'measures'>,
  eventId: string,
): readonly FigureSeries[] {
  const rows: FigureRow[] = [];
  for (const { claim } of lookup.claimsByEvent.get(eventId) ?? []) {
    const figure = claim.measure;
    if (figure === null || figure.eventId !== eventId || claim.repeats !== null) continue;
    rows.push({ claim, figure, repeats: lookup.repeatsOfClaim.get(claim.id) ?? [] });
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
