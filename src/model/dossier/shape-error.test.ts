import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { loadDossier } from './load-dossier.ts';

type Json = Record<string, unknown> & { readonly events: Record<string, unknown>[] };

const manifest = JSON.parse(readFileSync('public/dossier/manifest.json', 'utf8')) as { readonly file: string };
const built = readFileSync(`public/dossier/${manifest.file}`, 'utf8');

/** Loads a dossier whose file has been changed, and whose hash is that of the changed file. */
async function load(change: (dossier: Json) => void, more: object = {}): Promise<unknown> {
  const dossier = JSON.parse(built) as Json;
  change(dossier);
  const text = JSON.stringify(dossier);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  vi.stubGlobal('fetch', (url: URL) =>
    Promise.resolve(
      new Response(url.href.endsWith('manifest.json') ? JSON.stringify({ ...manifest, hash, ...more }) : text),
    ),
  );
  return loadDossier('https://dossier.example/', new AbortController().signal, () => {});
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('opens what was built', async () => {
  await expect(load(() => {})).resolves.toMatchObject({ open: { dossier: { id: 'kursk' } } });
});

it('names the record and the field that are in another form, though the hash is right', async () => {
  await expect(load(({ events }) => Object.assign(events[2] ?? {}, { places: null }))).rejects.toMatchObject({
    name: 'ShapeError',
    kind: 'shape',
    file: manifest.file,
    record: expect.stringMatching(/^events\[2\] ev-[a-z0-9]{4}$/),
    field: 'places',
    found: 'null',
  });
});

it('names the manifest where that is in another form', async () => {
  await expect(load(() => {}, { counts: null })).rejects.toMatchObject({
    file: 'manifest.json',
    record: '',
    field: 'counts',
  });
});
