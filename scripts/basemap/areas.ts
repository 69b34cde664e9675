import { AREA_SOURCES, LAND_KEY } from './area-sources.ts';
import type { Area } from './geometry.ts';
import { mapshaper } from './packages.ts';
import type { UnitFeature } from './read-units.ts';

const HUGE_KM2 = 2_000_000;
const LARGE_KM2 = 400_000;
const MIDDLE_KM2 = 120_000;
/** How finely an outline is drawn: metres, square kilometres, degrees. */
interface Detail {
  readonly interval: string;
  readonly leastIslandKm2: number;
  readonly precision: number;
}

const REGION: Detail = {
  interval: `this.area / 1e6 > ${LARGE_KM2} ? 9000 : this.area / 1e6 > ${MIDDLE_KM2} ? 2500 : 450`,
  leastIslandKm2: 8,
  precision: 0.0001,
};
/** A country is never hatched: its outline says where there is room, so its islands are left out. */
const COUNTRY: Detail = {
  interval: `this.area / 1e6 > ${HUGE_KM2} ? 11000 : 3000`,
  leastIslandKm2: 1000,
  precision: 0.001,
};
const LAND: Detail = { interval: '60000', leastIslandKm2: 12_000, precision: 0.01 };

/** The outlines of `areas.json`: united from units, with a few hundred points each, and the land of the Earth for small pictures. */
export async function makeAreas(units: readonly UnitFeature[]): Promise<Record<string, Area>> {
  const areas: Record<string, Area> = {};
  for (const [placeId, codes] of Object.entries(AREA_SOURCES).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = units.filter(
      ({ properties }) => codes.includes(properties.unit) || codes.includes(properties.country),
    );
    const missing = codes.filter((code) => !parts.some(({ properties: p }) => p.unit === code || p.country === code));
    if (missing.length > 0) throw new Error(`No unit ${missing.join(', ')} for the place ${placeId}`);
    areas[placeId] = await (codes.length === 1 && codes.every(isCountryCode)
      ? outline(parts, COUNTRY)
      : outline(parts, REGION));
  }
  return { ...areas, [LAND_KEY]: await outline(units, LAND) };
}

function isCountryCode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code);
}

async function outline(parts: readonly UnitFeature[], { interval, leastIslandKm2, precision }: Detail): Promise<Area> {
  const commands = [
    '-i area.json -dissolve',
    '-each "km2 = this.area / 1e6"',
    `-simplify weighted variable interval="${interval}" keep-shapes`,
    `-filter-islands min-vertices=4 min-area=${leastIslandKm2}km2`,
    '-filter-fields',
    `-o area.json format=geojson precision=${precision} rfc7946`,
  ];
  const output = await mapshaper.applyCommands(commands.join(' '), {
    'area.json': { type: 'FeatureCollection', features: parts },
  });
  const parsed = JSON.parse(new TextDecoder().decode(output['area.json'])) as
    | { features: { geometry: Area }[] }
    | { geometries: Area[] };
  const geometry = 'features' in parsed ? parsed.features[0]?.geometry : parsed.geometries[0];
  if (!geometry) throw new Error('An outline came out empty');
  return geometry;
}
