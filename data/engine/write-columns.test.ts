import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordsOfBlock } from '#core/columns/block-records.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { openEngine, quoted, runScripts } from './engine.ts';
import type { Cell, Engine } from './engine.ts';
import { headingOf } from './heading.ts';
import { BadTables, loadTables } from './load-tables.ts';
import { RESULT_TABLES } from './output-files.ts';
import type { ColumnManifest } from './pack-columns.ts';
import { TABLES } from './tables.ts';
import { readBuilt } from './testing/built-dossier.ts';
import { randomDossier } from './testing/random-dossier.ts';
import { writeColumns } from './write-columns.ts';
import { writeDossierTables } from './write-rows.ts';

const work = mkdtempSync(join(tmpdir(), 'dossier-columns-test-'));
const bundled = readBuilt('public/dossier');
const byChance = randomDossier(4, 700);
let engine: Engine;

/** Normalised tables of a dossier with their heading, as JSON Lines. */
function tablesOf(name: string, dossier: Dossier): string {
  const folder = join(work, name);
  writeDossierTables(folder, dossier);
  writeFileSync(join(folder, 'dossier.json'), JSON.stringify(headingOf(dossier)));
  return folder;
}

function write(from: string, name: string, by: 'duckdb' | 'spark' = 'duckdb'): Promise<ColumnManifest> {
  return writeColumns({ from, out: join(work, name), engine: by });
}

