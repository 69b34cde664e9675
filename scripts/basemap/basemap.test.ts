import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { AREA_SOURCES, LAND_KEY } from './area-sources.ts';
import { countriesAt, featuresAt, openArchive } from './archive-reader.ts';
import { MAX_ZOOM, VANISHED_LAKES } from './config.ts';
import { isInside, polygonsOf } from './geometry.ts';
import type { Area } from './geometry.ts';

const FOLDER = new URL('../../public/basemap/', import.meta.url);
const ARCHIVE = new URL('basemap.pmtiles', FOLDER);
const archive = openArchive(ARCHIVE);
const areas = JSON.parse(readFileSync(new URL('areas.json', FOLDER), 'utf8')) as Record<string, Area>;

const TOWNS: readonly (readonly [string, string, readonly [number, number]])[] = [
  ['Simferopol', 'UA', [34.1, 44.952]],
  ['Sevastopol', 'UA', [33.56, 44.6]],
  ['Kerch', 'UA', [36.43, 45.36]],
  ['Yalta', 'UA', [34.16, 44.51]],
  ['Donetsk', 'UA', [37.803, 48.016]],
  ['Luhansk', 'UA', [39.307, 48.574]],
  ['Mariupol', 'UA', [37.55, 47.11]],
  ['Kherson', 'UA', [32.617, 46.655]],
  ['Melitopol', 'UA', [35.367, 46.849]],
  ['Kharkiv', 'UA', [36.23, 49.993]],
  ['Sumy', 'UA', [34.8, 50.907]],
  ['Sudzha', 'RU', [35.273, 51.198]],
  ['Kursk', 'RU', [36.187, 51.737]],
  ['Belgorod', 'RU', [36.58, 50.61]],
  ['Vladivostok', 'RU', [131.95, 43.15]],
  ['Kaliningrad', 'RU', [20.6, 54.7]],
  ['Pyongyang', 'KP', [125.754, 39.034]],
  ['Seoul', 'KR', [126.99, 37.56]],
  ['Laayoune', 'EH', [-13.2, 27.13]],
  ['Dakhla', 'EH', [-15.6, 23.2]],
  ['Tan-Tan', 'MA', [-11.1, 28.44]],
  ['Hargeisa', 'SO', [44.06, 9.56]],
  ['Kyrenia', 'CY', [33.32, 35.31]],
  ['Baikonur', 'KZ', [63.3, 45.95]],
  ['Rabat', 'MA', [-6.5, 33.7]],
  ['Denver', 'US', [-104.99, 39.74]],
];

describe('countries', () => {
  test.each(TOWNS)('%s lies in %s', async (_, country, point) => {
    for (const zoom of [4, 5, MAX_ZOOM]) expect(await countriesAt(archive, zoom, point)).toEqual([country]);
  });

  test('Crimea is drawn as Ukraine at every zoom', async () => {
    for (let zoom = 0; zoom <= MAX_ZOOM; zoom++) {
      expect(await countriesAt(archive, zoom, [34.3, 45.25])).toEqual(['UA']);
    }
  });
});

test('no lake stands where the Kakhovka reservoir was', async () => {
  for (const point of VANISHED_LAKES) {
    const lakes = await featuresAt(archive, 'lake', MAX_ZOOM, point);
    // The layer `lake` holds nothing but areas.
    expect(lakes.filter(({ geometry }) => isInside(geometry as Area, point))).toEqual([]);
  }
});

test('no coast runs along the edge of the map', async () => {
  const coast = await featuresAt(archive, 'coast', 3, [179.9, 67]);
  const points = coast.flatMap(({ geometry }) =>
    geometry.type === 'MultiLineString'
      ? geometry.coordinates
      : geometry.type === 'LineString'
        ? [geometry.coordinates]
        : [],
  );
  const isOnEdge = (lng = 0) => Math.abs(Math.abs(lng) - 180) < 0.005;
  const onEdge = points.flatMap((line) =>
    line.filter(([lng], index) => index > 0 && isOnEdge(lng) && isOnEdge(line[index - 1]?.[0])),
  );
  expect(coast.length).toBeGreaterThan(0);
  expect(onEdge).toEqual([]);
});

test('towns carry the local name in the script of the country', async () => {
  const shown = (await featuresAt(archive, 'place', MAX_ZOOM, [36.187, 51.737])).map(({ properties }) => properties);
  expect(shown).toContainEqual(expect.objectContaining({ name: 'Kursk', local: 'Курск' }));
  const korea = (await featuresAt(archive, 'place', MAX_ZOOM, [125.754, 39.034])).map(({ properties }) => properties);
  expect(korea).toContainEqual(expect.objectContaining({ name: 'Pyongyang', local: '평양' }));
});

test('the file stays under four megabytes', () => {
  expect(statSync(ARCHIVE).size).toBeLessThan(4_000_000);
});

describe('areas', () => {
  test('every region or district of the codebook has an outline', () => {
    const file = new URL('../../data/codebook/places.yaml', import.meta.url);
    const places = parse(readFileSync(file, 'utf8')) as { id: string; precision: string }[];
    const ids = places.filter(({ precision }) => precision === 'region').map(({ id }) => id);
    expect(ids.filter((id) => !(id in areas))).toEqual([]);
  });

  test('the built file has the areas of the table and no others', () => {
    expect(Object.keys(areas)).toEqual([...Object.keys(AREA_SOURCES).sort(), LAND_KEY]);
  });

  test.each(Object.entries(areas).filter(([id]) => id !== LAND_KEY))(
    '%s has closed rings of a few hundred points',
    (_, area) => {
      const rings = polygonsOf(area).flat();
      for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
      const points = rings.reduce((sum, ring) => sum + ring.length, 0);
      expect(points).toBeGreaterThan(100);
      expect(points).toBeLessThan(1500);
    },
  );

  test('Kursk Oblast holds Sudzha and Kursk and not Sumy', () => {
    const area = areas['kursk-oblast'];
    if (!area) throw new Error('no outline of Kursk Oblast');
    expect([
      isInside(area, [35.273, 51.198]),
      isInside(area, [36.187, 51.737]),
      isInside(area, [34.8, 50.907]),
    ]).toEqual([true, true, false]);
  });
});
