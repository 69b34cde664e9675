import type { LngLat } from '../dossier/types.ts';

/** Mean radius of the Earth (IUGG), kilometres. Distances on the sphere are at most about 0.5 % off. */
const EARTH_RADIUS_KM = 6371.0088;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}

/** Angle between two points as seen from the centre of the Earth, radians. */
function centralAngle(from: LngLat, to: LngLat): number {
  const lat1 = radians(from[1]);
  const lat2 = radians(to[1]);
  const h =
    Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(radians(to[0] - from[0]) / 2) ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Great-circle distance in kilometres. */
export function distanceKm(from: LngLat, to: LngLat): number {
  return EARTH_RADIUS_KM * centralAngle(from, to);
}

/** Moves a longitude by whole turns to lie within half a turn of another, so that a line does not jump across the map. */
function unwrap(lng: number, near: number): number {
  return lng + 360 * Math.round((near - lng) / 360);
}

/**
 * Points along the great circle, both ends included, `segments` + 1 in number (at least 2). Longitudes run on without a jump, so they can leave
 * [-180, 180]. Between antipodes, where every direction is right, the way is an arbitrary one of them.
 */
export function greatCircleArc(from: LngLat, to: LngLat, segments: number): readonly LngLat[] {
  const angle = centralAngle(from, to);
  const steps = Math.max(1, Math.floor(segments));
  const points: LngLat[] = [from];
  for (let step = 1; step < steps; step += 1) {
    const share = step / steps;
    points.push(angle < 1e-9 ? from : pointBetween(from, to, angle, share, points[step - 1] ?? from));
  }
  points.push([unwrap(to[0], points[points.length - 1]?.[0] ?? from[0]), to[1]]);
  return points;
}

function pointBetween(from: LngLat, to: LngLat, angle: number, share: number, previous: LngLat): LngLat {
  const a = Math.sin((1 - share) * angle);
  const b = Math.sin(share * angle);
  const [lng1, lat1, lng2, lat2] = [radians(from[0]), radians(from[1]), radians(to[0]), radians(to[1])];
  const x = a * Math.cos(lat1) * Math.cos(lng1) + b * Math.cos(lat2) * Math.cos(lng2);
  const y = a * Math.cos(lat1) * Math.sin(lng1) + b * Math.cos(lat2) * Math.sin(lng2);
  const z = a * Math.sin(lat1) + b * Math.sin(lat2);
  return [unwrap(degrees(Math.atan2(y, x)), previous[0]), degrees(Math.atan2(z, Math.hypot(x, y)))];
}

/** Ring of the circle of a radius round a point: counterclockwise, closed (first point = last), longitudes without a jump. */
export function circlePolygon(centre: LngLat, radiusKm: number, segments = 64): readonly LngLat[] {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const lat = radians(centre[1]);
  const ring: LngLat[] = [];
  for (let step = 0; step < segments; step += 1) {
    const bearing = (-2 * Math.PI * step) / segments;
    const lat2 = Math.asin(Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing));
    const turn = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(lat),
      Math.cos(angle) - Math.sin(lat) * Math.sin(lat2),
    );
    ring.push([unwrap(centre[0] + degrees(turn), centre[0]), degrees(lat2)]);
  }
  const [first] = ring;
  if (first !== undefined) ring.push(first);
  return ring;
}
