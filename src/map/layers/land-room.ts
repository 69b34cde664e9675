// Where a plate may stand over its country: wholly inside the part of it that the view shows. A country of which too little is seen has
// no such spot, whatever its size on the globe.
import type { LngLat } from '#core/dossier/types.ts';
import { Kept } from '#core/kept.ts';
import type { AreaShape } from './area-shape.ts';
import { isInShape, ringsOf } from './area-shape.ts';
import type { PlateSize } from './plate-layout.ts';
import { projectPoint, unprojectPoint } from './view-box.ts';
import type { Point, ViewBox } from './view-box.ts';

/** Lines across the view along which the country is measured, and how far apart spots on one line are tried. */
const ROW_PX = 12;
const SPOT_PX = 48;
/** From a plate to the border: outlines are simplified, and a plate on a border says nothing. */
const BORDER_PX = 8;
const EDGE_PX = 10;
/** The nearest spots are tried, no more: where they are all taken the country counts as too small. */
const MOST_SPOTS = 120;

const SAMPLES = [0, 0.25, 0.5, 0.75, 1] as const;

/** Whether more than a sliver of a country is seen. */
export function isLandInView(shape: AreaShape, box: ViewBox): boolean {
  return SAMPLES.some((across) =>
    SAMPLES.some((down) => isInShape(shape, unprojectPoint(box, [across * box.width, down * box.height]))),
  );
}

/** Stretches from and to an x, ascending. */
type Spans = readonly Point[];

/** Where each row runs inside the country. */
function spansOfRows(box: ViewBox, shape: AreaShape): readonly Spans[] {
  const crossings: number[][] = Array.from({ length: Math.floor(box.height / ROW_PX) + 1 }, () => []);
  for (const ring of ringsOf(shape.geometry)) {
    let before = projectPoint(box, [ring.at(-1)?.[0] ?? 0, ring.at(-1)?.[1] ?? 0]);
    for (const [lng = 0, lat = 0] of ring) {
      const point = projectPoint(box, [lng, lat]);
      const [upper, lower] = before[1] < point[1] ? [before, point] : [point, before];
      const first = Math.max(0, Math.ceil(upper[1] / ROW_PX));
      // the lower end belongs to the next stretch, so that a corner is crossed once
      for (let row = first; row * ROW_PX < lower[1] && row < crossings.length; row += 1) {
        const share = (row * ROW_PX - upper[1]) / (lower[1] - upper[1]);
        crossings[row]?.push(upper[0] + share * (lower[0] - upper[0]));
      }
      before = point;
    }
  }
  return crossings.map((xs) => {
    const sorted = xs.sort((a, b) => a - b);
    return Array.from({ length: sorted.length >> 1 }, (_, at): Point => {
      return [Math.max(0, sorted[2 * at] ?? 0), Math.min(box.width, sorted[2 * at + 1] ?? 0)];
    }).filter(([from, until]) => until > from);
  });
}

function shared(a: Spans, b: Spans): Spans {
  return a.flatMap(([from, until]) =>
    b.flatMap(([otherFrom, otherUntil]): Point[] => {
      const both: Point = [Math.max(from, otherFrom), Math.min(until, otherUntil)];
      return both[1] > both[0] ? [both] : [];
    }),
  );
}

function findSpots(box: ViewBox, shape: AreaShape, label: LngLat, { width, height }: PlateSize): readonly Point[] {
  const rows = spansOfRows(box, shape);
  const [labelX, labelY] = projectPoint(box, label);
  const half = width / 2 + BORDER_PX;
  const reach = Math.ceil((height / 2 + BORDER_PX) / ROW_PX);
  const spots: Point[] = [];
  for (let row = reach; row < rows.length - reach; row += 1) {
    const y = row * ROW_PX;
    if (y - height / 2 < EDGE_PX || y + height / 2 > box.height - EDGE_PX) continue;
    let spans = rows[row - reach] ?? [];
    for (let beside = row - reach + 1; beside <= row + reach && spans.length > 0; beside += 1)
      spans = shared(spans, rows[beside] ?? []);
    for (const [from, until] of spans) {
      const [least, most] = [
        Math.max(from + half, EDGE_PX + width / 2),
        Math.min(until - half, box.width - EDGE_PX - width / 2),
      ];
      if (least > most) continue;
      const nearest = Math.min(Math.max(labelX, least), most);
      spots.push([nearest, y]);
      for (let x = nearest - SPOT_PX; x >= least; x -= SPOT_PX) spots.push([x, y]);
      for (let x = nearest + SPOT_PX; x <= most; x += SPOT_PX) spots.push([x, y]);
    }
  }
  const way = ([x, y]: Point): number => Math.hypot(x - labelX, y - labelY);
  return spots.sort((a, b) => way(a) - way(b)).slice(0, MOST_SPOTS);
}

/** Views whose spots are kept: a step of the date asks again for the same ones. */
const KEPT_VIEWS = 8;
const kept = new Kept<AreaShape, readonly Point[]>(() => KEPT_VIEWS);

/** Middles of plates that lie wholly over the visible part of a country, those nearest to its label point first. */
export function landSpots(box: ViewBox, shape: AreaShape, label: LngLat, size: PlateSize): readonly Point[] {
  return kept.get(shape, JSON.stringify([box, label, size]), () => findSpots(box, shape, label, size));
}
