import { mkdirSync, writeFileSync } from 'node:fs';
import type { Feature } from 'geojson';

import { AREA_SOURCES } from './area-sources.ts';
import { makeAreas } from './areas.ts';
import { INTEREST_PLACES, MAX_ZOOM } from './config.ts';
import { cutTiles } from './cut-tiles.ts';
import type { Area } from './geometry.ts';
import { makeLabels } from './labels.ts';
import { placeTowns } from './place-towns.ts';
import { writeArchive } from './pmtiles-writer.ts';
import type { ArchiveTile } from './pmtiles-writer.ts';
import { readTowns } from './read-towns.ts';
import { readUnits } from './read-units.ts';
import type { UnitFeature } from './read-units.ts';
import { cleanUnits, makeShapes } from './shapes.ts';
import { readWaters } from './waters.ts';

/**
 * Builds `public/basemap/`: `basemap.pmtiles`, the tiles of the bundled basemap, and `areas.json`, the outlines of places that
 * are known only to the region. Everything comes from npm packages, nothing is fetched, and the same packages give the same bytes.
 */

const DETAIL_BY_ZOOM: readonly (readonly [toleranceMetres: number, leastIslandKm2: number])[] = [
  [26_000, 8_000],
  [14_000, 2_000],
  [7_000, 600],
  [4_000, 120],
  [2_400, 30],
  [1_400, 8],
  [600, 2],
];
/** Lines between units smaller than this would be a grey mesh. */
const LEAST_UNIT_KM2 = 4_000;

async function build(): Promise<void> {
  const folder = new URL('../../public/basemap/', import.meta.url);
  mkdirSync(folder, { recursive: true });

  const units = await cleanUnits(readUnits());
  const areas = await makeAreas(units);
  writeFileSync(new URL('areas.json', folder), `${JSON.stringify(areas)}\n`);

  const labels = await makeLabels(units);
  const towns = placeTowns(readTowns());
  const waters = readWaters();
  const interestUnits = INTEREST_PLACES.flatMap((place) => AREA_SOURCES[place] ?? []);
  const undivided = crowdedCountries(units);

  const tiles: ArchiveTile[] = [];
  let simplified: readonly UnitFeature[] = units;
  for (let z = MAX_ZOOM; z >= 0; z--) {
    const [toleranceMetres, leastIslandKm2] = DETAIL_BY_ZOOM[z] ?? [0, 0];
    const result = await makeShapes({
      units: simplified,
      toleranceMetres,
      leastIslandKm2,
      interestUnits,
      undivided,
    });
    simplified = result.units;
    const { shapes } = result;
    const border = z >= 4 ? shapes.border : shapes.border.filter(({ properties }) => properties?.['kind'] !== 'admin');
    const isShown = ({ properties }: Feature) => z === MAX_ZOOM || Number(properties?.['z']) < z + 1;
    tiles.push(
      ...(await cutTiles(z, {
        ...shapes,
        area: z >= 3 ? shapes.area : [],
        border,
        river: z >= 2 ? waters.river : [],
        lake: z >= 1 ? waters.lake.filter((lake) => isLarge(lake, z)) : [],
        label: labels.filter(isShown),
        place: towns.filter(isShown),
      })),
    );
    console.log(`zoom ${z}: ${tiles.length} tiles so far`);
  }
  const archive = writeArchive({
    tiles,
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    center: [60, 50, 2],
    metadata: {
      name: 'Kursk Dossier basemap',
      attribution: 'Natural Earth, GeoNames (CC BY 4.0)',
      vector_layers: layerList(),
    },
  });
  writeFileSync(new URL('basemap.pmtiles', folder), archive);
  console.log(`${tiles.length} tiles, ${towns.length} towns, ${(archive.length / 1e6).toFixed(2)} MB`);
}

/** Countries cut into many small units, by the mean area of a unit. */
function crowdedCountries(units: readonly UnitFeature[]): string[] {
  const sums = new Map<string, { km2: number; count: number }>();
  for (const { geometry, properties } of units) {
    const sum = sums.get(properties.country) ?? { km2: 0, count: 0 };
    sums.set(properties.country, { km2: sum.km2 + roughKm2(geometry), count: sum.count + 1 });
  }
  return [...sums]
    .filter(([, { km2, count }]) => km2 / count < LEAST_UNIT_KM2)
    .map(([country]) => country)
    .sort();
}

/** Planar area on a sphere, good to a few per cent: only to tell a province from a municipality. */
function roughKm2(area: Area): number {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.reduce((sum, [ring = []]) => {
    let twice = 0;
    for (let i = 1; i < ring.length; i++) {
      const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [ring[i - 1] ?? [], ring[i] ?? []];
      twice += (ax * by - bx * ay) * Math.cos((((ay + by) / 2) * Math.PI) / 180);
    }
    return sum + (Math.abs(twice) / 2) * 111.2 ** 2;
  }, 0);
}

const LEAST_LAKE_KM2 = [Infinity, 15_000, 4_000, 1_200, 300, 0, 0];

function isLarge({ geometry }: Feature, z: number): boolean {
  // `readWaters` makes lakes of nothing but areas.
  return roughKm2(geometry as Area) >= (LEAST_LAKE_KM2[z] ?? 0);
}

function layerList() {
  const fields: Readonly<Record<string, Record<string, string>>> = {
    country: { country: 'String', focus: 'Number' },
    area: { interest: 'Number' },
    lake: {},
    river: {},
    coast: {},
    border: { kind: 'String' },
    label: { kind: 'String', name: 'String', rank: 'Number', z: 'Number' },
    place: { name: 'String', local: 'String', rank: 'Number', z: 'Number' },
  };
  return Object.entries(fields).map(([id, value]) => ({ id, fields: value, minzoom: 0, maxzoom: MAX_ZOOM }));
}

await build();
