import type { OpenDossier } from '#core/states/open-dossier.ts';

/** A dossier that has been read, looked at and opened. */
export interface LoadedDossier {
  readonly open: OpenDossier;
  /** Reads what the first picture did not need, and opens it with that; null = all of it is there. */
  readonly rest: (() => Promise<OpenDossier>) | null;
}
