import type { MultiPolygon, Polygon, Position } from 'geojson';

/** The land of the Earth in the file of outlines; no place has this id. */
export const LAND_KEY = '.land';

/** Outlines by place id, of regions and of countries. */
export type Areas = ReadonlyMap<string, Polygon | MultiPolygon>;

function isListOf<T>(value: unknown, isOne: (each: unknown) => each is T, atLeast = 1): value is T[] {
  return Array.isArray(value) && value.length >= atLeast && value.every((each) => isOne(each));
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

/** A ring is closed, so that its smallest form is a triangle and its first corner again. */
function isRing(value: unknown): value is Position[] {
  return isListOf(value, isPosition, 4);
}

function isRings(value: unknown): value is Position[][] {
  return isListOf(value, isRing);
}

function isArea(value: unknown): value is Polygon | MultiPolygon {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('coordinates' in value)) return false;
  if (value.type === 'Polygon') return isRings(value.coordinates);
  return value.type === 'MultiPolygon' && isListOf(value.coordinates, isRings);
}

/** The outlines of a file that has been read; null if it holds anything else. A map, as ids of places come from any dossier. */
export function readAreas(value: unknown): Areas | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const areas = new Map<string, Polygon | MultiPolygon>();
  for (const [id, area] of Object.entries(value)) {
    if (!isArea(area)) return null;
    areas.set(id, area);
  }
  return areas;
}
