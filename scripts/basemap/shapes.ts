import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

import { DETAILED_COUNTRIES, FOCUS_COUNTRIES, FRONT, WESTERN_SAHARA_BOX } from './config.ts';
import { mapshaper } from './packages.ts';
import type { UnitFeature } from './read-units.ts';

/**
 * Countries, coast and borders of one zoom, all cut from one topology so that they fit each other. There is no layer of land:
 * neighbours share every vertex, so their fills leave no seam.
 */
export interface Shapes {
  readonly country: Feature[];
  readonly area: Feature[];
  readonly coast: Feature[];
  readonly border: Feature[];
}

export interface Simplified {
  readonly shapes: Shapes;
  /** What the shapes were cut from: enough for every smaller scale, and much faster to read. */
  readonly units: UnitFeature[];
}

export interface ShapesInput {
  readonly units: readonly UnitFeature[];
  /** Detail smaller than this goes; in the countries the map is about, half as small. */
  readonly toleranceMetres: number;
  readonly leastIslandKm2: number;
  readonly interestUnits: readonly string[];
  /** Countries whose units are too small to draw lines between. */
  readonly undivided: readonly string[];
}

const [FRONT_A, FRONT_B] = FRONT;

/**
 * Makes one fitting mosaic of the units. The source gives most of Western Sahara to Morocco, so what lies south of the
 * border is cut off and joined to it; the United States come from another source than their neighbours.
 */
export async function cleanUnits(units: readonly UnitFeature[]): Promise<UnitFeature[]> {
  const commands = [
    '-i units.json name=units',
    '-filter target=units + name=morocco "country == \'MA\'"',
    '-filter target=units "country != \'MA\'"',
    `-clip target=morocco bbox=${WESTERN_SAHARA_BOX} + name=south`,
    '-each target=south "country = \'EH\'"',
    `-erase target=morocco bbox=${WESTERN_SAHARA_BOX}`,
    '-merge-layers target=units,morocco,south name=units',
    '-clean target=units gap-fill-area=400km2',
    '-o units.json target=units precision=0.00001',
  ];
  // What comes back are the features that went in, some of them cut.
  return read(await run(commands.join(' '), units), 'units.json') as UnitFeature[];
}

export async function makeShapes(input: ShapesInput): Promise<Simplified> {
  const { units, toleranceMetres, leastIslandKm2, interestUnits, undivided } = input;
  const front = `(A.country=='${FRONT_A}'&&B.country=='${FRONT_B}'||A.country=='${FRONT_B}'&&B.country=='${FRONT_A}')`;
  const commands = [
    '-i units.json name=units',
    `-each "tolerance = ${list(DETAILED_COUNTRIES)}.includes(country) ? ${toleranceMetres / 2} : ${toleranceMetres}"`,
    '-simplify weighted variable interval="tolerance" keep-shapes',
    `-filter-islands min-area=${leastIslandKm2}km2 remove-empty`,
    `-innerlines target=units + name=front where="${front}"`,
    `-innerlines target=units + name=international where="A.country!=B.country&&!${front}"`,
    `-innerlines target=units + name=admin where="A.country==B.country&&!${list(undivided)}.includes(A.country)"`,
    ...['front', 'international', 'admin'].map((layer) => `-dissolve target=${layer}`),
    '-dissolve country target=units + name=country',
    `-each target=country "focus = ${list(FOCUS_COUNTRIES)}.includes(country) ? 1 : 0"`,
    '-dissolve target=units + name=land',
    '-lines target=land + name=coast',
    '-dissolve target=coast',
    `-filter target=units + name=area "${list(interestUnits)}.includes(unit)"`,
    '-filter-fields target=area',
    '-each target=area "interest = 1"',
    '-o target=units,country,area,coast,front,international,admin format=geojson precision=0.00001',
  ];
  const output = await run(commands.join(' '), units);
  const shapes = {
    country: read(output, 'country.json'),
    area: read(output, 'area.json'),
    coast: read(output, 'coast.json').map(withoutDateLine),
    border: [
      ...ofKind('admin', read(output, 'admin.json')),
      ...ofKind('country', read(output, 'international.json')),
      ...ofKind('front', read(output, 'front.json')),
    ],
  };
  // The layer `units` went in with these attributes.
  return { shapes, units: read(output, 'units.json') as UnitFeature[] };
}

async function run(commands: string, units: readonly UnitFeature[]): Promise<Record<string, Uint8Array>> {
  return mapshaper.applyCommands(commands, { 'units.json': { type: 'FeatureCollection', features: units } });
}

/** A layer without attributes comes back as a bare collection of geometries. */
function read(output: Record<string, Uint8Array>, file: string): Feature[] {
  const bytes = output[file];
  if (!bytes) throw new Error(`mapshaper made no ${file}: ${Object.keys(output).join(', ')}`);
  const parsed = JSON.parse(new TextDecoder().decode(bytes)) as
    | FeatureCollection
    | { type: 'GeometryCollection'; geometries: Geometry[] };
  if (parsed.type === 'FeatureCollection') return parsed.features;
  return parsed.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
}

/** Where the source cuts Russia and Antarctica at the edge of the map there is no coast. */
function withoutDateLine(feature: Feature): Feature {
  const { geometry } = feature;
  if (geometry.type !== 'MultiLineString' && geometry.type !== 'LineString') return feature;
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const kept = lines.flatMap((line) => {
    const pieces: Position[][] = [[]];
    for (const [index, position] of line.entries()) {
      const before = line[index - 1];
      if (before && isOnEdge(before) && isOnEdge(position)) pieces.push([]);
      pieces.at(-1)?.push(position);
    }
    return pieces.filter((piece) => piece.length > 1);
  });
  return { ...feature, properties: {}, geometry: { type: 'MultiLineString', coordinates: kept } };
}

function isOnEdge([lng = 0, lat = 0]: Position): boolean {
  return Math.abs(lng) > 179.99 || lat < -84;
}

function ofKind(kind: string, lines: readonly Feature[]): Feature[] {
  return lines.map((line) => ({ ...line, properties: { kind } }));
}

function list(codes: readonly string[]): string {
  return `[${codes.map((code) => `'${code}'`).join(',')}]`;
}
