// A dossier of columns: opened by its manifest, the same as the one in JSON; what is wrong with its files is said, and what came is kept.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { writeColumns } from '../data/engine/write-columns.ts';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const work = mkdtempSync(join(tmpdir(), 'kursk-columns-'));
const folder = join(work, 'columns');

test.use({ fresh: true });
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  await writeColumns({ from: join('public/dossier', bundled.manifest.file), out: folder, engine: 'duckdb' });
});
test.afterAll(() => rmSync(work, { recursive: true }));

/** The bytes of a file of the dossier, or null to say that there is none. */
type Serve = (name: string, bytes: Buffer) => Buffer | null;

const asItIs: Serve = (_, bytes) => bytes;

/** Serves the columns in the place of the dossier; returns the names of the files that were asked for. */
async function serveColumns(page: Page, serve: Serve = asItIs): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/dossier/**', async (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\/dossier\//, '');
    asked.push(name);
    const body = serve(name, readFileSync(join(folder, name)));
    await route.fulfill(
      body === null
        ? { status: 404, body: 'Not found' }
        : { body, contentType: name.endsWith('.json') ? 'application/json' : 'application/octet-stream' },
    );
  });
  return asked;
}

test('opens as the same dossier, with the same evidence', async ({ app, panel, page }) => {
  const asked = await serveColumns(page);
  const [event] = bundled.dossier.events;
  await app.open(`sel=${event?.id ?? ''}`);
  expect(asked.filter((name) => name.endsWith('.parquet')).length).toBeGreaterThan(3);
  await expect(app.title).toHaveText(bundled.dossier.title);
  expect(await app.shownIds()).toEqual(bundled.dossier.events.map(({ id }) => id).sort());
  await expect(panel.region).toContainText(event?.title ?? '');
  const facts = await page.evaluate(
    (ids) => ids.map((id) => window.dossier?.event(id)),
    bundled.dossier.events.map(({ id }) => id as string),
  );
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await app.load();
  const inJson = await page.evaluate(
    (ids) => ids.map((id) => window.dossier?.event(id)),
    bundled.dossier.events.map(({ id }) => id as string),
  );
  expect(facts).toEqual(inJson);
});

const isBlock = (name: string): boolean => name.startsWith('blocks/');
const FAULTS: readonly (readonly [what: string, words: string, serve: Serve])[] = [
  [
    'a block whose hash is another',
    'does not match its checksum',
    (name, bytes) => (isBlock(name) ? Buffer.from([...bytes.subarray(0, -1), 7]) : bytes),
  ],
  [
    'a block that is cut off',
    'arrived incomplete',
    (name, bytes) => (isBlock(name) ? bytes.subarray(0, bytes.length / 2) : bytes),
  ],
  ['a file that is missing', 'was not found', (name, bytes) => (name.startsWith('places') ? null : bytes)],
  [
    'a newer schema',
    'newer than this app',
    (name, bytes) =>
      name === 'manifest.json'
        ? Buffer.from(bytes.toString().replace('"schemaVersion": 2', '"schemaVersion": 3'))
        : bytes,
  ],
  [
    'more events than fit',
    'too many events',
    (name, bytes) =>
      name === 'manifest.json' ? Buffer.from(bytes.toString().replace(/"events": \d+/, '"events": 5000000')) : bytes,
  ],
];

test('what is wrong with its files is said, and the next try fetches only what is missing', async ({ app, page }) => {
  for (const [what, words, serve] of FAULTS) {
    // each fault is a page of its own
    // oxlint-disable-next-line no-await-in-loop
    await test.step(what, async () => {
      await serveColumns(page, serve);
      await app.visit();
      await app.waitForState('error');
      await expect(page.getByRole('alert')).toContainText(words);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });
  }
  await serveColumns(page, FAULTS[0]?.[2]);
  await app.visit();
  await app.waitForState('error');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const asked = await serveColumns(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await app.waitForState('ready');
  expect(asked.filter((name) => name.endsWith('.parquet')).every(isBlock)).toBe(true);
});
