import type { LngLat } from '#core/dossier/types.ts';
import type { Bounds } from './view-box.ts';

export interface WeightedPoint {
  readonly lngLat: LngLat;
  readonly weight: number;
}

/** So much of the weight always stays in view. */
const KEPT_SHARE = 0.88;
/** Points are left out only when the view gets narrower by this much. */
const WORTHWHILE_SHARE = 0.72;

/** The narrowest span of longitudes that holds at least `share` of the weight; the map ends at the 180th meridian, and so does the span. */
function narrowestSpan(sorted: readonly WeightedPoint[], share: number): { west: number; east: number } {
  const wanted = share * sorted.reduce((sum, point) => sum + point.weight, 0) - 1e-9;
  let best = { west: -180, east: 180 };
  let end = 0;
  let held = 0;
  for (const { lngLat, weight } of sorted) {
    while (held < wanted && end < sorted.length) {
      held += sorted[end]?.weight ?? 0;
      end += 1;
    }
    const [west, east] = [lngLat[0], sorted[end - 1]?.lngLat[0] ?? lngLat[0]];
    if (held >= wanted && east - west < best.east - best.west) best = { west, east };
    held -= weight;
  }
  return best;
}

function boundsWithin(points: readonly WeightedPoint[], west: number, east: number): Bounds | null {
  let [south, north] = [90, -90];
  for (const { lngLat } of points) {
    if (lngLat[0] < west - 1e-9 || lngLat[0] > east + 1e-9) continue;
    south = Math.min(south, lngLat[1]);
    north = Math.max(north, lngLat[1]);
  }
  return south > north ? null : [west, south, east, north];
}

/** Bounds of all points; null without points. */
export function boundsOfPoints(points: readonly WeightedPoint[]): Bounds | null {
  const sorted = [...points].sort((a, b) => a.lngLat[0] - b.lngLat[0]);
  const { west, east } = narrowestSpan(sorted, 1);
  return boundsWithin(points, west, east);
}

/**
 * Bounds of what is shown: all of it, unless a few events far off would make the rest small; pointers lead to those at the
 * edge of the map.
 */
export function mainBounds(points: readonly WeightedPoint[]): Bounds | null {
  const sorted = [...points].sort((a, b) => a.lngLat[0] - b.lngLat[0]);
  const all = narrowestSpan(sorted, 1);
  const main = narrowestSpan(sorted, KEPT_SHARE);
  const span = main.east - main.west < WORTHWHILE_SHARE * (all.east - all.west) ? main : all;
  return boundsWithin(points, span.west, span.east);
}
