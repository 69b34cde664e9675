import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexDossier } from '#core/dossier/index-dossier.ts';
import { indexEvidence } from '#core/evidence/evidence-index.ts';
import { makeStates } from '#core/states/make-states.ts';
import { recordsOfBlock } from '#core/columns/block-records.ts';
import { openEngine, quoted, runScripts } from './engine.ts';
import type { Cell, Engine } from './engine.ts';
import { loadTables } from './load-tables.ts';
import { RESULT_TABLES } from './output-files.ts';
import type { ColumnManifest } from './pack-columns.ts';
import { TABLES } from './tables.ts';
import { readBuilt } from './testing/built-dossier.ts';
import { tablesOf } from './testing/tables-of.ts';
import { randomDossier } from './testing/random-dossier.ts';
import { writeColumns } from './write-columns.ts';

const work = mkdtempSync(join(tmpdir(), 'dossier-columns-test-'));
const bundled = readBuilt('public/dossier');
const byChance = randomDossier(4, 700);
let engine: Engine;

function write(from: string, name: string, by: 'duckdb' | 'spark' = 'duckdb'): Promise<ColumnManifest> {
  return writeColumns({ from, out: join(work, name), engine: by });
}

/** The engine writes NaN as a text, readers of Parquet as a number. */
function withNaN(row: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> {
  const low = row['measure_low'] ?? null;
  const high = row['measure_high'] ?? null;
  return { ...row, measure_low: Number(low), measure_high: Number(high) };
}

beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => {
  engine.close();
  rmSync(work, { recursive: true });
});

describe('a folder of columns', () => {
  let manifest: ColumnManifest;
  const folder = join(work, 'bundled');
  beforeAll(async () => {
    manifest = await write('public/dossier', 'bundled');
  });

  test('has the files that its manifest names, each with its hash, its bytes and its rows', async () => {
    const named = [manifest.codebook, ...Object.values(manifest.files)];
    expect(readdirSync(folder).sort()).toEqual([...named.map(({ file }) => file), 'blocks', 'manifest.json'].sort());
    for (const { file, bytes, sha256 } of named) {
      const content = readFileSync(join(folder, file));
      expect(createHash('sha256').update(content).digest('hex'), file).toBe(sha256);
      expect(content.length).toBe(bytes);
      expect(file).toContain(`.${sha256.slice(0, 16)}.`);
    }
    for (const { file, rows } of Object.values(manifest.files)) {
      const [found] = await engine.rows(`SELECT count(*) AS rows FROM read_parquet(${quoted(join(folder, file))})`);
      expect(Number(found?.['rows']), file).toBe(rows);
    }
  });

  test('holds numbers of 32 bits, doubles and texts without nulls, in snappy', async () => {
    const files = `[${Object.values(manifest.files)
      .filter(({ rows }) => rows > 0)
      .map(({ file }) => quoted(join(folder, file)))
      .join(', ')}, ${quoted(join(folder, 'blocks', '*.parquet'))}]`;
    const rows = await engine.rows(
      `SELECT DISTINCT type, compression, coalesce(stats_null_count, 0) AS nulls FROM parquet_metadata(${files}) ORDER BY type`,
    );
    expect(rows.map(({ type, compression, nulls }) => [type, compression, Number(nulls)])).toEqual([
      ['BYTE_ARRAY', 'SNAPPY', 0],
      ['DOUBLE', 'SNAPPY', 0],
      ['INT32', 'SNAPPY', 0],
    ]);
  });

  test('shows first what each event is with everything known', async () => {
    const path = (name: string): string => quoted(join(folder, manifest.files[name]?.file ?? ''));
    const columns = `start_min, start_span, end_after, end_over, flags, status, kinds, figures, at_least, at_most,
      support_without_parties, support_printed, support_printed_without_parties`;
    const last = `read_parquet(${path('states_report')}) WHERE known_until = ${manifest.days.openFuture}`;
    const shown = await engine.rows(
      `SELECT ${columns} FROM read_parquet(${path('now')}, file_row_number = true) ORDER BY file_row_number`,
    );
    expect(shown).toEqual(await engine.rows(`SELECT ${columns} FROM ${last} ORDER BY event`));
    const byId = new Map(bundled.events.map((event) => [event.id as string, event]));
    const rows = await engine.rows(
      `SELECT id_number, title_length, type, start_min, start_span, end_after, end_over FROM (SELECT *, row_number() OVER () AS n FROM read_parquet(${path('now')})) JOIN (SELECT id_number, row_number() OVER () AS n FROM read_parquet(${path('events')})) USING (n) ORDER BY n`,
    );
    expect(rows).toHaveLength(bundled.events.length);
    const table = makeStates(bundled, indexEvidence(indexDossier(bundled)), null);
    rows.forEach((row, at) => {
      const open = (day: number): boolean => Math.abs(day) === manifest.days.openFuture;
      const after = (base: number, name: string): number => {
        const distance = Number(row[name]);
        return open(distance) ? distance : (open(base) ? 0 : base) + distance;
      };
      const start = Number(row['start_min']);
      const days = [start, after(start, 'start_span'), after(start, 'end_after')];
      days.push(after(days[1] ?? 0, 'end_over'));
      expect(days).toEqual([table.startMin[at], table.startMax[at], table.endMin[at], table.endMax[at]]);
      const event = byId.get(`ev-${Number(row['id_number']).toString(36).padStart(4, '0')}`);
      expect([row['title_length'], bundled.eventTypes[Number(row['type'])]?.id]).toEqual([
        event?.title.length,
        event?.type,
      ]);
    });
  });

  test('counts what stands in the flat lists', async () => {
    const sum = async (file: string, column: string): Promise<number> => {
      const path = join(folder, manifest.files[file]?.file ?? '');
      const [row] = await engine.rows(`SELECT sum(${column})::DOUBLE AS sum FROM read_parquet(${quoted(path)})`);
      return Number(row?.['sum']);
    };
    for (const list of ['event_places', 'event_reports', 'event_origins', 'event_actors', 'event_dates', 'words'])
      expect(await sum('events', list), list).toBe(manifest.files[list]?.rows);
    expect(await sum('now', 'places')).toBe(manifest.files['now_places']?.rows);
    expect(await sum('now', 'reports')).toBe(manifest.files['now_reports']?.rows);
    expect(await sum('claims', 'speakers')).toBe(manifest.files['claim_speakers']?.rows);
    expect(await sum('claims', 'origins')).toBe(manifest.files['claim_origins']?.rows);
    expect(await sum('event_dates', 'claims')).toBe(manifest.files['event_date_claims']?.rows);
    expect(await sum('event_places', 'greatest(claims, 0)')).toBe(manifest.files['event_place_claims']?.rows);
  });

  test('numbers its events as their ids say', async () => {
    const path = quoted(join(folder, manifest.files['events']?.file ?? ''));
    const rows = await engine.rows(`SELECT id_number FROM read_parquet(${path})`);
    const ids = rows.map((row) => `ev-${Number(row['id_number']).toString(36).padStart(4, '0')}`);
    expect(ids.sort()).toEqual(bundled.events.map(({ id }) => id).sort());
  });
});

