// The shape of the small files beside a dossier: the manifest, and the list of releases.
import { faultOf } from './check-shape.ts';
import type { ShapeFault } from './check-shape.ts';
import { count, day, list, matches, orAbsent, orNull, record, text, when } from './shape-checks.ts';
import type { Manifest, Release, Releases } from './types.ts';

// a file beside the one that names it
const fileName = matches(/^[\w.-]+$/);
const counts = record<Manifest['counts']>({
  reports: count,
  claims: count,
  events: count,
  origins: count,
  actors: count,
  places: count,
  measures: count,
  eventTypes: count,
  differences: count,
  stories: count,
});

const manifest = record<Manifest>({
  schemaVersion: when(Number.isFinite),
  id: text,
  title: text,
  version: text,
  hash: text,
  file: fileName,
  counts,
  released: orAbsent(orNull(day)),
});

const releases = record<Releases>({
  id: text,
  releases: list(record<Release>({ version: text, hash: text, file: fileName, released: day, counts })),
});

/** The first field of a manifest that is not in the form that this app reads; null if all are. */
export function findManifestFault(value: unknown): ShapeFault | null {
  const found = manifest(value);
  return found === null ? null : faultOf(found, '');
}

/** The same of the list of releases. */
export function findReleasesFault(value: unknown): ShapeFault | null {
  const found = releases(value);
  return found === null ? null : faultOf(found, '');
}
