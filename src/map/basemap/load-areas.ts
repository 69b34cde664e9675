import type { MultiPolygon, Polygon } from 'geojson';

import { BasemapError } from './basemap-error.ts';

/** Outlines by place id, for places known only to the district or region. */
export type Areas = ReadonlyMap<string, Polygon | MultiPolygon>;

/** The outlines of a file; null if it is something else. */
function areasOf(content: unknown): Areas | null {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return null;
  // The file is built together with the app and tested there; a map, as ids of places come from any dossier.
  return new Map(Object.entries(content as Readonly<Record<string, Polygon | MultiPolygon>>));
}

/** Reads the outlines that ship beside the basemap; `baseUrl` is the folder of the app's page. */
export async function loadAreas(baseUrl: string): Promise<Areas> {
  const url = new URL('basemap/areas.json', baseUrl).href;
  const response = await fetch(url).catch((cause: unknown) => {
    throw new BasemapError('unreachable', url, { cause });
  });
  if (!response.ok) throw new BasemapError('missing', url);
  const content: unknown = await response.json().catch((cause: unknown) => {
    throw new BasemapError('damaged', url, { cause });
  });
  const areas = areasOf(content);
  if (areas === null) throw new BasemapError('damaged', url);
  return areas;
}