/** The engine writes NaN as a text, readers of Parquet as a number. */
function withNaN(row: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> {
  const low = row['measure_low'] ?? null;
  const high = row['measure_high'] ?? null;
  return { ...row, measure_low: Number(low), measure_high: Number(high) };
}

/** The lines in which a run says what is wrong. */
async function faultsOf(from: string): Promise<readonly string[]> {
  try {
    await write(from, 'never');
    return [];
  } catch (error) {
    if (error instanceof BadTables) return error.lines.map((line) => line.replaceAll(`${work}/`, ''));
    throw error;
  }
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
    const columns = `start_min, start_min + start_span AS b, start_min + end_after AS c,
      start_min + start_span + end_over AS d, flags, status, kinds, figures, at_least, at_most,
      support_without_parties, support_printed, support_printed_without_parties`;
    const last = `read_parquet(${path('states_report')}) WHERE known_until = ${manifest.days.openFuture}`;
    const shown = await engine.rows(
      `SELECT ${columns} FROM read_parquet(${path('now')}, file_row_number = true) ORDER BY file_row_number`,
    );
    expect(shown).toEqual(await engine.rows(`SELECT ${columns} FROM ${last} ORDER BY event`));
    const byId = new Map(bundled.events.map((event) => [event.id as string, event]));
    const rows = await engine.rows(
      `SELECT id_number, title_length, type FROM (SELECT *, row_number() OVER () AS n FROM read_parquet(${path('now')})) JOIN (SELECT id_number, row_number() OVER () AS n FROM read_parquet(${path('events')})) USING (n)`,
    );
    expect(rows).toHaveLength(bundled.events.length);
    for (const row of rows) {
      const event = byId.get(`ev-${Number(row['id_number']).toString(36).padStart(4, '0')}`);
      expect([row['title_length'], bundled.eventTypes[Number(row['type'])]?.id]).toEqual([
        event?.title.length,
        event?.type,
      ]);
    }
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
    const manifest = await write(tablesOf(`${name} tables`, dossier), `${name} blocks`);
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
    const lines = tablesOf('lines', bundled);
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
    const tables = tablesOf('cluster', bundled);
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

describe('what is wrong', () => {
  /** Tables with one table replaced by some lines of CSV. */
  function broken(name: string, table: string, change: (lines: string[]) => void): string {
    const folder = tablesOf(name, bundled);
    const file = join(folder, `${table}.jsonl`);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    change(lines);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return folder;
  }
  const edit = (at: number, from: RegExp, to: string) => (lines: string[]) => {
    lines[at] = (lines[at] ?? '').replace(from, to);
  };

  test.each([
    [
      'claims',
      edit(2, /"report_id":"[^"]*"/, '"report_id":"rp-none"'),
      'row 3, column report_id: “rp-none” is the id of no row of reports',
    ],
    ['claims', edit(4, /"kind":"[^"]*"/, '"kind":"rumour"'), 'row 5, column kind: “rumour” is none of the words'],
    ['claims', edit(1, /"text":"[^"]*"/, '"text":""'), 'row 2, column text: the cell is empty; fill it'],
    [
      'reports',
      edit(0, /"not_after":"[^"]*"/, '"not_after":"2025-02-30"'),
      'row 1, column not_after: “2025-02-30” is not a day',
    ],
    ['places', edit(0, /"lng":[^,]*/, '"lng":"36,5"'), 'row 1, column lng: “36,5” is not a number'],
    [
      'actors',
      edit(3, /"aliases":"[^}]*"(,"position)/, '"aliases":"Bob"$1'),
      'row 4, column aliases: “Bob” is not a JSON array',
    ],
    ['events', (lines: string[]) => void lines.push(lines[0] ?? ''), 'row 52, column id: “'],
    ['events', edit(0, /"title"/, '"titel"'), 'column titel: the table has no such column'],
  ])('in %s is said with file, row, column and remedy', async (table, change, words) => {
    const folder = broken(`broken ${table} ${words.length}`, table, change);
    const faults = await faultsOf(folder);
    expect(
      faults.some((line) => line.includes(`${table}.jsonl, ${words}`)),
      faults.join('\n'),
    ).toBe(true);
  });

  test('in a built dossier is said with the name of its file', async () => {
    const file = join(work, 'dangling.json');
    const [first, ...rest] = bundled.claims;
    writeFileSync(file, JSON.stringify({ ...bundled, claims: [{ ...first, saidBy: ['nobody'] }, ...rest] }));
    expect((await faultsOf(file)).join('\n')).toMatch(
      /^dangling\.json, as the table claim_speakers\.jsonl, row 1, column actor_id: “nobody” is the id of no row of actors/,
    );
  });

  test('in a table of another program is said with its line', async () => {
    const folder = tablesOf('ragged', bundled);
    rmSync(join(folder, 'differences.jsonl'));
    rmSync(join(folder, 'difference_claims.jsonl'));
    writeFileSync(join(folder, 'differences.csv'), 'id,kind,note\nd-1,scope,One\nd-2,scope\n');
    expect((await faultsOf(folder)).join('\n')).toMatch(/^ragged\/differences\.csv cannot be read: .*[Ll]ine: 3/);
    writeFileSync(join(folder, 'differences.csv'), 'id,kind,note\nd-1,scope,One\nd-2,guess,Two\n');
    expect((await faultsOf(folder)).join('\n')).toContain(
      'ragged/differences.csv, row 2, column kind: “guess” is none',
    );
  });

  test('a circle of speakers is found', async () => {
    const circle = broken('circle', 'actors', (lines) => {
      const ids = lines.slice(0, 2).map((line) => (JSON.parse(line) as { id: string }).id);
      lines.slice(0, 2).forEach((line, at) => {
        lines[at] = JSON.stringify({ ...(JSON.parse(line) as object), speaks_for: ids[1 - at] });
      });
    });
    expect((await faultsOf(circle)).join('\n')).toContain('in a circle; shorten the chain');
  });

  test('leaves what was there, and nothing beside it', async () => {
    const folder = tablesOf('whole', bundled);
    const { hash } = await write(folder, 'kept');
    rmSync(join(folder, 'claims.jsonl'));
    await expect(write(folder, 'kept')).rejects.toThrow('add claims.csv, .jsonl or .parquet with its rows');
    expect(readFileSync(join(work, 'kept', 'manifest.json'), 'utf8')).toContain(hash);
    expect(existsSync(join(work, 'kept.new'))).toBe(false);
  });

  test('a folder with something else in it is not replaced', async () => {
    mkdirSync(join(work, 'letters'));
    writeFileSync(join(work, 'letters', 'letter.txt'), 'Dear reader');
    await expect(write('public/dossier', 'letters')).rejects.toThrow('name another folder with --out');
    expect(readdirSync(join(work, 'letters'))).toEqual(['letter.txt']);
  });
});
