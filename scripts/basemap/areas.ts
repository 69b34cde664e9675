import { AREA_SOURCES } from './area-sources.ts';
import type { Area } from './geometry.ts';
import { mapshaper } from './packages.ts';
import type { UnitFeature } from './read-units.ts';

const LARGE_KM2 = 400_000;
const MIDDLE_KM2 = 120_000;

/** The outlines of `areas.json`: united from units, with a few hundred points each. */
export async function makeAreas(units: readonly UnitFeature[]): Promise<Record<string, Area>> {
  const areas: Record<string, Area> = {};
  for (const [placeId, codes] of Object.entries(AREA_SOURCES).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = units.filter(
      ({ properties }) => codes.includes(properties.unit) || codes.includes(properties.country),
    );
    const missing = codes.filter((code) => !parts.some(({ properties: p }) => p.unit === code || p.country === code));
    if (missing.length > 0) throw new Error(`No unit ${missing.join(', ')} for the place ${placeId}`);
    areas[placeId] = await outline(parts);
  }
  return areas;
}

async function outline(parts: readonly UnitFeature[]): Promise<Area> {
  const commands = [
    '-i area.json -dissolve',
    '-each "km2 = this.area / 1e6"',
    `-simplify weighted variable interval="this.area / 1e6 > ${LARGE_KM2} ? 9000 : this.area / 1e6 > ${MIDDLE_KM2} ? 2500 : 450" keep-shapes`,
    `-filter-islands min-vertices=4 min-area=8km2`,
    '-filter-fields',
    '-o area.json format=geojson precision=0.0001 rfc7946',
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
