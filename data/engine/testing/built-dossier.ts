import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier, Manifest } from '#core/dossier/types.ts';

/** For tests: the dossier of a folder that the build has written. */
export function readBuilt(folder: string): Dossier {
  // the build checks both against their schemas
  const { file } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Dossier;
}
