import type { DossierLookup } from '../dossier/index-dossier.ts';
import type { EventId, Measure } from '../dossier/types.ts';

/** A series: the figures of one measure for one event, or for no event. What two series say is never compared. */
export interface FigureSeries {
  readonly measure: Measure;
  readonly eventId: EventId | null;
  /** Estimates and outlooks that claims print, repeats left out; a sum that follows from parts is not among them. */
  readonly printed: number;
}

/** Events, null for none, with how many claims print a figure of a measure for them. */
function countByEvent(lookup: Pick<DossierLookup, 'claimsByMeasure'>, measureId: string): Map<EventId | null, number> {
  const counts = new Map<EventId | null, number>();
  for (const { measure, repeats } of lookup.claimsByMeasure.get(measureId) ?? []) {
    if (measure !== null && repeats === null) counts.set(measure.eventId, (counts.get(measure.eventId) ?? 0) + 1);
  }
  return counts;
}

/** All series of which something is printed, or of whose parts; by measure in the order of the codebook. One pass over the figures. */
export function listSeries(lookup: Pick<DossierLookup, 'measures' | 'claimsByMeasure'>): readonly FigureSeries[] {
  const counts = new Map([...lookup.measures.keys()].map((id) => [id, countByEvent(lookup, id)]));
  const series: FigureSeries[] = [];
  for (const measure of lookup.measures.values()) {
    const own = counts.get(measure.id) ?? new Map<EventId | null, number>();
    for (const [eventId, printed] of own) series.push({ measure, eventId, printed });
    if (!measure.additive) continue;
    const [first, ...others] = measure.parts.map((id) => counts.get(id));
    for (const eventId of first?.keys() ?? [])
      if (!own.has(eventId) && others.every((part) => part?.has(eventId)))
        series.push({ measure, eventId, printed: 0 });
  }
  return series;
}
