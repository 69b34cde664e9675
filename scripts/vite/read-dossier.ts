import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier, Manifest } from '#core/dossier/types.ts';

export interface BuiltDossier {
  readonly manifest: Manifest;
  readonly dossier: Dossier;
  /** Name of its folder beside the page. */
  readonly folder: string;
}

/** The dossier that a build opens, by its public folder and VITE_DOSSIER; null for one that is put beside the site later. */
export function readDossier(publicDir: string, setting: unknown): BuiltDossier | null {
  const folder = typeof setting === 'string' && setting !== '' ? setting : 'dossier';
  const manifestFile = join(publicDir, folder, 'manifest.json');
  if (!existsSync(manifestFile)) return null;
  // the pipeline has checked both against their schemas
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  return {
    manifest,
    dossier: JSON.parse(readFileSync(join(publicDir, folder, manifest.file), 'utf8')) as Dossier,
    folder,
  };
}
