// The signs of the map, without colours of a theme: lines of movements, marks with their names, and the room of plates.
import type { LineString } from 'geojson';
import type { LngLat } from '#core/dossier/types.ts';
import { mixOfRows } from '#core/query/map-groups.ts';
import type { AreaPaint } from './image-id.ts';
import type { MapGround, MapModel } from './map-model.ts';
import type { MapScene, SceneMark } from './map-scene.ts';
import { isOwnPlate } from './scene-plates.ts';
import { movementArc } from './movement-lines.ts';
import type { NameSide } from './name-layout.ts';
import { projectPoint, unprojectPoint } from './view-box.ts';

/** Right of this share of the view a name has more room in the west. */
const NAME_EAST_SHARE = 0.74;
/** The ends of lines at plates move with the camera: past this number of arcs they are forgotten. */
const ARC_LIMIT = 2000;
/** Nearer to an edge than this a name on that side would be cut off. */
const NAME_ROOM_PX = 170;

/** A line, or with one point only a stop on the way. */
export interface Stroke {
  readonly path: 'known' | 'unknown' | 'via';
  readonly paint: AreaPaint;
  readonly geometry: LineString;
}

/** A mark or a ring, and its name. */
export type SignMark = Pick<SceneMark, 'id' | 'lngLat' | 'sizePx' | 'image' | 'title' | 'note' | 'isLater'> & {
  readonly nameSide: NameSide;
};

/** Where a plate stands over the map: no name goes below it. */
export interface PlateRoom {
  readonly lngLat: LngLat;
  readonly width: number;
  readonly height: number;
}

export interface MapSigns {
  readonly strokes: readonly Stroke[];
  /** Those whose names are placed first in front. */
  readonly marks: readonly SignMark[];
  readonly rooms: readonly PlateRoom[];
}

function nameSideOf(x: number, width: number): NameSide {
  if (x < NAME_ROOM_PX) return 'east-only';
  if (x > width - NAME_ROOM_PX) return 'west-only';
  return x > width * NAME_EAST_SHARE ? 'west' : 'east';
}

/** The colour of the only type among the rows; neutral when there are several. */
export function paintOf({ dossier, states }: MapGround, rows: readonly number[]): AreaPaint {
  const mix = mixOfRows(states, rows);
  const [only] = mix;
  return (mix.length === 1 && only !== undefined ? dossier.eventTypes[only.type]?.colour : undefined) ?? 'neutral';
}

/** Where the ends of lines are: at the plate of a country while it has one, else at the place. */
function anchors(model: MapModel, scene: MapScene): (place: number) => LngLat | null {
  const plates = new Map(
    scene.plates.filter(isOwnPlate).flatMap((plate) => plate.groups.map(({ place }) => [place, plate])),
  );
  return (place) => {
    const plate = plates.get(place);
    if (plate === undefined) return model.ground.dossier.places[place]?.lngLat ?? null;
    const [x, y] = projectPoint(scene.box, plate.lngLat);
    return unprojectPoint(scene.box, [x + plate.offset[0], y + plate.offset[1]]);
  };
}

export interface DrawnLine {
  readonly id: string;
  readonly rows: readonly number[];
  readonly path: 'known' | 'unknown';
  readonly geometry: LineString;
}

/** The lines with their course, as far as they have one outside of the areas at their ends. */
export function drawnLines(model: MapModel, scene: MapScene, lines: MapModel['lines']): readonly DrawnLine[] {
  const anchorOf = anchors(model, scene);
  const { shapes, arcs } = model.ground;
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

function strokesOf(model: MapModel, scene: MapScene): Stroke[] {
  const { ground } = model;
  const lines = drawnLines(model, scene, model.lines).map(({ rows, path, geometry }) => {
    return { path, paint: paintOf(ground, rows), geometry };
  });
  const stops = model.vias.flatMap(({ place, rows }): Stroke[] => {
    const lngLat = ground.dossier.places[place]?.lngLat;
    if (lngLat == null || ground.kinds[place] === 'plate') return [];
    const geometry: LineString = { type: 'LineString', coordinates: [[...lngLat]] };
    return [{ path: 'via', paint: paintOf(ground, rows), geometry }];
  });
  return [...lines, ...stops];
}

/** What is known is named first, then what holds the most; equal ones by where they are. */
function compareMarks(a: SceneMark, b: SceneMark): number {
  return (
    Number(a.isLater) - Number(b.isLater) ||
    (a.isLater ? 0 : b.rows.length - a.rows.length) ||
    b.lngLat[1] - a.lngLat[1] ||
    b.lngLat[0] - a.lngLat[0]
  );
}

export function mapSigns(model: MapModel, scene: MapScene): MapSigns {
  const { box } = scene;
  const marks = [...scene.marks]
    .sort(compareMarks)
    .map(({ id, lngLat, point, sizePx, image, title, note, isLater }): SignMark => {
      return { id, lngLat, sizePx, image, title, note, isLater, nameSide: nameSideOf(point[0], box.width) };
    });
  const rooms = scene.plates.map(({ lngLat, offset, size }): PlateRoom => {
    const [x, y] = projectPoint(box, lngLat);
    return { lngLat: unprojectPoint(box, [x + offset[0], y + offset[1]]), width: size.width, height: size.height };
  });
  return { strokes: strokesOf(model, scene), marks, rooms };
}