describe.each([
  ['bundled', bundled],
  ['harbour', readBuilt('e2e/fixtures/harbour/built')],
  ['made up by chance', byChance],
])('the blocks of the %s dossier', (name, dossier) => {
  test('hold its records, whole, and of each event all that its evidence needs', async () => {
    const manifest = await write(tablesOf(work, `${name} tables`, dossier), `${name} blocks`);
    const folder = join(work, `${name} blocks`, 'blocks');
    const files = readdirSync(folder).sort();
    expect(files).toHaveLength(manifest.counts['blocks'] ?? 0);
    const found = new Map<string, unknown>();
    const idsIn = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
      new Set(records.map(({ id }) => id));
    for (const file of files) {
      const rows = await engine.rows(`SELECT * FROM read_parquet(${quoted(join(folder, file))})`);
      const block = recordsOfBlock(rows.map((row) => withNaN(row)));
      const [events, claims, kept, origins] = [block.events, block.claims, block.reports, block.origins].map(idsIn);
      expect(block.events.length).toBeLessThanOrEqual(128);
      for (const claim of dossier.claims.filter((one) => one.events.some(({ eventId }) => events?.has(eventId)))) {
        expect(claims?.has(claim.id)).toBe(true);
        expect(kept?.has(claim.reportId)).toBe(true);
        for (const origin of claim.originIds) expect(origins?.has(origin)).toBe(true);
      }
      for (const record of Object.values(block).flat() as { id: string }[]) found.set(record.id, record);
    }
    const reports = dossier.reports
      .filter(({ id }) => dossier.claims.some(({ reportId }) => reportId === id))
      .map((report) => ({ ...report, lineHashes: null }));
    const used = new Set(dossier.claims.flatMap(({ originIds }) => originIds));
    const origins = dossier.origins.filter(({ id }) => used.has(id));
    for (const record of [...dossier.events, ...dossier.claims, ...dossier.differences, ...reports, ...origins])
      expect(found.get(record.id)).toEqual(record);
    // nothing but what the dossier has
    const all = [dossier.events, dossier.claims, dossier.differences, dossier.reports, dossier.origins];
    const known = new Set<string>(all.flatMap((records) => records.map(({ id }) => id)));
    expect([...found.keys()].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the same dossier', () => {
  test('gives the same files from its build, its sources, and its tables in every form', async () => {
    const { hash } = await write('public/dossier', 'from build');
    expect((await write('data', 'from sources')).hash).toBe(hash);
    const lines = tablesOf(work, 'lines', bundled);
    expect((await write(lines, 'from lines')).hash).toBe(hash);
    for (const form of ['csv', 'parquet']) {
      const folder = join(work, form);
      mkdirSync(folder);
      cpSync(join(lines, 'dossier.json'), join(folder, 'dossier.json'));
      for (const { name, columns } of TABLES) {
        const types = columns.map((column) => `${column.name}: 'VARCHAR'`).join(', ');
        await engine.run(
          `COPY (SELECT * FROM read_json(${quoted(join(lines, `${name}.jsonl`))}, format = 'newline_delimited', columns = {${types}}))
           TO ${quoted(join(folder, `${name}.${form}`))} (FORMAT ${form})`,
        );
      }
      expect((await write(folder, `from ${form}`)).hash, form).toBe(hash);
    }
  });

  test('gives the same files if a cluster has run the scripts', async () => {
    const { hash } = await write('public/dossier', 'from here');
    const made = join(work, 'made');
    const tables = tablesOf(work, 'cluster', bundled);
    const cluster = await openEngine();
    await loadTables(
      cluster,
      tables,
      bundled.eventTypes.map(({ id }) => id),
    );
    await runScripts(cluster);
    for (const name of RESULT_TABLES) {
      mkdirSync(join(made, name), { recursive: true });
      // a cluster keeps no order
      await cluster.run(
        `COPY (SELECT * FROM ${name} ORDER BY random()) TO ${quoted(join(made, name, 'part-0'))} (FORMAT parquet)`,
      );
    }
    cluster.close();
    cpSync(join(tables, 'dossier.json'), join(made, 'dossier.json'));
    expect((await write(made, 'packed', 'spark')).hash).toBe(hash);
  });
});
