// What is wrong with the input is said with file, row, column and remedy, and what was there stays.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BadTables } from './load-tables.ts';
import type { ColumnManifest } from './pack-columns.ts';
import { readBuilt } from './testing/built-dossier.ts';
import { tablesOf } from './testing/tables-of.ts';
import { writeColumns } from './write-columns.ts';

const work = mkdtempSync(join(tmpdir(), 'dossier-columns-test-'));
const bundled = readBuilt('public/dossier');
afterAll(() => rmSync(work, { recursive: true }));

function write(from: string, name: string): Promise<ColumnManifest> {
  return writeColumns({ from, out: join(work, name), engine: 'duckdb' });
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

describe('what is wrong', () => {
  /** Tables with one table replaced by some lines of CSV. */
  function broken(name: string, table: string, change: (lines: string[]) => void): string {
    const folder = tablesOf(work, name, bundled);
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
    const folder = tablesOf(work, 'ragged', bundled);
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
    const folder = tablesOf(work, 'whole', bundled);
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
