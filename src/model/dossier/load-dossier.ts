// Loads a dossier: the manifest names the file, its schema version and its hash; nothing is shown that does not match.
import { findManifestFault } from '#core/dossier/check-manifest.ts';
import { findShapeFault } from '#core/dossier/check-shape.ts';
import type { ShapeFault } from '#core/dossier/check-shape.ts';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import { lateLoad } from '#late/late-load.ts';
import { DossierError } from './dossier-error.ts';
import { readBytes } from './read-bytes.ts';
import type { Progress } from './read-bytes.ts';
import { ShapeError } from './shape-error.ts';

/** The one schema version this app reads; a newer one is refused with its own message. */
const READABLE_SCHEMA_VERSION = 1;
const HASH_LENGTH = 16;

export interface LoadedDossier {
  readonly manifest: Manifest;
  readonly dossier: Dossier;
}

/** The folder with the dossier: a build-time setting, relative to the page. */
export function dossierFolder(): string {
  const folder: unknown = import.meta.env['VITE_DOSSIER'];
  const name = typeof folder === 'string' && folder !== '' ? folder : 'dossier';
  return new URL(`${name.replace(/\/$/, '')}/`, document.baseURI).href;
}

/** Throws DossierError. */
export function parseJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new DossierError('cut-off', file);
  }
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

// needed on plain http alone
const DIGEST = lateLoad('sha256', () => import('./sha256.ts').then((part) => part.digestBytes));

/** Throws ShapeError. */
export function refuseFault(fault: ShapeFault | null, file: string): void {
  if (fault !== null) throw new ShapeError(file, fault);
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // the browser's own digest does not exist on plain http
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle !== undefined) return new Uint8Array(await subtle.digest('SHA-256', bytes));
  const digest = await DIGEST.ask();
  return digest(bytes);
}

/** First 16 hex digits of the SHA-256 of the bytes. */
async function shortHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await digestOf(bytes);
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, HASH_LENGTH);
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

/** Loads and checks a dossier. Throws DossierError. */
export async function loadDossier(
  folder: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<LoadedDossier> {
  const manifestName = 'manifest.json';
  // the manifest changes with every build, the file it names never does
  const manifestBytes = await readBytes(new URL(manifestName, folder), { signal, cache: 'no-cache' });
  const manifestJson = parseJson(manifestBytes, manifestName);
  checkSchemaVersion(manifestJson, manifestName);
  if (!isRecord(manifestJson) || typeof manifestJson['file'] !== 'string' || typeof manifestJson['hash'] !== 'string') {
    throw new DossierError('cut-off', manifestName);
  }
  refuseFault(findManifestFault(manifestJson), manifestName);
  // as above
  const manifest = manifestJson as unknown as Manifest;
  return { manifest, dossier: await readDossier(folder, manifest, signal, onProgress) };
}
