import { BROAD, LOCATED, NOT_DRAWN } from '#core/query/map-groups.ts';
import type { Place } from '#core/dossier/types.ts';

/**
 * How exactly a place can be drawn: a mark at its point, a circle of its radius, its outline, a mark at a label point when an area has
 * no outline, a plate over a country or sea, or not at all.
 */
export type DrawingKind = 'point' | 'circle' | 'outline' | 'label' | 'plate' | 'none';

export function drawingKindOf(place: Place, hasOutline: boolean): DrawingKind {
  if (place.lngLat === null) return 'none';
  switch (place.precision) {
    case 'site':
    case 'town':
      return 'point';
    case 'district':
    case 'region':
      if (hasOutline) return 'outline';
      return place.radiusKm === null ? 'label' : 'circle';
    case 'country':
    case 'sea':
      return 'plate';
    case 'none':
      return 'none';
  }
}

/** By place, how it can carry marks (codes of `groupByPlace`). */
export function extentsOf(places: readonly Place[]): Uint8Array {
  return Uint8Array.from(places, (place) => {
    const kind = drawingKindOf(place, false);
    if (kind === 'none') return NOT_DRAWN;
    return kind === 'plate' ? BROAD : LOCATED;
  });
}
