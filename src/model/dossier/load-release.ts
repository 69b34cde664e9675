// Loads a released version of the dossier: the list of releases names its file, which is kept for good.
import { findReleasesFault } from '#core/dossier/check-manifest.ts';
import type { Release, Releases } from '#core/dossier/types.ts';
import { openDossier } from '#core/states/open-dossier.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { DossierError } from './dossier-error.ts';
import { readDossier } from './load-dossier.ts';
import { parseJson } from './parse-json.ts';
import { readBytes } from './read-bytes.ts';
import { refuseFault } from './shape-error.ts';

const FOLDER = 'releases/';
const INDEX = 'index.json';

/** The releases that are kept beside a dossier, the oldest first; none if no list of them is there. */
async function readReleases(folder: string, signal: AbortSignal): Promise<readonly Release[]> {
  try {
    const index = parseJson(await readBytes(new URL(INDEX, folder), { signal, cache: 'no-cache' }), INDEX);
    refuseFault(findReleasesFault(index), INDEX);
    // what is read of it has been looked at
    return (index as Releases).releases;
  } catch (error) {
    if (error instanceof DossierError && error.kind === 'missing') return [];
    throw error;
  }
}

/** Loads, checks and opens the released version with a hash; null = none is kept with it. Throws DossierError. */
export async function loadRelease(folder: string, hash: string, signal: AbortSignal): Promise<OpenDossier | null> {
  const kept = new URL(FOLDER, folder).href;
  const release = (await readReleases(kept, signal)).find((each) => each.hash === hash);
  if (release === undefined) return null;
  const dossier = await readDossier(kept, release, signal, () => {});
  const { schemaVersion, id, title, version } = dossier;
  const { file, counts, released } = release;
  return openDossier({ schemaVersion, id, title, version, hash, file: FOLDER + file, counts, released }, dossier);
}
