// Movements as GeoJSON for the widget: lines from edge to edge, and the stops on their way.
import type { Feature, LineString, Point as GeoPoint } from 'geojson';
import type { LngLat } from '#core/dossier/types.ts';
import { mixOfRows } from '#core/query/map-groups.ts';
import type { AreaPaint } from './image-id.ts';
import type { MapContext, MapModel } from './map-model.ts';
import type { MapScene } from './map-scene.ts';
import { movementArc } from './movement-lines.ts';
import { plateMiddle } from './plate-middle.ts';
import { isOwnPlate } from './scene-plates.ts';

/** The ends of lines at plates move with the camera: past this number of arcs they are forgotten. */
const ARC_LIMIT = 2000;

interface LineProperties {
  readonly paint: AreaPaint;
  readonly path: 'known' | 'unknown' | 'via';
}

/** The colour of the only type among the rows; neutral when there are several. */
export function paintOf({ dossier, states }: MapContext, rows: readonly number[]): AreaPaint {
  const mix = mixOfRows(states, rows);
  const [only] = mix;
  return (mix.length === 1 && only !== undefined ? dossier.eventTypes[only.type]?.colour : undefined) ?? 'neutral';
}

/** Where the ends of lines are: at the plate of a country while it has one, else at the place. */
function anchors(model: MapModel, { box, plates }: MapScene): (place: number) => LngLat | null {
  const own = new Map(plates.filter(isOwnPlate).flatMap((plate) => plate.groups.map(({ place }) => [place, plate])));
  return (place) => {
    const plate = own.get(place);
    return plate === undefined ? (model.context.dossier.places[place]?.lngLat ?? null) : plateMiddle(box, plate);
  };
}

interface DrawnLine {
  readonly id: string;
  readonly rows: readonly number[];
  readonly path: 'known' | 'unknown';
  readonly geometry: LineString;
}

/** The lines with their course, as far as they have one outside of the areas at their ends. */
export function drawnLines(model: MapModel, scene: MapScene, lines: MapModel['lines']): readonly DrawnLine[] {
  const anchorOf = anchors(model, scene);
  const { shapes, arcs } = model.context;
  return lines.flatMap(({ id, from, to, rows, path }) => {
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
    return geometry.coordinates.length === 0 ? [] : [{ id, rows, path, geometry }];
  });
}

export function lineFeatures(model: MapModel, scene: MapScene): Feature<LineString | GeoPoint, LineProperties>[] {
  const { context, lines, vias } = model;
  const stops = vias.flatMap(({ place, rows }): Feature<GeoPoint, LineProperties>[] => {
    const lngLat = context.dossier.places[place]?.lngLat;
    if (lngLat == null || context.kinds[place] === 'plate') return [];
    return [
      {
        type: 'Feature',
        id: `via-${place}`,
        geometry: { type: 'Point', coordinates: [...lngLat] },
        properties: { paint: paintOf(context, rows), path: 'via' },
      },
    ];
  });
  const drawn = drawnLines(model, scene, lines).map(({ id, rows, path, geometry }) => ({
    type: 'Feature' as const,
    id: `line-${id}`,
    geometry,
    properties: { paint: paintOf(context, rows), path },
  }));
  return [...drawn, ...stops];
}
