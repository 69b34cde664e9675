import { PMTiles } from 'pmtiles';
import { expect, test } from 'vitest';

import { writeArchive } from './pmtiles-writer.ts';

function tilesOf(zoom: number) {
  const side = 2 ** zoom;
  return Array.from({ length: side * side }, (_, index) => {
    const [x, y] = [index % side, Math.floor(index / side)];
    // Every third tile is the same, as open sea is.
    return {
      z: zoom,
      x,
      y,
      data: new TextEncoder().encode(index % 3 === 0 ? 'same' : `tile ${x} ${y} ${Math.sin(index)}`),
    };
  });
}

function write(zoom: number, tiles = tilesOf(zoom)): Uint8Array {
  return writeArchive({ tiles, metadata: { name: 'test' }, minZoom: 0, maxZoom: zoom, center: [60, 50, 2] });
}

function open(bytes: Uint8Array): PMTiles {
  const data = bytes.slice().buffer;
  return new PMTiles({
    getKey: () => 'test',
    getBytes: (offset, length) => Promise.resolve({ data: data.slice(offset, offset + length) }),
  });
}

// Zoom 7 needs leaf directories, zoom 3 does not.
test.each([
  [3, 1],
  [7, 61],
])('a reader finds the tiles of zoom %i (every %i.)', async (zoom, step) => {
  const archive = open(write(zoom));
  const tiles = tilesOf(zoom).filter((_, index) => index % step === 0);
  const read = await Promise.all(
    tiles.map(async ({ z, x, y }) => new TextDecoder().decode((await archive.getZxy(z, x, y))?.data)),
  );
  expect(read).toEqual(tiles.map(({ data }) => new TextDecoder().decode(data)));
  expect(await archive.getZxy(zoom - 1, 0, 0)).toBeUndefined();
  expect(await archive.getMetadata()).toEqual({ name: 'test' });
  expect(await archive.getHeader()).toMatchObject({
    clustered: true,
    maxZoom: zoom,
    centerLon: 60,
    numAddressedTiles: 4 ** zoom,
  });
});

test('the order of the input does not change the bytes', () => {
  expect(write(4, tilesOf(4).reverse())).toEqual(write(4));
});
