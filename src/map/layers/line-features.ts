// Movements as GeoJSON for the widget: lines from edge to edge, and the stops on their way.
import type { Feature, LineString, Point as GeoPoint } from 'geojson';
import type { LngLat } from '#core/dossier/types.ts';
import { holdsAny, mixOfRows } from '#core/query/map-groups.ts';
import { markStatusOf } from '#core/states/mark-status.ts';
import type { AreaPaint } from './image-id.ts';
import type { MapContext, MapModel } from './map-model.ts';
import type { MapScene } from './map-scene.ts';
import { lineWeight, movementArc } from './movement-lines.ts';
import type { LineWeight, MovementLine } from './movement-lines.ts';
import { plateMiddle } from './plate-middle.ts';
import { isInBox, projectPoint } from './view-box.ts';

/** The ends of lines at plates move with the camera: past this number of arcs they are forgotten. */
const ARC_LIMIT = 2000;

interface LineProperties {
  readonly paint: AreaPaint;
  readonly path: 'known' | 'unknown' | 'via';
  readonly weight: LineWeight;
}

/** The colour of the only type among the rows; neutral when there are several. */
export function paintOf({ dossier, states }: MapContext, rows: readonly number[]): AreaPaint {
  const mix = mixOfRows(states, rows);
  const [only] = mix;
  return (mix.length === 1 && only !== undefined ? dossier.eventTypes[only.type]?.colour : undefined) ?? 'neutral';
}

const NOTHING_ASKED: ReadonlySet<number> = new Set();

function weightOf({ states }: MapContext, rows: readonly number[]): LineWeight {
  return lineWeight(rows.map((row) => markStatusOf(states.status[row] ?? 0)));
}

/** Where the ends of lines are: at the plate of a country while it has one, else at the place. */
function anchors(model: MapModel, { box, plates }: MapScene): (place: number) => LngLat | null {
  const own = new Map(plates.map((plate) => [plate.group.place, plate]));
  return (place) => {
    const plate = own.get(place);
    return plate === undefined ? (model.context.dossier.places[place]?.lngLat ?? null) : plateMiddle(box, plate);
  };
}

interface DrawnLine {
  readonly id: string;
  readonly rows: readonly number[];
  readonly path: 'known' | 'unknown';
  readonly weight: LineWeight;
  readonly geometry: LineString;
}

/** Whether a line means something in this view: one between two countries does where both are seen, else it would run across regions as if it were a route. */
function isSeen(model: MapModel, { box, plates }: MapScene, { from, to, isBroad }: MovementLine): boolean {
  if (!isBroad) return true;
  return [from, to].every((place) => {
    const lngLat = model.context.dossier.places[place]?.lngLat;
    if (lngLat == null) return false;
    return plates.some(({ group }) => group.place === place) || isInBox(box, projectPoint(box, lngLat));
  });
}

/** The lines that are drawn unasked: what is only possible waits until its event is selected or pointed at. */
function linesAsked(lines: MapModel['lines'], asked: ReadonlySet<number>): MapModel['lines'] {
  return lines.filter((line) => line.weight !== 'possible' || holdsAny(line, asked));
}

/** The lines with their course, as far as they have one outside of the areas at their ends. */
export function drawnLines(model: MapModel, scene: MapScene, lines: MapModel['lines']): readonly DrawnLine[] {
  const anchorOf = anchors(model, scene);
  const { shapes, arcs } = model.context;
  return lines.flatMap((line) => {
    const { id, from, to, rows, path, weight } = line;
    if (!isSeen(model, scene, line)) return [];
    const [start, end] = [anchorOf(from), anchorOf(to)];
    if (start === null || end === null) return [];
    const key = `${from} ${to} ${start.join(' ')} ${end.join(' ')}`;
    let geometry = arcs.get(key);
    if (geometry === undefined) {
      if (arcs.size >= ARC_LIMIT) arcs.clear();
      const arc = movementArc(start, end, shapes.get(from) ?? null, shapes.get(to) ?? null);
      geometry = { type: 'LineString', coordinates: arc.map(([lng, lat]) => [lng, lat]) };
      arcs.set(key, geometry);
    }
    return geometry.coordinates.length === 0 ? [] : [{ id, rows, path, weight, geometry }];
  });
}

export function lineFeatures(
  model: MapModel,
  scene: MapScene,
  asked: ReadonlySet<number> = NOTHING_ASKED,
): Feature<LineString | GeoPoint, LineProperties>[] {
  const { context, lines, vias } = model;
  const stops = vias.flatMap(({ place, rows }): Feature<GeoPoint, LineProperties>[] => {
    if (weightOf(context, rows) === 'possible' && !holdsAny({ rows }, asked)) return [];
    const lngLat = context.dossier.places[place]?.lngLat;
    if (lngLat == null || context.kinds[place] === 'plate') return [];
    return [
      {
        type: 'Feature',
        id: `via-${place}`,
        geometry: { type: 'Point', coordinates: [...lngLat] },
        properties: { paint: paintOf(context, rows), path: 'via', weight: weightOf(context, rows) },
      },
    ];
  });
  const drawn = drawnLines(model, scene, linesAsked(lines, asked)).map(({ id, rows, path, weight, geometry }) => ({
    type: 'Feature' as const,
    id: `line-${id}`,
    geometry,
    properties: { paint: paintOf(context, rows), path, weight },
  }));
  return [...drawn, ...stops];
}
