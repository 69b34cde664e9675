import type { MapModel } from './map-model.ts';
import { movementArc } from './movement-lines.ts';
import { boxAround } from './plate-layout.ts';
import type { Box } from './plate-layout.ts';
import { isInBox, projectPoint } from './view-box.ts';
import type { Point, ViewBox } from './view-box.ts';

const STEP_PX = 12;
const WIDTH_PX = 12;
/** With more lines than this there is no ground left to keep free. */
const MOST_LINES = 60;
const MOST_STEPS = 400;

/** Boxes along the stretch between two points, as far as it is in the view; a long way outside costs nothing. */
function boxesAlong(view: ViewBox, from: Point, to: Point): readonly Box[] {
  const [least, most] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  if (most < 0 || least > view.width || Math.max(from[1], to[1]) < 0 || Math.min(from[1], to[1]) > view.height)
    return [];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const steps = Math.min(MOST_STEPS, Math.ceil(length / STEP_PX));
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const share = steps === 0 ? 0 : step / steps;
    return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  })
    .filter((point) => isInBox(view, point))
    .map((point) => boxAround(point, WIDTH_PX, WIDTH_PX));
}

/** What the lines of a view take that lead to a place more exact than a country: a plate on one would seem to be a stop on the way. */
export function lineRoom({ context, lines }: MapModel, view: ViewBox): readonly Box[] {
  const { places } = context.dossier;
  const routes = lines.filter(({ isBroad, weight }) => !isBroad && weight !== 'possible');
  if (routes.length > MOST_LINES) return [];
  return routes.flatMap(({ from, to }) => {
    const [start, end] = [places[from]?.lngLat, places[to]?.lngLat];
    if (start == null || end == null) return [];
    const points = movementArc(start, end, null, null).map((point) => projectPoint(view, point));
    return points.slice(1).flatMap((point, at) => boxesAlong(view, points[at] ?? point, point));
  });
}
