// Loads a dossier: the manifest names the file, its schema version and its hash; nothing is shown that does not match.
import { COLUMNS_SCHEMA_VERSION } from '#core/columns/column-version.ts';
import { findManifestFault } from '#core/dossier/check-manifest.ts';
import { findShapeFault } from '#core/dossier/check-shape.ts';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import { openDossier } from '#core/states/open-dossier.ts';
import { lateLoad } from '#late/late-load.ts';
import { shortHash } from './digest.ts';
import { DossierError } from './dossier-error.ts';
import type { LoadedDossier } from './loaded-dossier.ts';
import { parseJson } from './parse-json.ts';
import { readBytes } from './read-bytes.ts';
import type { Progress } from './read-bytes.ts';
import { refuseFault } from './shape-error.ts';

/** The schema version of a dossier that is one file; with another one it is columns, and a newer one is refused with its own message. */
const READABLE_SCHEMA_VERSION = 1;

/** The folder with the dossier: a build-time setting, relative to the page. */
export function dossierFolder(): string {
  const folder: unknown = import.meta.env['VITE_DOSSIER'];
  const name = typeof folder === 'string' && folder !== '' ? folder : 'dossier';
  return new URL(`${name.replace(/\/$/, '')}/`, document.baseURI).href;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function checkSchemaVersion(value: unknown, file: string): void {
  const version = isRecord(value) ? value['schemaVersion'] : undefined;
  if (typeof version !== 'number') throw new DossierError('cut-off', file);
  if (version !== READABLE_SCHEMA_VERSION) {
    throw new DossierError('newer', file, String(READABLE_SCHEMA_VERSION), String(version));
  }
}

/** Reads the file of a dossier and checks it against its hash. Throws DossierError. */
export async function readDossier(
  folder: string,
  { file, hash }: Pick<Manifest, 'file' | 'hash'>,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Dossier> {
  const bytes = await readBytes(new URL(file, folder), { signal, onProgress });
  const found = await shortHash(bytes);
  if (found !== hash) {
    // a file that ends too early is said to be cut off; one that is whole and different does not match
    parseJson(bytes, file);
    throw new DossierError('mismatch', file, hash, found);
  }
  const dossier = parseJson(bytes, file);
  checkSchemaVersion(dossier, file);
  refuseFault(findShapeFault(dossier), file);
  // what the page relies on is checked; the pipeline has checked the rest against its schema
  return dossier as Dossier;
}

// few dossiers are so large
const COLUMNS = lateLoad('load-columns', () => import('./load-columns.ts').then((part) => part.loadColumns));

/** Loads, checks and opens a dossier. Throws DossierError. */
export async function loadDossier(
  folder: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<LoadedDossier> {
  const manifestName = 'manifest.json';
  // the manifest changes with every build, the file it names never does
  const manifestBytes = await readBytes(new URL(manifestName, folder), { signal, cache: 'no-cache' });
  const manifestJson = parseJson(manifestBytes, manifestName);
  if (isRecord(manifestJson) && manifestJson['schemaVersion'] === COLUMNS_SCHEMA_VERSION) {
    COLUMNS.forget();
    const loadColumns = await COLUMNS.ask();
    return loadColumns(folder, manifestJson, signal, onProgress);
  }
  checkSchemaVersion(manifestJson, manifestName);
  if (!isRecord(manifestJson) || typeof manifestJson['file'] !== 'string' || typeof manifestJson['hash'] !== 'string') {
    throw new DossierError('cut-off', manifestName);
  }
  refuseFault(findManifestFault(manifestJson), manifestName);
  // as above
  const manifest = manifestJson as unknown as Manifest;
  return { open: openDossier(manifest, await readDossier(folder, manifest, signal, onProgress)), rest: null };
}
