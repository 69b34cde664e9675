import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import type { Feature } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';

import { isInside } from './geometry.ts';
import type { Area } from './geometry.ts';

/** Opens a built archive from disk, through the same library that the page uses. */
export function openArchive(path: URL): PMTiles {
  const file = readFileSync(path);
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  return new PMTiles({
    getKey: () => path.href,
    getBytes: (offset, length) => Promise.resolve({ data: bytes.slice(offset, offset + length) }),
  });
}

/** The features of one layer in the tile that holds the point. */
export async function featuresAt(
  archive: PMTiles,
  layer: string,
  zoom: number,
  [lng, lat]: readonly [number, number],
): Promise<Feature[]> {
  const sine = Math.sin((lat * Math.PI) / 180);
  const side = 2 ** zoom;
  const x = Math.floor((lng / 360 + 0.5) * side);
  const y = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side);
  const tile = await archive.getZxy(zoom, x, y);
  if (!tile) return [];
  const found = new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers[layer];
  return Array.from({ length: found?.length ?? 0 }, (_, index) => found?.feature(index).toGeoJSON(x, y, zoom)).filter(
    (feature) => feature !== undefined,
  );
}

/** ISO codes of the countries whose polygons cover the point; at most one in a sound archive. */
export async function countriesAt(
  archive: PMTiles,
  zoom: number,
  point: readonly [number, number],
): Promise<unknown[]> {
  const features = await featuresAt(archive, 'country', zoom, point);
  // The layer `country` holds nothing but areas.
  return features
    .filter(({ geometry }) => isInside(geometry as Area, point))
    .map(({ properties }) => properties?.['country']);
}
