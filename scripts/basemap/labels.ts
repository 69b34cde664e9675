import type { Feature, Point } from 'geojson';

import { DETAILED_COUNTRIES } from './config.ts';
import { COUNTRY_NAMES } from './country-names.ts';
import { mapshaper } from './packages.ts';
import type { UnitFeature } from './read-units.ts';
import { UNIT_NAMES } from './unit-names.ts';

export interface LabelProperties {
  readonly kind: 'country' | 'admin';
  readonly name: string;
  /** 1 = largest. */
  readonly rank: number;
  /** First zoom at which it is shown; MapLibre compares it with the whole zoom below the present one. */
  readonly z: number;
}

export type LabelFeature = Feature<Point, LabelProperties>;

interface Shape {
  readonly id: string;
  readonly km2: number;
}

/** Rank and first zoom by area. Small countries next to large ones wait until there is room. */
const COUNTRY_STEPS: readonly (readonly [km2: number, rank: number, z: number])[] = [
  [5_000_000, 1, 1],
  [1_200_000, 2, 2],
  [400_000, 3, 2],
  [90_000, 4, 4],
  [25_000, 5, 5],
  [2_000, 6, 6],
  [0, 7, 7],
];
const UNIT_STEPS: readonly (readonly [km2: number, rank: number, z: number])[] = [
  [60_000, 1, 5],
  [10_000, 2, 6],
  [0, 3, 7],
];

/** Places for names where the middle of the area would be hidden, empty or misleading. */
const COUNTRY_POINTS: Readonly<Record<string, readonly [number, number]>> = {
  RU: [96, 63.5],
  US: [-99, 39.5],
  CA: [-104, 57.5],
  NO: [9.2, 61.3],
  KP: [127.5, 40.75],
  KR: [128.2, 36.2],
  JP: [138.1, 36.4],
  UA: [31.6, 49.1],
  VN: [105.6, 20.9],
  HR: [16.4, 45.6],
};
const COUNTRY_FIRST_ZOOMS: Readonly<Record<string, number>> = {
  UA: 2,
  JP: 2,
  KP: 3,
  KR: 3,
  BY: 3,
  PL: 3,
  DE: 3,
  IT: 3,
  GB: 3,
};

/** Label points of the countries, and of the units of the countries that the map is mostly about. */
export async function makeLabels(units: readonly UnitFeature[]): Promise<LabelFeature[]> {
  const countries = await labelPoints(units, 'country');
  const parts = await labelPoints(
    units.filter(({ properties }) => DETAILED_COUNTRIES.includes(properties.country) && properties.unit in UNIT_NAMES),
    'unit',
  );
  return [
    ...countries.flatMap(({ id, km2, point }) => {
      const name = COUNTRY_NAMES[id];
      if (name === undefined) throw new Error(`No name for the country ${id}`);
      const [rank, z] = stepOf(COUNTRY_STEPS, km2);
      return id === 'AQ'
        ? []
        : [label('country', name, rank, COUNTRY_FIRST_ZOOMS[id] ?? z, COUNTRY_POINTS[id] ?? point)];
    }),
    ...parts.flatMap(({ id, km2, point }) => {
      const name = UNIT_NAMES[id];
      return name === undefined ? [] : [label('admin', name, ...stepOf(UNIT_STEPS, km2), point)];
    }),
  ];
}

function label(
  kind: LabelProperties['kind'],
  name: string,
  rank: number,
  z: number,
  at: readonly [number, number],
): LabelFeature {
  return { type: 'Feature', properties: { kind, name, rank, z }, geometry: { type: 'Point', coordinates: [...at] } };
}

function stepOf(steps: readonly (readonly [number, number, number])[], km2: number): [number, number] {
  const step = steps.find(([least]) => km2 >= least);
  return [step?.[1] ?? steps.length, step?.[2] ?? 6];
}

async function labelPoints(units: readonly UnitFeature[], field: 'country' | 'unit') {
  const commands = [
    `-i units.json -dissolve ${field}`,
    `-each "id = ${field}; km2 = this.area / 1e6"`,
    '-points inner',
    '-o labels.json format=geojson precision=0.001',
  ];
  const output = await mapshaper.applyCommands(commands.join(' '), {
    'units.json': { type: 'FeatureCollection', features: units },
  });
  const { features } = JSON.parse(new TextDecoder().decode(output['labels.json'])) as {
    features: Feature<Point, Shape>[];
  };
  return features.map(({ properties: { id, km2 }, geometry: { coordinates } }) => {
    const [lng = 0, lat = 0] = coordinates;
    return { id, km2, point: [lng, lat] as const };
  });
}
