/** The manifest of a dossier of columns: docs/columnar-dossier.md. */
import { faultOf } from '../dossier/check-shape.ts';
import type { ShapeFault } from '../dossier/check-shape.ts';
import { COLUMNS_SCHEMA_VERSION } from './column-version.ts';
import { count, matches, record, text, when } from '../dossier/shape-checks.ts';

export interface ColumnFile {
  readonly file: string;
  readonly bytes: number;
  /** 64 hex digits. */
  readonly sha256: string;
}

/** Files that are read whole when the dossier is opened. */
export const WHOLE_FILES = ['places', 'reports', 'report_lines', 'blocks'] as const;
export type WholeFile = (typeof WHOLE_FILES)[number];

export interface ColumnManifest {
  readonly schemaVersion: number;
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly hash: string;
  readonly counts: { readonly events: number };
  readonly codebook: ColumnFile;
  readonly files: Readonly<Record<WholeFile, ColumnFile>>;
}

const columnFile = record<ColumnFile>({
  file: matches(/^[\w.-]+$/),
  bytes: count,
  sha256: matches(/^[0-9a-f]{64}$/),
});

const manifest = record<ColumnManifest>({
  schemaVersion: when((value) => value === COLUMNS_SCHEMA_VERSION),
  id: text,
  title: text,
  version: text,
  hash: text,
  counts: record<ColumnManifest['counts']>({ events: count }),
  codebook: columnFile,
  files: record<ColumnManifest['files']>({
    places: columnFile,
    reports: columnFile,
    report_lines: columnFile,
    blocks: columnFile,
  }),
});

/** The first field of a manifest of columns that is not in the form that this app reads; null if all are. */
export function findColumnManifestFault(value: unknown): ShapeFault | null {
  const found = manifest(value);
  return found === null ? null : faultOf(found, '');
}
