import { addProtocol } from 'maplibre-gl';
import type { RequestParameters } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';

import { ArchiveSource } from './archive-source.ts';
import { BasemapError } from './basemap-error.ts';

const PROTOCOL = 'pmtiles';

let isRegistered = false;

/** Absolute address of the bundled archive. */
export function basemapUrl(): string {
  return new URL('basemap/basemap.pmtiles', new URL(import.meta.env.BASE_URL, document.baseURI)).href;
}

/**
 * Lets MapLibre read `pmtiles://` addresses; calling it again changes nothing. Failures of the bundled archive arrive as
 * the map's `error` event with a `BasemapError`; setting the style once more reads the archive again.
 */
export function registerBasemapProtocol(): void {
  if (isRegistered) return;
  isRegistered = true;
  const protocol = new Protocol();
  protocol.add(openBasemap());
  const readTile = async (request: RequestParameters, abort: AbortController) => {
    try {
      const { data } = await protocol.tilev4(request, abort);
      // The library types this loosely: it is a tile's bytes or, for the source itself, its TileJSON.
      return { data: data as ArrayBuffer };
    } catch (error) {
      // The library remembers a failed reading for ever.
      if (error instanceof BasemapError) protocol.add(openBasemap());
      throw error;
    }
  };
  addProtocol(PROTOCOL, readTile);
}

function openBasemap(): PMTiles {
  return new PMTiles(new ArchiveSource(basemapUrl()));
}
