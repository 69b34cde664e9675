// Events as GeoJSON (RFC 7946). A place known to a site or a town is a point; one known only roughly is its area, never a point in it.
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Point, Polygon } from 'geojson';
import type { EventPlace, Place } from '#core/dossier/types.ts';
import { circlePolygon } from '#core/place/geometry.ts';
import type { EventEvidence } from '#core/states/event-evidence.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { Particulars } from './particulars.ts';
import type { Cell, Column } from './table.ts';

/** Outlines of regions and countries by place id. */
export type Outlines = ReadonlyMap<string, Polygon | MultiPolygon>;

/** How a place is drawn: `none` = its precision gives nothing to draw. */
type Drawn = 'point' | 'outline' | 'circle' | 'none';

interface PlaceShape {
  readonly drawn: Drawn;
  readonly geometry: Point | Polygon | MultiPolygon | null;
}

const DECIMALS = 5;

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

function shapeOf(place: Place, outlines: Outlines): PlaceShape {
  const { id, lngLat, precision, radiusKm } = place;
  if (lngLat === null) return { drawn: 'none', geometry: null };
  if (precision === 'site' || precision === 'town')
    return { drawn: 'point', geometry: { type: 'Point', coordinates: [...lngLat] } };
  const outline = outlines.get(id);
  if (outline !== undefined) return { drawn: 'outline', geometry: outline };
  if (radiusKm === null) return { drawn: 'none', geometry: null };
  const ring = circlePolygon(lngLat, radiusKm).map(([lng, lat]) => [rounded(lng), rounded(lat)]);
  return { drawn: 'circle', geometry: { type: 'Polygon', coordinates: [ring] } };
}

/** Shapes of one kind are one geometry of that kind, which every program reads; a collection only where points and areas meet. */
function joinShapes(shapes: readonly (Point | Polygon | MultiPolygon)[]): Geometry | null {
  const [first, ...others] = shapes;
  if (first === undefined || others.length === 0) return first ?? null;
  const points = shapes.flatMap((shape) => (shape.type === 'Point' ? [shape.coordinates] : []));
  if (points.length === shapes.length) return { type: 'MultiPoint', coordinates: points };
  const areas = shapes.flatMap((shape) => {
    if (shape.type === 'Point') return [];
    return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  });
  if (points.length === 0) return { type: 'MultiPolygon', coordinates: areas };
  return { type: 'GeometryCollection', geometries: [...shapes] };
}

function placeProperties({ role }: EventPlace, place: Place, { drawn }: PlaceShape) {
  const { id, name, precision, radiusKm } = place;
  return { role, id, name, precision, radiusKm, drawn };
}

function featureOf(
  { lookup }: OpenDossier,
  evidence: EventEvidence,
  columns: readonly Column<EventEvidence>[],
  outlines: Outlines,
): Feature<Geometry | null> {
  const places = evidence.event.places.flatMap((entry) => {
    const place = lookup.places.get(entry.placeId);
    return place === undefined ? [] : [{ entry, place, shape: shapeOf(place, outlines) }];
  });
  // what an event is only about is no place of it
  const drawn = places.filter(({ entry }) => entry.role !== 'about').flatMap(({ shape }) => shape.geometry ?? []);
  const cells: Record<string, Cell> = Object.fromEntries(columns.map(([name, valueOf]) => [name, valueOf(evidence)]));
  return {
    type: 'Feature',
    id: evidence.event.id,
    geometry: joinShapes([...new Set(drawn)]),
    properties: { ...cells, places: places.map(({ entry, place, shape }) => placeProperties(entry, place, shape)) },
  };
}

/** A feature an event, with the columns of its table; without a place that can be drawn its geometry is null. */
export function toGeoJson(
  open: OpenDossier,
  particulars: Particulars,
  events: readonly EventEvidence[],
  columns: readonly Column<EventEvidence>[],
  outlines: Outlines,
): string {
  const collection: FeatureCollection<Geometry | null> & { readonly about: Particulars } = {
    type: 'FeatureCollection',
    about: particulars,
    features: events.map((evidence) => featureOf(open, evidence, columns, outlines)),
  };
  return `${JSON.stringify(collection)}\n`;
}
