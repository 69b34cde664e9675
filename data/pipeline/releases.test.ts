import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { findReleasesFault } from '#core/dossier/check-manifest.ts';
import { findShapeFault } from '#core/dossier/check-shape.ts';
import { readReleases } from './releases.ts';
import { runCommand } from './run-command.ts';

const HARBOUR = 'e2e/fixtures/harbour';
const FIRST = '2031-01-01';
const SECOND = '2031-02-01';
let folder = '';
let out = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dossier-releases-'));
  cpSync(HARBOUR, folder, { recursive: true });
  out = path.join(folder, 'built');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(command: string, ...options: readonly string[]) {
  const said: string[] = [];
  const wrong: string[] = [];
  const isWell = await runCommand([command, '--source', folder, '--out', out, ...options], {
    say: (line) => said.push(line),
    complain: (line) => wrong.push(line),
  });
  return { isWell, said, wrong: wrong.join('\n') };
}

function edit(file: string, from: string | RegExp, to: string): void {
  const name = path.join(folder, file);
  writeFileSync(name, readFileSync(name, 'utf8').replace(from, to));
}

function manifest(): { readonly hash: string; readonly version: string; readonly released?: string | null } {
  // the pipeline has just written it
  return JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as ReturnType<typeof manifest>;
}

/** Gives the source its next version, and another title. */
function change(version: string): void {
  edit('dossier.yaml', /^version: .*$/m, `version: ${version}`);
  edit('dossier.yaml', /^title: .*$/m, `title: Harbour ${version}`);
}

describe('a release', () => {
  it('keeps the dossier under its hash, and those before it stay', async () => {
    expect(manifest().released).toBeUndefined();
    expect((await run('release', '--day', FIRST)).isWell).toBe(true);
    const first = manifest();
    expect(first.released).toBe(FIRST);
    change('9.9.9');
    expect((await run('build')).isWell).toBe(true);
    expect(manifest().released).toBeNull();
    expect((await run('check')).said.join()).toContain('version 9.9.9 is not released yet');
    expect((await run('release', '--day', SECOND)).isWell).toBe(true);
    const second = manifest();
    const { releases, faults } = readReleases(out);
    expect(faults).toEqual([]);
    expect(findReleasesFault(releases)).toBeNull();
    expect(releases?.releases.map(({ version, hash, released }) => [version, hash, released])).toEqual([
      [first.version, first.hash, FIRST],
      ['9.9.9', second.hash, SECOND],
    ]);
    expect(readdirSync(path.join(out, 'releases'))).toHaveLength(3);
    expect((await run('check')).isWell).toBe(true);
  });

  it('is refused for a day that is none or lies before the last one, and for what is released already', async () => {
    await run('release', '--day', SECOND);
    expect((await run('release', '--day', SECOND)).wrong).toContain(`this dossier was released on ${SECOND}`);
    change('9.9.9');
    expect((await run('release', '--day', 'soon')).wrong).toContain('soon is no day');
    expect((await run('release', '--day', FIRST)).wrong).toContain(`the release before it is of ${SECOND}`);
    expect((await run('release')).wrong).toMatch(/^usage:/);
  });

  it('has a version of its own', async () => {
    await run('release', '--day', FIRST);
    edit('dossier.yaml', /^title: .*$/m, 'title: Another harbour');
    for (const command of ['build', 'check']) {
      const { isWell, wrong } = await run(command);
      expect(isWell).toBe(false);
      expect(wrong).toContain(`was released on ${FIRST} with other content: give the dossier its next version`);
    }
  });
});

describe('what is released', () => {
  const file = (): string => path.join(out, 'releases', `dossier.${manifest().hash}.json`);

  it.each([
    ['a file is changed', () => writeFileSync(file(), '{}'), 'has the hash'],
    ['a file is gone', () => rmSync(file()), 'cannot be read: there is nothing of this name'],
    [
      'an entry is gone',
      () => cpSync(file(), file().replace(/\w{16}/, '0123456789abcdef')),
      'is not in releases/index.json',
    ],
    ['the list is gone', () => rmSync(path.join(out, 'releases', 'index.json')), 'releases/index.json cannot be read'],
    ['the list is broken', () => writeFileSync(path.join(out, 'releases', 'index.json'), '['), 'is no JSON'],
    [
      'the list is another',
      () => writeFileSync(path.join(out, 'releases', 'index.json'), '{}'),
      'releases/index.json: id',
    ],
  ])('fails the check if %s', async (_name, spoil, words) => {
    await run('release', '--day', FIRST);
    spoil();
    const { isWell, wrong } = await run('check');
    expect(isWell).toBe(false);
    expect(wrong).toContain(words);
  });
});

// Released once, kept for good: links that were given out ask for these. New releases are added below, nothing is taken out.
test('every release of the bundled dossier that was ever given out is there, and this app can open it', () => {
  const { releases, faults } = readReleases('public/dossier');
  expect(faults).toEqual([]);
  expect(releases?.releases.map(({ version, hash }) => `${version} ${hash}`)).toEqual([
    '0.1.0 e00ae7e1caec6546',
    '0.2.0 5680253ac07dfbdb',
  ]);
  for (const { file } of releases?.releases ?? [])
    expect([
      file,
      findShapeFault(JSON.parse(readFileSync(path.join('public/dossier/releases', file), 'utf8'))),
    ]).toEqual([file, null]);
});
