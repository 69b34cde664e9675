// For tests: the dossiers of the repository, opened as the page opens them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { openDossier } from '#core/states/open-dossier.ts';

/** Opens the built dossier of a folder. */
function openFolder(folder: string): OpenDossier {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  // the build checks both against their schemas
  const manifest = read('manifest.json') as Manifest;
  return openDossier(manifest, read(manifest.file) as Dossier);
}

export const bundled = openFolder('public/dossier');
export const harbour = openFolder('e2e/fixtures/harbour/built');
export const BUILT_DOSSIERS = [
  { name: 'bundled', whole: bundled },
  { name: 'harbour', whole: harbour },
];
