// Plain GeoJSON for the widget: exactly what its layers read, no colours of a theme.
import type { Feature, FeatureCollection, Geometry, LineString, Point as GeoPoint } from 'geojson';
import type { LngLat } from '#core/dossier/types.ts';
import { holdsAny, mixOfRows } from '#core/query/map-groups.ts';
import { mapImageId } from './image-id.ts';
import type { AreaPaint, HaloState } from './image-id.ts';
import type { MapGround, MapModel } from './map-model.ts';
import type { MapScene } from './map-scene.ts';
import { movementArc } from './movement-lines.ts';
import { projectPoint, unprojectPoint, zoomForSize } from './view-box.ts';

/** An area smaller than this on the screen is left to its mark. */
const AREA_MIN_PX = 26;
/** Right of this share of the view a name has more room in the west. */
const NAME_EAST_SHARE = 0.74;
/** The ends of lines at plates move with the camera: past this number of arcs they are forgotten. */
const ARC_LIMIT = 2000;
/** Nearer to an edge than this a name on that side would be cut off. */
const NAME_ROOM_PX = 170;

/** The side on which a name has more room; `only` where it has none on the other. */
export type NameSide = 'east' | 'west' | 'east-only' | 'west-only';

function nameSideOf(x: number, width: number): NameSide {
  if (x < NAME_ROOM_PX) return 'east-only';
  if (x > width - NAME_ROOM_PX) return 'west-only';
  return x > width * NAME_EAST_SHARE ? 'west' : 'east';
}

interface MarkProperties {
  readonly image: string;
  readonly title: string;
  readonly note: string;
  readonly sizePx: number;
  /** Names of a higher rank are placed first. */
  readonly rank: number;
  readonly nameSide: NameSide;
  readonly isLater: boolean;
}
interface RoomProperties {
  readonly image: string;
  readonly title: '';
  /** Half the height and half the width of a plate, in pixels. */
  readonly room: readonly [number, number];
}
interface AreaProperties {
  readonly paint: AreaPaint;
  readonly hatch: string;
  readonly minZoom: number;
}
interface LineProperties {
  readonly paint: AreaPaint;
  readonly path: 'known' | 'unknown' | 'via';
}
interface HaloProperties {
  readonly state: HaloState;
  /** Name of the image; empty for an area or a line. */
  readonly image: string;
  readonly minZoom: number;
}

/** The colour of the only type among the rows; neutral when there are several. */
function paintOf({ dossier, index }: MapGround, rows: readonly number[]): AreaPaint {
  const mix = mixOfRows(index, rows);
  const [only] = mix;
  return (mix.length === 1 && only !== undefined ? dossier.eventTypes[only.type]?.colour : undefined) ?? 'neutral';
}

function collection<G extends Geometry, P>(features: Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features };
}

function feature<G extends Geometry, P>(geometry: G, properties: P): Feature<G, P> {
  return { type: 'Feature', geometry, properties };
}

/** A feature that is told apart from others of its source by an id, so that the widget need not take all of them anew. */
function featureWithId<G extends Geometry, P>(id: string, geometry: G, properties: P): Feature<G, P> {
  return { type: 'Feature', id, geometry, properties };
}

function pointGeometry([lng, lat]: LngLat): GeoPoint {
  return { type: 'Point', coordinates: [lng, lat] };
}

/** Less than half an event, by where it is: no two names may rank the same, as the widget would take the one that it has had for longer. */
function shareOfPlace([lng, lat]: LngLat): number {
  return (lat + lng / 1000) / 200;
}
function plateRooms({ box, plates }: MapScene): Feature<GeoPoint, RoomProperties>[] {
  return plates.map(({ id, lngLat, offset, size }): Feature<GeoPoint, RoomProperties> => {
    const [x, y] = projectPoint(box, lngLat);
    const middle = unprojectPoint(box, [x + offset[0], y + offset[1]]);
    return featureWithId(`room-${id}`, pointGeometry(middle), {
      image: mapImageId({ type: 'room' }),
      title: '',
      room: [size.height / 2, size.width / 2],
    });
  });
}

