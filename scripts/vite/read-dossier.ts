import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS_SCHEMA_VERSION } from '#core/columns/column-version.ts';
import type { Dossier, Manifest, Releases } from '#core/dossier/types.ts';

export interface BuiltDossier {
  readonly manifest: Manifest;
  readonly dossier: Dossier;
  /** Name of its folder beside the page. */
  readonly folder: string;
}

/** The dossier that a build opens, by its public folder and VITE_DOSSIER; null for one that is put beside the site later, is on another host, or is made of columns. */
export function readDossier(publicDir: string, setting: unknown): BuiltDossier | null {
  const folder = typeof setting === 'string' && setting !== '' ? setting : 'dossier';
  const manifestFile = join(publicDir, folder, 'manifest.json');
  if (!existsSync(manifestFile)) return null;
  // the pipeline has checked both against their schemas
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const version: number = manifest.schemaVersion;
  // pages without scripts are made of records, which columns are too many for
  if (version === COLUMNS_SCHEMA_VERSION) return null;
  return {
    manifest,
    dossier: JSON.parse(readFileSync(join(publicDir, folder, manifest.file), 'utf8')) as Dossier,
    folder,
  };
}

/** The released dossiers that are kept beside the one of a build, the oldest first. */
export function readReleases(publicDir: string, folder: string): readonly Pick<BuiltDossier, 'manifest' | 'dossier'>[] {
  const releases = join(publicDir, folder, 'releases');
  const index = join(releases, 'index.json');
  if (!existsSync(index)) return [];
  // the pipeline checks the list and each file against its hash
  const { releases: kept } = JSON.parse(readFileSync(index, 'utf8')) as Releases;
  return kept.map(({ file, hash, version, released, counts }) => {
    const dossier = JSON.parse(readFileSync(join(releases, file), 'utf8')) as Dossier;
    const { schemaVersion, id, title } = dossier;
    return {
      manifest: { schemaVersion, id, title, version, hash, file: `releases/${file}`, counts, released },
      dossier,
    };
  });
}
