// Areas and the emphasis as plain GeoJSON for the widget: exactly what its layers read, no colours of a theme.
import type { Feature, FeatureCollection, Geometry, Point as GeoPoint } from 'geojson';
import type { LngLat } from '#core/dossier/types.ts';
import { holdsAny } from '#core/query/map-groups.ts';
import { mapImageId } from './image-id.ts';
import type { AreaPaint, HaloState } from './image-id.ts';
import type { MapModel } from './map-model.ts';
import type { MapScene } from './map-scene.ts';
import { drawnLines, paintOf } from './map-signs.ts';
import { zoomForSize } from './view-box.ts';

/** An area smaller than this on the screen is left to its mark. */
const AREA_MIN_PX = 26;
interface AreaProperties {
  readonly paint: AreaPaint;
  readonly hatch: string;
  readonly minZoom: number;
}
interface HaloProperties {
  readonly state: HaloState;
  /** Name of the image; empty for an area or a line. */
  readonly image: string;
  readonly minZoom: number;
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
