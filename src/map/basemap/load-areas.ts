import type { MultiPolygon, Polygon } from 'geojson';

import { BasemapError } from './basemap-error.ts';

/** Outlines by place id, for places known only to the district or region. */
export type Areas = Readonly<Record<string, Polygon | MultiPolygon>>;

/** Reads the outlines that ship beside the basemap; `baseUrl` is the folder of the app's page. */
export async function loadAreas(baseUrl: string): Promise<Areas> {
  const url = new URL('basemap/areas.json', baseUrl).href;
  const response = await fetch(url).catch((cause: unknown) => {
    throw new BasemapError('unreachable', url, { cause });
  });
  if (!response.ok) throw new BasemapError('missing', url);
  try {
    // The file is built together with the app and tested there.
    return (await response.json()) as Areas;
  } catch (cause) {
    throw new BasemapError('damaged', url, { cause });
  }
}
