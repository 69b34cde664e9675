import type { Dossier, Manifest } from './types.ts';

/** The lists that a manifest counts. */
const COUNTED = [
  'reports',
  'claims',
  'events',
  'origins',
  'actors',
  'places',
  'measures',
  'eventTypes',
  'differences',
  'stories',
] as const satisfies readonly (keyof Manifest['counts'] & keyof Dossier)[];

/** What the manifest of a dossier says of it; `file` = the name of its file, `hash` = the first 16 hex digits of the SHA-256 of that. */
export function manifestOf(dossier: Dossier, hash: string, file: string): Manifest {
  const { schemaVersion, id, title, version } = dossier;
  // every list is counted
  const counts = Object.fromEntries(COUNTED.map((name) => [name, dossier[name].length])) as Manifest['counts'];
  return { schemaVersion, id, title, version, hash, file, counts };
}
