// JSON of maps and timelines → rows and columns, so that the rest reads it as any table.
import { distanceKm } from '#core/place/geometry.ts';
import type { LngLat } from '#core/dossier/types.ts';
import type { Cells } from './read-table.ts';

export interface JsonTable {
  readonly columns: readonly string[];
  readonly rows: readonly Cells[];
  /** Name of the whole, if it has one. */
  readonly title: string | null;
}

export type ReadJson =
  | { readonly ok: true; readonly table: JsonTable }
  | { readonly ok: false; readonly rule: string; readonly message: string };

type Fields = Readonly<Record<string, unknown>>;

/** Columns that a geometry becomes; no property of a feature is called so. */
export const GEOMETRY_COLUMNS = ['geometry latitude', 'geometry longitude', 'geometry radius km'] as const;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(cellOf).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as number | boolean);
}

function tableOf(records: readonly Fields[], title: string | null): JsonTable {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return { columns, rows: records.map((record) => columns.map((column) => cellOf(record[column]))), title };
}

/** All points of a geometry, however deep they lie. */
function pointsOf(coordinates: unknown): readonly LngLat[] {
  const points: LngLat[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (!Array.isArray(value) || depth > 6) return;
    const [lng, lat] = value as readonly unknown[];
    if (typeof lng === 'number' && typeof lat === 'number') points.push([lng, lat]);
    else for (const each of value) walk(each, depth + 1);
  };
  walk(coordinates, 0);
  return points;
}

/** The middle of a geometry, and how far it reaches from there if it is more than a point. */
function geometryCells(geometry: unknown): Fields {
  if (!isFields(geometry)) return {};
  const parts =
    geometry['type'] === 'GeometryCollection' ? listIn(geometry['geometries']).filter(isFields) : [geometry];
  const points = parts.flatMap((part) => pointsOf(part['coordinates']));
  if (points.length === 0) return {};
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  const [west, east] = [lngs.reduce((a, b) => Math.min(a, b)), lngs.reduce((a, b) => Math.max(a, b))];
  const [south, north] = [lats.reduce((a, b) => Math.min(a, b)), lats.reduce((a, b) => Math.max(a, b))];
  const middle: LngLat = points.length === 1 ? [west, south] : [(west + east) / 2, (south + north) / 2];
  const radius = points.reduce((most, point) => Math.max(most, distanceKm(middle, point)), 0);
  const [latitude, longitude, radiusKm] = GEOMETRY_COLUMNS;
  return {
    [latitude]: middle[1],
    [longitude]: middle[0],
    ...(radius > 0 && { [radiusKm]: Math.max(0.1, Math.ceil(radius * 10) / 10) }),
  };
}

function featureRecord(feature: Fields, layer: string | null): Fields {
  const properties = isFields(feature['properties']) ? feature['properties'] : {};
  const shown = Object.fromEntries(Object.entries(properties).filter(([name]) => !name.startsWith('_')));
  const { id } = feature;
  return {
    ...(id !== undefined && !('id' in shown) && { id }),
    ...shown,
    ...(layer !== null && { layer }),
    ...geometryCells(feature['geometry']),
  };
}

function nameIn(fields: Fields): string | null {
  const { name, title } = fields;
  return [name, title].find((each) => typeof each === 'string' && each.trim() !== '')?.toString() ?? null;
}

function readFeatures(content: Fields): ReadJson {
  const crs = isFields(content['crs']) ? JSON.stringify(content['crs']) : '';
  if (crs !== '' && !/CRS84|4326/.test(crs))
    return { ok: false, rule: 'crs', message: 'its coordinates are not degrees (WGS 84): export it in EPSG:4326' };
  const features = content['type'] === 'Feature' ? [content] : listIn(content['features']).filter(isFields);
  return {
    ok: true,
    table: tableOf(
      features.map((feature) => featureRecord(feature, null)),
      nameIn(content),
    ),
  };
}

function readUmap(content: Fields): ReadJson {
  const records = listIn(content['layers'])
    .filter(isFields)
    .flatMap((layer) => {
      const options = [layer['_umap_options'], layer['_storage']].find(isFields) ?? {};
      return listIn(layer['features'])
        .filter(isFields)
        .map((feature) => featureRecord(feature, nameIn(options)));
    });
  const properties = isFields(content['properties']) ? content['properties'] : {};
  return { ok: true, table: tableOf(records, nameIn(properties)) };
}

/** Addresses of a source, which is an address, an id of the list of sources, or fields with one of them. */
function sourceLines(source: unknown, known: ReadonlyMap<string, Fields>): readonly string[] {
  const fields = isFields(source) ? source : known.get(cellOf(source));
  if (fields === undefined) return [cellOf(source)];
  const addresses = [fields['url'], fields['path'], ...listIn(fields['paths']), fields['link']].map(cellOf);
  const found = [...new Set(addresses.filter((address) => /^https?:/.test(address)))];
  return found.length > 0 ? found : [cellOf(fields['title'] ?? fields['description'] ?? fields['id'])];
}

function sourcesIn(content: unknown): ReadonlyMap<string, Fields> {
  if (Array.isArray(content)) return new Map(content.filter(isFields).map((source) => [cellOf(source['id']), source]));
  return new Map(
    isFields(content)
      ? Object.entries(content).flatMap(([id, source]) => (isFields(source) ? [[id, source]] : []))
      : [],
  );
}

function filterName(filter: unknown): string {
  return isFields(filter)
    ? cellOf(filter['value'] ?? filter['title'] ?? filter['name'] ?? filter['id'])
    : cellOf(filter);
}

function readTimemap(content: unknown): ReadJson {
  const events = listIn(isFields(content) ? content['events'] : content).filter(isFields);
  const known = sourcesIn(isFields(content) ? content['sources'] : undefined);
  const records = events.map((event) => {
    const { sources, filters, associations, ...rest } = event;
    const [type = ''] = [...listIn(filters), ...listIn(associations)].map(filterName).filter((name) => name !== '');
    return {
      ...rest,
      type: cellOf(event['type'] ?? type),
      sources: listIn(sources)
        .flatMap((source) => sourceLines(source, known))
        .filter((line) => line !== '')
        .join('\n'),
    };
  });
  return { ok: true, table: tableOf(records, isFields(content) ? nameIn(content) : null) };
}

/** Reads the JSON of a format. */
export function readJson(format: 'geojson' | 'umap' | 'timemap', text: string): ReadJson {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {
      ok: false,
      rule: 'json',
      message: 'the file is no JSON, or it is cut off: take it again from where it was made',
    };
  }
  if (format === 'timemap') return readTimemap(content);
  if (!isFields(content)) return { ok: false, rule: 'json', message: 'this JSON holds no features' };
  return format === 'umap' ? readUmap(content) : readFeatures(content);
}
