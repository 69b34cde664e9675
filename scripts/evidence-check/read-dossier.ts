import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier, Manifest } from '#core/dossier/types.ts';

/** Reads a built dossier from its folder; throws if there is none. */
export function readDossier(folder: string): Dossier {
  // the pipeline checked both files against their schema when it wrote them
  const { file } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Dossier;
}
