import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat, Place } from '#core/dossier/types.ts';
import { circlePolygon } from '#core/place/geometry.ts';
import type { Bounds } from './view-box.ts';

/** The area that a place known only roughly covers. */
export interface AreaShape {
  readonly geometry: Polygon | MultiPolygon;
  readonly bounds: Bounds;
}

export function ringsOf(geometry: Polygon | MultiPolygon): readonly Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function boundsOf(geometry: Polygon | MultiPolygon): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of ringsOf(geometry)) {
    for (const [lng = 0, lat = 0] of ring) {
      west = Math.min(west, lng);
      east = Math.max(east, lng);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}

/** Counts longitudes on the turn of the globe that is nearest, so that a region across the 180th meridian is of one piece. */
function nearTo(geometry: Polygon | MultiPolygon, lng: number): Polygon | MultiPolygon {
  const shift = (ring: Position[]): Position[] => {
    const turns = Math.round((lng - (ring[0]?.[0] ?? lng)) / 360);
    return turns === 0 ? ring : ring.map(([x = 0, y = 0]) => [x + 360 * turns, y]);
  };
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(shift) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((polygon) => polygon.map(shift)) };
}

/** An outline as it stands; null if there is none. */
export function wholeShapeOf(geometry: Polygon | MultiPolygon | undefined): AreaShape | null {
  return geometry === undefined ? null : { geometry, bounds: boundsOf(geometry) };
}

/** The outline of a country, which is never drawn; null for any other place. */
export function landShapeOf(place: Place, outline: Polygon | MultiPolygon | undefined): AreaShape | null {
  if (outline === undefined || place.lngLat === null || place.precision !== 'country') return null;
  const geometry = nearTo(outline, place.lngLat[0]);
  return { geometry, bounds: boundsOf(geometry) };
}

/** The shape of a place: its outline, else the circle of its radius; null for a point, a label or a plate. */
export function areaShapeOf(place: Place, outline: Polygon | MultiPolygon | undefined): AreaShape | null {
  if (place.lngLat === null || (place.precision !== 'district' && place.precision !== 'region')) return null;
  if (outline !== undefined) {
    const geometry = nearTo(outline, place.lngLat[0]);
    return { geometry, bounds: boundsOf(geometry) };
  }
  if (place.radiusKm === null) return null;
  const ring = circlePolygon(place.lngLat, place.radiusKm).map(([lng, lat]) => [lng, lat]);
  const geometry: Polygon = { type: 'Polygon', coordinates: [ring] };
  return { geometry, bounds: boundsOf(geometry) };
}

function crosses(ring: readonly Position[], lng: number, lat: number): boolean {
  let inside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    const [x2 = 0, y2 = 0] = ring[before] ?? [];
    if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Whether a position lies in the shape, on whichever turn of the globe its longitude is counted. */
export function isInShape(shape: AreaShape, [lng, lat]: LngLat): boolean {
  const [west, south, east, north] = shape.bounds;
  if (lat < south || lat > north) return false;
  const near = lng - 360 * Math.round((lng - (west + east) / 2) / 360);
  return ringsOf(shape.geometry).filter((ring) => crosses(ring, near, lat)).length % 2 === 1;
}
