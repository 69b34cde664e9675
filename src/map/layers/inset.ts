import type { Position } from 'geojson';
import { Kept } from '#core/kept.ts';
import { holdsAny } from '#core/query/map-groups.ts';
import type { PlaceGroup } from '#core/query/map-groups.ts';
import type { AreaShape } from './area-shape.ts';
import type { MapModel } from './map-model.ts';
import { projectPoint, unprojectPoint } from './view-box.ts';
import type { Point, ViewBox } from './view-box.ts';

/** An area smaller than this on the screen is shown once more, larger. */
const SMALL_PX = 40;
const MIN_WIDTH_PX = 640;
const MIN_HEIGHT_PX = 380;

function sizeInView({ bounds: [west, south, east, north] }: AreaShape, view: ViewBox): number {
  const [left, top] = projectPoint(view, [west, north]);
  const [right, bottom] = projectPoint(view, [east, south]);
  return Math.max(Math.abs(right - left), Math.abs(bottom - top));
}

/** The area of a selected event that is too small to see on the map; null when there is none, or no room for an inset. */
export function insetGroup(model: MapModel, view: ViewBox, selected: ReadonlySet<number>): PlaceGroup | null {
  if (view.width < MIN_WIDTH_PX || view.height < MIN_HEIGHT_PX || selected.size === 0) return null;
  const group = model.groups.find(({ place, rows }) => {
    const shape = model.context.shapes.get(place);
    return shape !== undefined && holdsAny({ rows }, selected) && sizeInView(shape, view) < SMALL_PX;
  });
  return group ?? null;
}

/** The view of an inset that holds an area with room round it. */
export function insetView(
  { bounds: [west, south, east, north] }: AreaShape,
  width: number,
  height: number,
  paddingPx: number,
): ViewBox {
  const flat: ViewBox = { lng: (west + east) / 2, lat: (south + north) / 2, zoom: 0, width, height };
  const [left, top] = projectPoint(flat, [west, north]);
  const [right, bottom] = projectPoint(flat, [east, south]);
  const scale = Math.min((width - 2 * paddingPx) / (right - left), (height - 2 * paddingPx) / (bottom - top));
  const [lng, lat] = unprojectPoint(flat, [(left + right) / 2, (top + bottom) / 2]);
  return { ...flat, lng, lat, zoom: Math.log2(scale) };
}

function drawOutline({ geometry }: AreaShape, view: ViewBox): string {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const ringPath = (ring: Position[]) => {
    const points = ring.map(([lng = 0, lat = 0]): Point => projectPoint(view, [lng, lat]));
    return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
  };
  return polygons.flat().map(ringPath).join('');
}

const KEPT_VIEWS = 4;
const kept = new Kept<AreaShape, string>(() => KEPT_VIEWS);

/** The outline of an area as the path of an SVG; the same view is asked for again with each step of the date. */
export function outlinePath(shape: AreaShape, view: ViewBox): string {
  return kept.get(shape, JSON.stringify(view), () => drawOutline(shape, view));
}
