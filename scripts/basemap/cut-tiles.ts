import type { Feature } from 'geojson';

import { loadTileCutter, tileWriter } from './packages.ts';
import type { CutTile } from './packages.ts';
import type { ArchiveTile } from './pmtiles-writer.ts';

const EXTENT = 4096;
/** Lines run on this far past the edge, so that no end of a stroke shows where tiles meet. */
const BUFFER = 96;
const TILE_BUFFERS: Readonly<Record<string, number>> = { label: 0, place: 0 };
/** Waters share no edges with anything, so they are simplified here, in units of the extent. */
const TOLERANCES: Readonly<Record<string, number>> = { river: 6, lake: 5 };

/** Cuts one zoom's layers into tiles. Land and borders come simplified: their shared edges must stay the same. */
export async function cutTiles(
  z: number,
  layers: Readonly<Record<string, readonly Feature[]>>,
): Promise<ArchiveTile[]> {
  const TileCutter = await loadTileCutter();
  const indexes = Object.entries(layers).map(([name, features]) => {
    const tolerance = TOLERANCES[name] ?? 0;
    const options = {
      // The cutter never simplifies at its last zoom.
      maxZoom: tolerance > 0 ? z + 1 : z,
      indexMaxZoom: z,
      indexMaxPoints: 0,
      tolerance,
      extent: EXTENT,
      buffer: TILE_BUFFERS[name] ?? BUFFER,
    };
    return { name, index: new TileCutter({ type: 'FeatureCollection', features: [...features] }, options) };
  });
  const tiles: ArchiveTile[] = [];
  const side = 2 ** z;
  for (let x = 0; x < side; x++) {
    for (let y = 0; y < side; y++) {
      const content: Record<string, CutTile> = {};
      for (const { name, index } of indexes) {
        const tile = index.getTile(z, x, y);
        if (tile && tile.features.length > 0) content[name] = tile;
      }
      if (Object.keys(content).length === 0) continue;
      tiles.push({ z, x, y, data: tileWriter.fromGeojsonVt(content, { version: 2, extent: EXTENT }) });
    }
  }
  return tiles;
}
