import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import type { Releases } from '#core/dossier/types.ts';
import { loadRelease } from './load-release.ts';

const FOLDER = 'public/dossier/releases';
const index = readFileSync(`${FOLDER}/index.json`, 'utf8');
// the pipeline has checked it
const { releases } = JSON.parse(index) as Releases;

/** Loads a version from a server with these files in place of the kept ones; null = no such file. */
function load(hash: string, files: Readonly<Record<string, string | null>> = {}) {
  vi.stubGlobal('fetch', ({ pathname }: URL) => {
    const name = pathname.split('/').at(-1) ?? '';
    const text = name in files ? files[name] : readFileSync(`${FOLDER}/${name}`, 'utf8');
    return Promise.resolve(text == null ? new Response('', { status: 404 }) : new Response(text));
  });
  return loadRelease('https://dossier.example/dossier/', hash, new AbortController().signal);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const [first] = releases;
if (first === undefined) throw new Error('No release is kept.');

it.each(releases)('opens version $version', async ({ hash, version, released, file }) => {
  await expect(load(hash)).resolves.toMatchObject({
    manifest: { version, hash, released, file: `releases/${file}` },
    dossier: { version },
  });
});

it('knows no version that is not in the list, and none where no list is kept', async () => {
  const { hash } = first;
  await expect(load('0123456789abcdef')).resolves.toBeNull();
  await expect(load(hash, { 'index.json': null })).resolves.toBeNull();
});

it.each([
  ['a file that is gone', null, 'missing'],
  ['a file that is another one', '{"schemaVersion":1}', 'mismatch'],
  ['a file that ends too early', '{"schemaVersion":', 'cut-off'],
])('says what is wrong with %s', async (_, text, kind) => {
  const { hash, file } = first;
  await expect(load(hash, { [file]: text })).rejects.toMatchObject({ kind, file });
});

it('says that the list cannot be read', async () => {
  const { hash } = first;
  await expect(load(hash, { 'index.json': '{"id":"kursk"}' })).rejects.toMatchObject({ kind: 'shape' });
});
