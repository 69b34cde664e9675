// The figures of an event. A series is one measure of this event; series are never added up, and outlooks stand apart.
import type { EventEvidence } from './event-evidence.ts';
import { comparedFigure } from '../evidence/series-estimates.ts';
import type { ComparedFigure } from '../evidence/series-estimates.ts';
import type { DossierLookup } from '../dossier/index-dossier.ts';
import type { Claim, ClaimMeasure, Measure } from '../dossier/types.ts';

/** A claim with its figure, and the places where the same report says it again. */
export interface FigureRow {
  readonly claim: Claim;
  readonly figure: ClaimMeasure & { readonly compared: ComparedFigure | null };
  readonly repeats: readonly Claim[];
}

export interface EventSeries {
  readonly measure: Measure;
  readonly estimates: readonly FigureRow[];
  /** Expectations, plans, ceilings: not part of the range. */
  readonly outlooks: readonly FigureRow[];
}

/** The series of an event, in the order of the codebook. */
export function eventSeries(
  lookup: Pick<DossierLookup, 'repeatsOfClaim' | 'measures' | 'claims' | 'claimsByMeasure'>,
  { event, claims }: Pick<EventEvidence, 'event' | 'claims'>,
): readonly EventSeries[] {
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
  const series: EventSeries[] = [];
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
