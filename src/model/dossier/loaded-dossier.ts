import type { Dossier, Manifest } from '#core/dossier/types.ts';
import type { TableOf } from '#core/states/open-dossier.ts';

/** A dossier that has been read and looked at, with the manifest that named it. */
export interface LoadedDossier {
  readonly manifest: Manifest;
  readonly dossier: Dossier;
  /** The tables of states that came with it; absent = the rules make them. */
  readonly tableOf?: TableOf;
}
