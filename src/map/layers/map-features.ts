// Areas and the emphasis of what is selected or hovered, as GeoJSON for the widget: exactly what its layers read, no colours of a theme.
import type { Feature, Geometry, Point as GeoPoint } from 'geojson';
import { holdsAny } from '#core/query/map-groups.ts';
import { mapImageId } from './image-id.ts';
import type { AreaPaint, HaloState } from './image-id.ts';
import { drawnLines, paintOf } from './line-features.ts';
import type { MapModel } from './map-model.ts';
import type { MapScene } from './map-scene.ts';
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

export function areaFeatures({ context, groups }: MapModel): Feature<Geometry, AreaProperties>[] {
  return groups.flatMap(({ place, rows }) => {
    const shape = context.shapes.get(place);
    if (shape === undefined) return [];
    const paint = paintOf(context, rows);
    const hatch = mapImageId({ type: 'hatch', paint });
    const minZoom = zoomForSize(shape.bounds, AREA_MIN_PX);
    return [{ type: 'Feature', id: `area-${place}`, geometry: shape.geometry, properties: { paint, hatch, minZoom } }];
  });
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
  const halo = <G extends Geometry>(geometry: G, image = '', minZoom = 0): Feature<G, HaloProperties> => {
    return { type: 'Feature', geometry, properties: { state, image, minZoom } };
  };
  const rings = scene.marks.filter(holds).map(({ lngLat, shape, sizePx }) => {
    const geometry: GeoPoint = { type: 'Point', coordinates: [...lngLat] };
    return halo(geometry, mapImageId({ type: 'halo', shape, size: sizePx, state }));
  });
  const outlines = model.groups.filter(holds).flatMap(({ place }) => {
    const shape = model.context.shapes.get(place);
    return shape === undefined ? [] : [halo(shape.geometry, '', zoomForSize(shape.bounds, AREA_MIN_PX))];
  });
  const lines = drawnLines(model, scene, model.lines.filter(holds)).map(({ geometry }) => halo(geometry));
  return [...outlines, ...lines, ...rings];
}
