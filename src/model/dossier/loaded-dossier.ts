import type { Dossier, Manifest } from '#core/dossier/types.ts';

/** A dossier that has been read and looked at, with the manifest that named it. */
export interface LoadedDossier {
  readonly manifest: Manifest;
  readonly dossier: Dossier;
}
