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

/** The narrowest span of longitudes, round the globe if that is shorter, that holds at least `share` of the weight. */
function narrowestSpan(sorted: readonly WeightedPoint[], share: number): { west: number; east: number } {
  const total = sorted.reduce((sum, point) => sum + point.weight, 0);
  const lngs = [...sorted.map((point) => point.lngLat[0]), ...sorted.map((point) => point.lngLat[0] + 360)];
  let best = { west: -180, east: 180 };
  let end = 0;
  let held = 0;
  for (let start = 0; start < sorted.length; start += 1) {
    while (held < share * total - 1e-9 && end < start + sorted.length) {
      held += sorted[end % sorted.length]?.weight ?? 0;
      end += 1;
    }
    const [west = 0, east = 0] = [lngs[start], lngs[end - 1]];
    if (held >= share * total - 1e-9 && east - west < best.east - best.west) best = { west, east };
    held -= sorted[start]?.weight ?? 0;
  }
  return best;
}

function boundsWithin(points: readonly WeightedPoint[], west: number, east: number): Bounds | null {
  let [south, north] = [90, -90];
  for (const { lngLat } of points) {
    const lng = lngLat[0] + 360 * Math.ceil((west - lngLat[0]) / 360 - 1e-9);
    if (lng > east + 1e-9) continue;
    south = Math.min(south, lngLat[1]);
    north = Math.max(north, lngLat[1]);
  }
  return south > north ? null : [west, south, east, north];
}

/** Bounds of all points, the short way round the globe; null without points. */
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
