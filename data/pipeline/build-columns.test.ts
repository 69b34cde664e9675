// A dossier with more events than one file of JSON should hold is written as columns, in the place of its build.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findColumnManifestFault } from '#core/columns/column-manifest.ts';
import { writeColumns } from '../engine/write-columns.ts';
import type { BuildOptions } from './build-command.ts';
import { makeColumns } from './make-columns.ts';
import { readReleases } from './releases.ts';
import { runCommand } from './run-command.ts';

const HARBOUR = 'e2e/fixtures/harbour';
const SMALL_LIMIT: Partial<BuildOptions> = { mostInJson: 3 };
let root = '';
let source = '';
let out = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dossier-large-'));
  source = path.join(root, 'source');
  out = path.join(source, 'built');
  cpSync(HARBOUR, source, { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

async function run(command: string, options: Partial<BuildOptions>, ...more: readonly string[]) {
  const said: string[] = [];
  const wrong: string[] = [];
  const isWell = await runCommand(
    [command, '--source', source, '--out', out, ...more],
    { say: (line) => said.push(line), complain: (line) => wrong.push(line) },
    options,
  );
  return { isWell, said: said.join('\n'), wrong: wrong.join('\n') };
}

/** Every file below a folder with its bytes. */
function contentOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(names.map((name) => [path.relative(folder, name), readFileSync(name, 'latin1')]));
}

function manifest(): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as Readonly<Record<string, unknown>>;
}

describe('a dossier with more events than the limit', () => {
  it('is written as columns in the place of its JSON, the same as by the command for columns', async () => {
    expect(await run('build', SMALL_LIMIT)).toMatchObject({ isWell: true, wrong: '' });
    expect(findColumnManifestFault(manifest())).toBeNull();
    const byCommand = path.join(root, 'columns');
    await writeColumns({ from: source, out: byCommand, engine: 'duckdb' });
    expect(contentOf(out)).toEqual(contentOf(byCommand));
  });

  it('is checked as columns: up to date, changed, missing, left over', async () => {
    await run('build', SMALL_LIMIT);
    expect(await run('check', SMALL_LIMIT)).toMatchObject({ isWell: true, wrong: '' });
    const [changed = '', missing = ''] = readdirSync(out).filter((name) => name.endsWith('.parquet'));
    writeFileSync(path.join(out, changed), 'x');
    rmSync(path.join(out, missing));
    writeFileSync(path.join(out, 'blocks', '9999.0123456789abcdef.parquet'), '');
    const { isWell, wrong } = await run('check', SMALL_LIMIT);
    expect(isWell).toBe(false);
    expect(wrong.replaceAll(`${out}: `, '').split('\n')).toEqual([
      `${changed} is not what the sources give; run npm run data`,
      `${missing} is missing; run npm run data`,
      'blocks/9999.0123456789abcdef.parquet is left over from an older build; run npm run data',
    ]);
    expect(await run('build', SMALL_LIMIT)).toMatchObject({ isWell: true });
    expect(await run('check', SMALL_LIMIT)).toMatchObject({ isWell: true });
  });

  it('names some of the files that are out of date, and counts the others', async () => {
    const { isWell, wrong } = await run('check', SMALL_LIMIT);
    expect(isWell).toBe(false);
    expect(wrong.split('\n')).toHaveLength(6);
    expect(wrong).toMatch(/and \d+ more$/);
  });

  it('is JSON again when it has fewer', async () => {
    const before = contentOf(out);
    await run('build', SMALL_LIMIT);
    expect(await run('check', {})).toMatchObject({ isWell: false });
    expect(await run('build', {})).toMatchObject({ isWell: true });
    expect(contentOf(out)).toEqual(before);
  });

  it('is not kept as a release, and the releases before it stay', async () => {
    await run('release', {}, '--day', '2031-01-01');
    const { releases } = readReleases(out);
    writeFileSync(
      path.join(source, 'dossier.yaml'),
      readFileSync(path.join(source, 'dossier.yaml'), 'utf8').replace(/^version: .*$/m, 'version: 9.9.9'),
    );
    const { isWell, wrong } = await run('release', SMALL_LIMIT, '--day', '2031-02-01');
    expect(isWell).toBe(false);
    expect(wrong).toContain('not released: a dossier of columns cannot be kept as a release');
    expect(manifest()).toMatchObject({ schemaVersion: 2, version: '9.9.9' });
    expect(readReleases(out)).toEqual({ releases, faults: [] });
    expect(await run('check', SMALL_LIMIT)).toMatchObject({ isWell: true });
  });
});

describe('columns that cannot be written leave the build as it was', () => {
  const missing = Object.assign(new Error("Cannot find package '@duckdb/node-api' imported from engine.ts"), {
    code: 'ERR_MODULE_NOT_FOUND',
  });

  it('says so if the engine is not installed', async () => {
    const before = contentOf(out);
    const { isWell, wrong } = await run('build', {
      ...SMALL_LIMIT,
      makeColumns: (dossier, from, folder) => makeColumns(dossier, from, folder, () => Promise.reject(missing)),
    });
    expect(isWell).toBe(false);
    expect(wrong).toContain('@duckdb/node-api, which writes them, is not installed; run npm ci');
    expect(contentOf(out)).toEqual(before);
  });

  it('does not ask for the engine where JSON will do', async () => {
    const makeNothing = (): Promise<never> => Promise.reject(missing);
    expect(await run('build', { makeColumns: makeNothing })).toMatchObject({ isWell: true });
  });

  it('passes on what is wrong with the dossier', async () => {
    const before = contentOf(out);
    const { isWell, wrong } = await run('build', {
      ...SMALL_LIMIT,
      makeColumns: () => Promise.resolve(['act-a: more than 16 steps']),
    });
    expect(isWell).toBe(false);
    expect(wrong).toContain('act-a: more than 16 steps');
    expect(contentOf(out)).toEqual(before);
  });

  it('takes back what it has moved if the manifest cannot be replaced', async () => {
    rmSync(path.join(out, 'manifest.json'));
    mkdirSync(path.join(out, 'manifest.json', 'x'), { recursive: true });
    const before = contentOf(out);
    const { isWell, wrong } = await run('build', SMALL_LIMIT);
    expect(isWell).toBe(false);
    expect(wrong).toContain('cannot be written: ');
    expect(contentOf(out)).toEqual(before);
    expect(['columns.new', 'blocks'].filter((name) => existsSync(path.join(out, name)))).toEqual([]);
  });
});
