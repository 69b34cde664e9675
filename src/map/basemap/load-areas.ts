import { watchSilence } from '#late/silence.ts';
import { BasemapError } from './basemap-error.ts';
import { readAreas } from './read-areas.ts';
import type { Areas } from './read-areas.ts';

/** A file of this size that has not come by then is not coming: the map is drawn without. */
const LONGEST_MS = 12_000;

async function fetchAreas(url: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { signal });
  } catch (cause) {
    throw new BasemapError('unreachable', url, { cause });
  }
}

/** Reads the outlines that ship beside the basemap; `baseUrl` is the folder of the app's page. Throws BasemapError. */
export async function loadAreas(baseUrl: string): Promise<Areas> {
  const url = new URL('basemap/areas.json', baseUrl).href;
  const abort = new AbortController();
  const silence = watchSilence(LONGEST_MS, () => abort.abort());
  try {
    const response = await fetchAreas(url, abort.signal);
    if (!response.ok) throw new BasemapError('missing', url);
    const areas = readAreas(
      await response.json().catch((cause: unknown) => {
        throw new BasemapError(abort.signal.aborted ? 'unreachable' : 'damaged', url, { cause });
      }),
    );
    if (areas === null) throw new BasemapError('damaged', url);
    return areas;
  } finally {
    silence.end();
  }
}
