import type { MultiPolygon, Polygon, Position } from 'geojson';

export type Area = Polygon | MultiPolygon;

const EARTH_RADIUS_KM = 6371;

export function polygonsOf(area: Area): Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/** Whether the point lies inside the area; holes count as outside. */
export function isInside(area: Area, [x, y]: readonly [number, number]): boolean {
  return polygonsOf(area).some((rings) => rings.filter((ring) => isInRing(ring, x, y)).length % 2 === 1);
}

function isInRing(ring: readonly Position[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? [];
    const [xj = 0, yj = 0] = ring[j] ?? [];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

export function distanceKm(a: readonly [number, number], b: readonly [number, number]): number {
  const rad = Math.PI / 180;
  const s =
    Math.sin(((b[1] - a[1]) * rad) / 2) ** 2 +
    Math.cos(a[1] * rad) * Math.cos(b[1] * rad) * Math.sin(((b[0] - a[0]) * rad) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(s));
}

/** Rounds the corners of a line (Chaikin): the rivers and lakes come on a coarse grid and would look like stairs. */
export function rounded(line: readonly Position[], isRing: boolean, times: number): Position[] {
  if (times === 0 || line.length < 3) return [...line];
  const out: Position[] = [];
  for (let i = 0; i + 1 < line.length; i++) {
    const [ax = 0, ay = 0] = line[i] ?? [];
    const [bx = 0, by = 0] = line[i + 1] ?? [];
    out.push([ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25], [ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75]);
  }
  const [first, last] = [line[0], line[line.length - 1]];
  if (isRing && out[0]) out.push(out[0]);
  // A river keeps its ends, or it would no longer meet the river it flows into.
  else if (first && last) {
    out[0] = first;
    out[out.length - 1] = last;
  }
  return rounded(out, isRing, times - 1);
}
