import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { openEngine, quoted } from '../../../data/engine/engine.ts';
import type { Cell, Engine } from '../../../data/engine/engine.ts';
import type { ColumnManifest } from '../../../data/engine/pack-columns.ts';
import { writeColumns } from '../../../data/engine/write-columns.ts';
import { bundled } from '../../support/bundled-dossier.ts';
import { multiplyTables } from './multiply-tables.ts';
import { makeSyntheticDossier } from './synthetic-dossier.ts';

const EVENTS = 120;
const work = mkdtempSync(join(tmpdir(), 'dossier-multiply-test-'));
const dossier: Dossier = makeSyntheticDossier(bundled.dossier, { events: EVENTS, seed: 3 });

interface Written {
  readonly tables: string;
  readonly manifest: ColumnManifest;
  /** A file of columns, or the blocks, as the engine reads it. */
  readonly read: (name: string) => string;
}

async function written(copies: number): Promise<Written> {
  const [tables, out] = [join(work, `tables-${copies}`), join(work, `columns-${copies}`)];
  await multiplyTables(dossier, copies, tables, '1GB');
  const manifest = await writeColumns({ from: tables, out, engine: 'duckdb' });
  const read = (name: string): string =>
    name === 'blocks'
      ? `read_parquet(${quoted(join(out, 'blocks', '*.parquet'))})`
      : `(SELECT *, file_row_number AS row_no FROM read_parquet(${quoted(join(out, manifest.files[name]?.file ?? ''))}, file_row_number = true))`;
  return { tables, manifest, read };
}

let engine: Engine;
let once: Written;
let twice: Written;

beforeAll(async () => {
  engine = await openEngine();
  once = await written(1);
  twice = await written(2);
}, 60_000);
afterAll(() => {
  engine.close();
  rmSync(work, { recursive: true });
});

async function values(query: string): Promise<Cell[]> {
  return (await engine.rows(query)).map(({ value }) => value ?? null);
}

/** The states of some events with the number of each event in place of its row, which is another in a larger dossier. */
async function statesOf({ read }: Written, mode: string, which: string): Promise<readonly unknown[]> {
  return engine.rows(
    `SELECT s.* EXCLUDE (event, row_no, file_row_number), e.id_number, n.type FROM ${read(`states_${mode}`)} s
       JOIN ${read('events')} e ON e.row_no = s.event JOIN ${read('now')} n ON n.row_no = s.event
     WHERE ${which} ORDER BY e.id_number, s.known_from, s.known_until`,
  );
}

describe('a dossier twice over', () => {
  it('has the double of what grows, and one set of actors', () => {
    const doubled = ['reports', 'claims', 'events', 'origins', 'states_report', 'states_origin'];
    for (const name of doubled)
      expect([name, twice.manifest.counts[name]]).toEqual([name, (once.manifest.counts[name] ?? 0) * 2]);
    expect(once.manifest.counts['events']).toBe(EVENTS);
    expect(twice.manifest.counts['actors']).toBe(once.manifest.counts['actors']);
    const towns = dossier.places.filter(({ precision }) => ['site', 'town', 'district'].includes(precision));
    expect(twice.manifest.counts['places']).toBe(dossier.places.length + towns.length);
  });

  it('has every id once, and ids of events that can be numbers', async () => {
    expect(twice.manifest.eventIds.form).toBe('number');
    const numbers = await values(`SELECT id_number AS value FROM ${twice.read('events')}`);
    expect(new Set(numbers).size).toBe(EVENTS * 2);
    for (const kind of ['places', 'reports', 'origins', 'claims']) {
      const ids = await values(`SELECT id AS value FROM ${twice.read(kind)}`);
      expect([kind, new Set(ids).size]).toEqual([kind, ids.length]);
    }
  });

  it.each(['report', 'origin'])('has the states of the first copy as they were, known by %s', async (mode) => {
    const own = await values(`SELECT id_number AS value FROM ${once.read('events')}`);
    const isOwn = `e.id_number IN (${own.join(', ')})`;
    const before = await statesOf(once, mode, 'TRUE');
    expect(before.length).toBeGreaterThanOrEqual(EVENTS);
    expect(await statesOf(twice, mode, isOwn)).toEqual(before);
    // the second copy has as many states of each kind, on other days
    const told = (written: Written, where: string): Promise<readonly unknown[]> =>
      engine.rows(
        `SELECT status, kinds, figures, at_least, at_most, support_printed, count(*) AS states FROM ${written.read(`states_${mode}`)} s
           JOIN ${written.read('events')} e ON e.row_no = s.event WHERE ${where} GROUP BY ALL ORDER BY ALL`,
      );
    expect(await told(twice, `NOT ${isOwn}`)).toEqual(await told(once, 'TRUE'));
  });

  it('moves the second copy, and leaves no claim in another copy', async () => {
    const dates = (tables: string, copy: string): Promise<Cell[]> =>
      values(
        `SELECT not_after AS value FROM read_parquet(${quoted(join(tables, 'reports.parquet'))}) WHERE position ${copy} ORDER BY position`,
      );
    const size = dossier.reports.length;
    const [first, second] = await Promise.all([dates(twice.tables, `< ${size}`), dates(twice.tables, `>= ${size}`)]);
    expect(first).toEqual(dossier.reports.map(({ notAfter }) => notAfter));
    expect(second.every((day, at) => String(day) < String(first[at]))).toBe(true);
    const table = (name: string): string => `read_parquet(${quoted(join(twice.tables, `${name}.parquet`))})`;
    const astray = await values(
      `SELECT l.claim_id AS value FROM ${table('event_claims')} l JOIN ${table('claims')} c ON c.id = l.claim_id
         JOIN ${table('events')} e ON e.id = l.event_id JOIN ${table('reports')} r ON r.id = c.report_id
       WHERE (c.position < ${dossier.claims.length}) <> (e.position < ${EVENTS}) OR (c.position < ${dossier.claims.length}) <> (r.position < ${size})`,
    );
    expect(astray).toEqual([]);
  });
});
