/** The manifest of a dossier of columns: docs/columnar-dossier.md. */
import { faultOf } from '../dossier/check-shape.ts';
import type { ShapeFault } from '../dossier/check-shape.ts';
import { COLUMNS_SCHEMA_VERSION } from './column-version.ts';
import { count, isObject, matches, orAbsent, record, text, when } from '../dossier/shape-checks.ts';
import type { Check } from '../dossier/shape-checks.ts';
import type { EventIdForm } from './event-ids.ts';
import { STATE_FILES } from './state-files.ts';

export interface ColumnFile {
  readonly file: string;
  readonly bytes: number;
  /** 64 hex digits. */
  readonly sha256: string;
}

/** Files of rows that are read whole when the dossier is opened. */
export const WHOLE_FILES = [
  'places',
  'reports',
  'report_lines',
  'origins',
  'titles',
  'blocks',
  ...STATE_FILES,
] as const;
export type WholeFile = (typeof WHOLE_FILES)[number];

const COUNTED = ['reports', 'claims', 'events', 'origins', 'actors', 'places'] as const;

export interface ColumnManifest {
  readonly schemaVersion: number;
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly hash: string;
  readonly counts: Readonly<Record<(typeof COUNTED)[number], number>>;
  readonly codebook: ColumnFile;
  readonly eventIds: EventIdForm;
  /** `ids` is there where ids are texts. */
  readonly files: Readonly<Record<WholeFile, ColumnFile>> & { readonly ids?: ColumnFile };
}

const columnFile = record<ColumnFile>({
  file: matches(/^[\w.-]+$/),
  bytes: count,
  sha256: matches(/^[0-9a-f]{64}$/),
});

const eventIds = when((value) => {
  if (!isObject(value)) return false;
  const { form, prefix, radix, digits } = value;
  return (
    form === 'text' || (form === 'number' && typeof prefix === 'string' && isDigits(radix, 36) && isDigits(digits, 9))
  );
});

const isDigits = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;

const files = Object.fromEntries(WHOLE_FILES.map((name) => [name, columnFile])) as Readonly<Record<WholeFile, Check>>;

const counts = Object.fromEntries(COUNTED.map((name) => [name, count])) as Readonly<
  Record<(typeof COUNTED)[number], Check>
>;

const manifest = record<ColumnManifest>({
  schemaVersion: when((value) => value === COLUMNS_SCHEMA_VERSION),
  id: text,
  title: text,
  version: text,
  hash: text,
  counts: record<ColumnManifest['counts']>(counts),
  codebook: columnFile,
  eventIds,
  files: record<ColumnManifest['files']>({ ...files, ids: orAbsent(columnFile) }),
});

/** The first field of a manifest of columns that is not in the form that this app reads; null if all are. */
export function findColumnManifestFault(value: unknown): ShapeFault | null {
  const found = manifest(value);
  return found === null ? null : faultOf(found, '');
}
