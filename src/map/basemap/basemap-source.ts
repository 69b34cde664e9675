import { addProtocol } from 'maplibre-gl';
import type { AddProtocolAction } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';

import { ArchiveSource } from './archive-source.ts';
import { BasemapError } from './basemap-error.ts';

const PROTOCOL = 'pmtiles';

let protocol: Protocol | null = null;

/** Absolute address of the bundled archive. */
export function basemapUrl(): string {
  return new URL('basemap/basemap.pmtiles', new URL(import.meta.env.BASE_URL, document.baseURI)).href;
}

/**
 * Lets MapLibre read `pmtiles://` addresses; calling it again changes nothing. Failures of the bundled archive arrive as
 * the map's `error` event with a `BasemapError`; setting the style once more reads the archive again.
 */
export function registerBasemapProtocol(): void {
  if (protocol) return;
  const opened = new Protocol();
  opened.add(openBasemap());
  const readTile: AddProtocolAction = async (request, abort) => {
    try {
      return await opened.tilev4(request, abort);
    } catch (error) {
      // The library remembers a failed reading for ever.
      if (error instanceof BasemapError) opened.add(openBasemap());
      throw error;
    }
  };
  addProtocol(PROTOCOL, readTile);
  protocol = opened;
}

function openBasemap(): PMTiles {
  return new PMTiles(new ArchiveSource(basemapUrl()));
}
