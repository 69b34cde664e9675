import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keepsDossier, notKept } from './keeps-dossier.ts';

const folder = mkdtempSync(join(tmpdir(), 'kursk-public-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const [name, schemaVersion] of [
  ['dossier', 1],
  ['columns', 2],
] as const) {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'manifest.json'), JSON.stringify({ schemaVersion }));
}

it.each<[string, string | undefined, boolean]>([
  ['one file', undefined, true],
  ['one file in a folder of another name', 'dossier/', true],
  ['columns', 'columns', false],
  ['a dossier on another host', 'https://data.example/war/', false],
  ['a dossier on another host, by the protocol of the page', '//data.example/war/', false],
  ['nothing yet', 'later', true],
])('with %s', (_, setting, isKept) => {
  expect(keepsDossier(folder, setting)).toBe(isKept);
});

it('takes the mark out of the page of the site', () => {
  expect(notKept(readFileSync('index.html', 'utf8'))).toContain('<meta name="offline" content="no" />');
  expect(() => notKept('<html></html>')).toThrow('offline');
});
