// What the map shows, as plain numbers. Everything that stands over the map in the page (plates, pointers, the hit test of marks) is
// laid out from this, without asking the widget.
import type { LngLat } from '#core/dossier/types.ts';
import type { Extent } from '#core/view/view.ts';

const TILE_PX = 512;

export interface ViewBox {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

/** West, south, east, north in degrees; east of an outline across the 180th meridian lies beyond 180. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

function mercatorY(lat: number): number {
  const clamped = Math.min(85.05, Math.max(-85.05, lat));
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360)) / (2 * Math.PI);
}

/** How wide the world is at the zoom of the view. */
function worldPx({ zoom }: ViewBox): number {
  return TILE_PX * 2 ** zoom;
}

function latOfMercator(y: number): number {
  return (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
}

/** Where a position lies in the pane, in pixels. There is one world: what lies beyond the 180th meridian is reached the other way round. */
export function projectPoint(box: ViewBox, [lng, lat]: LngLat): Point {
  const world = worldPx(box);
  const turn = (lng - box.lng) / 360;
  return [turn * world + box.width / 2, (mercatorY(lat) - mercatorY(box.lat)) * world + box.height / 2];
}

/** The position under a pixel of the pane. */
export function unprojectPoint(box: ViewBox, [x, y]: Point): LngLat {
  const world = worldPx(box);
  const lng = box.lng + ((x - box.width / 2) / world) * 360;
  return [lng, latOfMercator(mercatorY(box.lat) + (y - box.height / 2) / world)];
}

/** A position that is nearer than this to the edge counts as outside: no mark or plate of it could be seen. */
export const OUTSIDE_MARGIN_PX = -4;

export function isInBox(box: ViewBox, [x, y]: Point, margin = 0): boolean {
  return x >= -margin && y >= -margin && x <= box.width + margin && y <= box.height + margin;
}

/** The bounds of the view, wider by `margin` of its size on each side. */
export function boundsOfBox(box: ViewBox, margin: number): Bounds {
  const [west, north] = unprojectPoint(box, [-margin * box.width, -margin * box.height]);
  const [east, south] = unprojectPoint(box, [(1 + margin) * box.width, (1 + margin) * box.height]);
  return east - west >= 360 ? [-180, south, 180, north] : [west, south, east, north];
}

/** Zoom at which bounds measure `pixels` on their longer side. */
export function zoomForSize([west, south, east, north]: Bounds, pixels: number): number {
  const size = Math.max((east - west) / 360, mercatorY(south) - mercatorY(north));
  return size <= 0 ? 0 : Math.log2(pixels / (TILE_PX * size));
}

const NARROW_PX = 560;

/** Whether the pane is as narrow as on a phone, where plates say less. */
export function isNarrowBox(box: Pick<ViewBox, 'width'>): boolean {
  return box.width < NARROW_PX;
}

/** The part of the earth that the view shows. */
export function extentOf(box: ViewBox): Extent {
  const [west, south, east, north] = boundsOfBox(box, 0);
  return { west, south, east, north };
}