export function markFeatures(scene: MapScene): FeatureCollection<GeoPoint, MarkProperties | RoomProperties> {
  return collection<GeoPoint, MarkProperties | RoomProperties>([
    ...plateRooms(scene),
    ...scene.marks.map(({ id, lngLat, point, image, title, note, sizePx, rows, isLater }) => {
      const nameSide = nameSideOf(point[0], scene.box.width);
      // what is known is named first
      const rank = (isLater ? 0 : rows.length) + shareOfPlace(lngLat);
      return featureWithId(`mark-${id}`, pointGeometry(lngLat), {
        image,
        title,
        note,
        sizePx,
        rank,
        nameSide,
        isLater,
      });
    }),
  ]);
}

export function areaFeatures({ ground, groups }: MapModel): FeatureCollection<Geometry, AreaProperties> {
  return collection(
    groups.flatMap(({ place, rows }) => {
      const shape = ground.shapes.get(place);
      if (shape === undefined) return [];
      const paint = paintOf(ground, rows);
      const hatch = mapImageId({ type: 'hatch', paint });
      const minZoom = zoomForSize(shape.bounds, AREA_MIN_PX);
      return [featureWithId(`area-${place}`, shape.geometry, { paint, hatch, minZoom })];
    }),
  );
}

/** Where the ends of lines are: at the plate of a country while it has one, else at the place. */
function anchors(model: MapModel, scene: MapScene): (place: number) => LngLat | null {
  const plates = new Map(
    scene.plates.flatMap((plate) => (plate.groups.length === 1 ? plate.groups.map(({ place }) => [place, plate]) : [])),
  );
  return (place) => {
    const plate = plates.get(place);
    if (plate === undefined) return model.ground.dossier.places[place]?.lngLat ?? null;
    const [x, y] = projectPoint(scene.box, plate.lngLat);
    return unprojectPoint(scene.box, [x + plate.offset[0], y + plate.offset[1]]);
  };
}

interface DrawnLine {
  readonly id: string;
  readonly rows: readonly number[];
  readonly path: 'known' | 'unknown';
  readonly geometry: LineString;
}

function drawnLines(model: MapModel, scene: MapScene, lines: MapModel['lines']): readonly DrawnLine[] {
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

export function lineFeatures(model: MapModel, scene: MapScene): FeatureCollection<Geometry, LineProperties> {
  const { ground } = model;
  const lines: Feature<Geometry, LineProperties>[] = drawnLines(model, scene, model.lines).map(
    ({ id, rows, path, geometry }) => featureWithId(`line-${id}`, geometry, { paint: paintOf(ground, rows), path }),
  );
  for (const { place, rows } of model.vias) {
    const lngLat = ground.dossier.places[place]?.lngLat;
    if (lngLat != null && ground.kinds[place] !== 'plate')
      lines.push(featureWithId(`via-${place}`, pointGeometry(lngLat), { paint: paintOf(ground, rows), path: 'via' }));
  }
  return collection(lines);
}

/** Marks, rings and lines: of one source, so that a change of the view or the day is one message to the widget's worker. */
export function signFeatures(
  model: MapModel,
  scene: MapScene,
): FeatureCollection<Geometry, LineProperties | MarkProperties | RoomProperties> {
  return collection<Geometry, LineProperties | MarkProperties | RoomProperties>([
    ...lineFeatures(model, scene).features,
    ...markFeatures(scene).features,
  ]);
}

/** Rings and outlines round everything that holds one of the rows. */
export function haloFeatures(
  model: MapModel,
  scene: MapScene,
  wanted: ReadonlySet<number>,
  state: HaloState,
): Feature<Geometry, HaloProperties>[] {
  if (wanted.size === 0) return [];
  const holds = (group: { readonly rows: readonly number[] }) => holdsAny(group, wanted);
  const rings = scene.marks.filter(holds).map(({ lngLat, shape, sizePx }) =>
    feature(pointGeometry(lngLat), {
      state,
      image: mapImageId({ type: 'halo', shape, size: sizePx, state }),
      minZoom: 0,
    }),
  );
  const outlines = model.groups.filter(holds).flatMap(({ place }) => {
    const shape = model.ground.shapes.get(place);
    return shape === undefined
      ? []
      : [feature(shape.geometry, { state, image: '', minZoom: zoomForSize(shape.bounds, AREA_MIN_PX) })];
  });
  const lines = drawnLines(model, scene, model.lines.filter(holds)).map(({ geometry }) =>
    feature(geometry, { state, image: '', minZoom: 0 }),
  );
  return [...outlines, ...lines, ...rings];
}
