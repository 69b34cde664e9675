// The long way that the home of a dossier leaves out: movements that come from far outside, drawn once more as a small picture while the
// map shows the home.
import type { Position } from 'geojson';
import type { LngLat } from '#core/dossier/types.ts';
import type { AreaShape } from './area-shape.ts';
import { insetView, outlinePath } from './inset.ts';
import { isLandInView } from './land-room.ts';
import { paintOf } from './line-features.ts';
import type { AreaPaint } from './image-id.ts';
import type { MapModel } from './map-model.ts';
import { movementArc } from './movement-lines.ts';
import type { LineWeight, MovementLine } from './movement-lines.ts';
import type { PaneSize } from './scene-room.ts';
import { boundsOfBox, isInBox, projectPoint } from './view-box.ts';
import type { Bounds, Point, ViewBox } from './view-box.ts';

/** A pane with little room has the smaller one. */
export const INSET_PX: PaneSize = { width: 244, height: 164 };
const SMALL_INSET_PX: PaneSize = { width: 172, height: 112 };
const ROOMY_PANE: PaneSize = { width: 760, height: 420 };
const LEAST_PANE: PaneSize = { width: 520, height: 300 };
/** What the inset and the legend stand off the edges and one another; beside the buttons, on a low pane, the legend reaches further. */
const BESIDE_PX = 104;
const PADDING_SHARE = 0.11;
/** The view is near home while it is no wider than so many times the home. */
const NEAR_TIMES = 5;
/** A way shorter than this share of the world is told by the map itself. */
const LEAST_SPAN = 20;

interface WayLine {
  readonly id: string;
  readonly path: string;
  readonly paint: AreaPaint;
  readonly weight: LineWeight;
  readonly isDotted: boolean;
}

/** A small picture of the movements beyond the view. */
export interface WayInset {
  readonly size: PaneSize;
  /** The land of the Earth; empty without outlines. */
  readonly land: string;
  readonly lands: readonly string[];
  readonly lines: readonly WayLine[];
  /** The part of the world that the map shows. */
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Ends outside the view, with where their names stand; a country has no point. */
  readonly ends: readonly { readonly place: number; readonly point: Point; readonly isPoint: boolean }[];
  /** Events on these ways, each once. */
  readonly count: number;
  /** What holds all of it. */
  readonly bounds: Bounds;
}

function isNearHome(model: MapModel, box: ViewBox): boolean {
  const { home } = model.context.dossier;
  if (home === undefined) return false;
  const [west, south, east, north] = boundsOfBox(box, 0);
  const isOver = west < home.east && east > home.west && south < home.north && north > home.south;
  return isOver && east - west <= NEAR_TIMES * (home.east - home.west);
}

function boundsOf(points: readonly LngLat[]): Bounds {
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** The lines of which an end lies outside, without what is only possible. */
function cutLines({ context, lines }: MapModel, box: ViewBox): readonly MovementLine[] {
  return lines.filter(
    ({ from, to, weight }) =>
      weight !== 'possible' &&
      [from, to].some((place) => {
        const lngLat = context.dossier.places[place]?.lngLat;
        return lngLat != null && !isInBox(box, projectPoint(box, lngLat));
      }),
  );
}

function linePath(points: readonly LngLat[], view: ViewBox): string {
  const pixels = points.map((point) => projectPoint(view, point));
  return `M${pixels.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

function asArea(points: readonly LngLat[]): AreaShape {
  const ring: Position[] = points.map(([lng, lat]) => [lng, lat]);
  return { geometry: { type: 'Polygon', coordinates: [ring] }, bounds: boundsOf(points) };
}

/** The picture for a view; null away from home, and where no movement comes from far outside. */
export function wayInset(model: MapModel, box: ViewBox, size: PaneSize): WayInset | null {
  if (!isNearHome(model, box)) return null;
  const { context } = model;
  const { places } = context.dossier;
  const arcs = cutLines(model, box).flatMap((line) => {
    const [from, to] = [places[line.from]?.lngLat, places[line.to]?.lngLat];
    return from == null || to == null ? [] : [{ line, points: movementArc(from, to, null, null) }];
  });
  const all = arcs.flatMap(({ points }) => points);
  if (all.length === 0) return null;
  const way = asArea(all);
  if (way.bounds[2] - way.bounds[0] < LEAST_SPAN) return null;
  const view = insetView(way, size.width, size.height, PADDING_SHARE * size.width);
  const [west, south, east, north] = boundsOfBox(box, 0);
  const [[left, top], [right, bottom]] = [projectPoint(view, [west, north]), projectPoint(view, [east, south])];
  const ends = new Set(arcs.flatMap(({ line }) => [line.from, line.to]));
  return {
    size,
    land: context.land === null ? '' : outlinePath(context.land, view),
    lands: [...ends].flatMap((place) => {
      const land = context.lands.get(place);
      return land === undefined ? [] : [outlinePath(land, view)];
    }),
    lines: arcs.map(({ line, points }) => ({
      id: line.id,
      path: linePath(points, view),
      paint: paintOf(context, line.rows),
      weight: line.weight,
      isDotted: line.path === 'unknown',
    })),
    frame: { x: left, y: top, width: right - left, height: bottom - top },
    ends: [...ends].flatMap((place) => {
      const lngLat = places[place]?.lngLat;
      const land = context.lands.get(place);
      const isSeen =
        land === undefined ? lngLat == null || isInBox(box, projectPoint(box, lngLat)) : isLandInView(land, box);
      if (lngLat == null || isSeen) return [];
      return [{ place, point: projectPoint(view, lngLat), isPoint: context.kinds[place] === 'point' }];
    }),
    count: new Set(arcs.flatMap(({ line }) => line.rows)).size,
    bounds: way.bounds,
  };
}

/**
 * How large an inset may be at the lower left of a pane, beside the legend and below what stands above; null where it has no room. `textScale`
 * is how much larger than usual the text is, and with it what stands above.
 */
export function insetSize(pane: PaneSize, legend: PaneSize | null, textScale = 1): PaneSize | null {
  const width = pane.width - (legend === null ? 0 : legend.width + BESIDE_PX);
  const fits = (least: PaneSize, inset: PaneSize): boolean =>
    pane.width >= least.width && pane.height >= least.height * textScale && width >= inset.width + BESIDE_PX;
  if (fits(ROOMY_PANE, INSET_PX)) return INSET_PX;
  return fits(LEAST_PANE, SMALL_INSET_PX) ? SMALL_INSET_PX : null;
}
