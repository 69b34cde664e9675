import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '#core/dossier/types.ts';
import { writeColumns } from '../../../data/engine/write-columns.ts';
import { LARGE_STEP } from '../options.ts';
import { multiplyTables } from '../synthetic/multiply-tables.ts';
import { makeSyntheticDossier } from '../synthetic/synthetic-dossier.ts';
import { writeNaiveFolder } from './naive-folder.ts';
import { stampedFolder } from './stamped-folder.ts';

const MADE_FROM = [
  'e2e/bench/synthetic',
  'e2e/bench/sites',
  'public/dossier',
  'data/engine',
  'data/pipeline/parse-edtf.ts',
];
/** The machine has work besides. */
const MEMORY = '8GB';
/** No other reader of JSON is tried with more. */
const MOST_FOR_NAIVE = 100_000;

/** A dossier that is made as columns alone, and thrown away after the run. */
export interface LargeFolder {
  readonly columns: string;
  /** What the baseline reads of it; null = it was not asked for, or there are too many events. */
  readonly naive: string | null;
  /** Whether this run has written it. */
  readonly isNew: boolean;
  readonly remove: () => void;
}

/** What a large dossier is made of. */
export interface LargeRequest {
  readonly events: number;
  readonly seed: number;
  readonly againstNaive: boolean;
}

/**
 * A dossier of many events as columns, made if it is not there: tables of one of 10,000 events, multiplied, and columns by the rules. The tables
 * are thrown away.
 */
export async function largeFolder(
  cache: string,
  bundled: Dossier,
  { events, seed, againstNaive }: LargeRequest,
): Promise<LargeFolder> {
  const folder = join(stampedFolder(join(cache, 'large'), MADE_FROM), `${events}-${seed}`);
  const [columns, tables] = [join(folder, 'columns'), join(folder, 'tables')];
  const naive = againstNaive && events <= MOST_FOR_NAIVE ? join(folder, 'naive') : null;
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // manifests are written last
  const isThere = [columns, naive].every((part) => part === null || existsSync(join(part, 'manifest.json')));
  if (isThere) return { columns, naive, isNew: false, remove };
  remove();
  mkdirSync(folder, { recursive: true });
  try {
    const dossier = makeSyntheticDossier(bundled, { events: LARGE_STEP, seed });
    await multiplyTables(dossier, events / LARGE_STEP, tables, MEMORY);
    if (naive !== null) await writeNaiveFolder(tables, naive);
    await writeColumns({ from: tables, out: columns, engine: 'duckdb', memory: MEMORY });
    rmSync(tables, { recursive: true });
  } catch (error) {
    remove();
    throw error;
  }
  return { columns, naive, isNew: true, remove };
}
