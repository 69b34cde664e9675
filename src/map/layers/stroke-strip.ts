// A line of the map as a strip of triangles, whatever its width and wherever one looks.
import type { LineString } from 'geojson';
import { mercatorPoint } from './view-box.ts';
import type { Point } from './view-box.ts';

/** Numbers of a corner: place (2), direction of the line (2), side and end (1), distance along the line and length of all of it (2). */
export const CORNER_NUMBERS = 7;

/** Where a corner lies: left or right of the line (−1, 1), and 4 more or less where the line ends or begins, for its cap. */
const [LEFT, RIGHT] = [-1, 1] as const;
const END = 4;

function directions(places: readonly Point[]): readonly Point[] {
  return places.map((place, at) => {
    const [before, after] = [places[at - 1] ?? place, places[at + 1] ?? place];
    const [x, y] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(x, y);
    return length === 0 ? [1, 0] : [x / length, y / length];
  });
}

/**
 * The corners of a line, `CORNER_NUMBERS` each. Places and lengths are on the square of Web Mercator (0 to 1), which 32 bits tell apart to less than a
 * tenth of a pixel at the nearest zoom. The first and the last corner stand twice, so that strips can be put one after the other. A single point gives the
 * square round it.
 */
export function strokeStrip({ coordinates }: LineString): Float32Array {
  const places = coordinates.map(([lng = 0, lat = 0]): Point => mercatorPoint([lng, lat]));
  const knots = places.length === 1 ? [...places, ...places] : places;
  const ways = directions(knots);
  const runs: number[] = [];
  knots.forEach((place, at) => {
    const before = knots[at - 1] ?? place;
    runs.push((runs[at - 1] ?? 0) + Math.hypot(place[0] - before[0], place[1] - before[1]));
  });
  const total = runs.at(-1) ?? 0;
  const last = knots.length - 1;
  const numbers: number[] = [];
  knots.forEach((place, at) => {
    const [way, run] = [ways[at] ?? [1, 0], runs[at] ?? 0];
    let end = 0;
    if (at === 0) end = -END;
    else if (at === last) end = END;
    const corner = (side: number) => numbers.push(...place, ...way, side + end, run, total);
    if (at === 0) corner(LEFT);
    corner(LEFT);
    corner(RIGHT);
    if (at === last) corner(RIGHT);
  });
  return new Float32Array(numbers);
}
