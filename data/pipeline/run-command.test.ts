import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const HARBOUR = 'e2e/fixtures/harbour';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dossier-cli-'));
  cpSync(HARBOUR, path.join(folder, 'source'), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: readonly string[]): Promise<{
  readonly isWell: boolean;
  readonly out: readonly string[];
  readonly err: readonly string[];
}> {
  const out: string[] = [];
  const err: string[] = [];
  const isWell = await runCommand(args, { say: (line) => out.push(line), complain: (line) => err.push(line) });
  return { isWell, out, err };
}

test('a broken source is told with file and line, fails, and leaves the last good build alone', async () => {
  const source = path.join(folder, 'source');
  const out = path.join(source, 'built');
  const before = readdirSync(out).map((name) => readFileSync(path.join(out, name), 'utf8'));
  const file = path.join(source, 'differences.yaml');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace('kind: scope', 'kind: other'));
  const result = await run('build', '--source', source, '--out', out);
  writeFileSync(file, good);
  expect(result.isWell).toBe(false);
  expect(result.err[0]).toMatch(/differences\.yaml:\d+ error shape \[1\]\.kind: /);
  expect(readdirSync(out).map((name) => readFileSync(path.join(out, name), 'utf8'))).toEqual(before);
});

test('every locator of the harbour dossier is found in its texts, and a folder that is not there is skipped', async () => {
  expect(await run('verify', '--source', HARBOUR, '--reports', `${HARBOUR}/texts`)).toEqual({
    isWell: true,
    out: ['53 of 53 locators found in 5 reports'],
    err: [],
  });
  const none = path.join(folder, 'none');
  expect(await run('verify', '--source', HARBOUR, '--reports', none)).toEqual({
    isWell: true,
    out: [`skipped: there is no folder ${none}`],
    err: [],
  });
});

test('words of a report are located', async () => {
  const report = `${HARBOUR}/texts/settlement.txt`;
  expect((await run('locate', report, 'strike fund')).out).toEqual([
    expect.stringMatching(/^at: \{ paragraph: 2, start: 4, end: 15, sha256: '[0-9a-f]{16}' \}$/),
  ]);
  expect(await run('locate', report, 'no such words')).toMatchObject({ isWell: false, out: [] });
  expect((await run('locate', 'none.txt', 'x')).err).toEqual(['there is no file none.txt']);
  expect((await run('locate', '--report', report)).out[1]).toBe('lines: 3');
});

test('what is built is checked against its sources', async () => {
  const source = path.join(folder, 'source');
  expect((await run('check', '--source', source, '--out', path.join(source, 'built'))).isWell).toBe(true);
  expect(await run('check', '--source', source, '--out', path.join(folder, 'none'))).toMatchObject({
    isWell: false,
    err: expect.arrayContaining([expect.stringContaining('manifest.json is missing; run npm run data')]),
  });
});

test('a command that does not exist, or half a pair of folders, shows the usage', async () => {
  expect((await run('bake')).err[0]).toMatch(/^usage:/);
  expect((await run('build', '--speed')).err[0]).toMatch(/^usage:/);
  expect((await run('build', '--source', HARBOUR)).err[0]).toMatch(/^usage:/);
});
