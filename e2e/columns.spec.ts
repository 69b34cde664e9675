// A dossier of columns: opened by its manifest, the same as the one in JSON; what is wrong with its files is said, and what came is kept.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
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

/** The bytes of a file of the dossier, null to say that there is none, or silence. */
type Serve = (name: string, bytes: Buffer) => Buffer | null | 'silence';

const asItIs: Serve = (_, bytes) => bytes;

/** Serves the columns in the place of the dossier; returns the names of the files that were asked for. */
async function serveColumns(page: Page, serve: Serve = asItIs): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/dossier/**', async (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\/dossier\//, '');
    asked.push(name);
    const body = serve(name, readFileSync(join(folder, name)));
    if (body === 'silence') return;
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

/** A manifest that counts other events: from a number on, a dossier is opened by block. */
function withEvents(manifest: Buffer, events: number): Buffer {
  return Buffer.from(manifest.toString().replace(/"events": \d+/, `"events": ${events}`));
}
const byBlock: Serve = (name, bytes) => (name === 'manifest.json' ? withEvents(bytes, 100_000) : bytes);

test('a dossier of many events is opened by block: its claims come with the event that is chosen', async ({
  app,
  panel,
  filters,
  page,
}) => {
  const asked = await serveColumns(page, byBlock);
  await app.open();
  expect(asked.filter((name) => name.startsWith('blocks/'))).toEqual([]);
  expect(asked.filter((name) => name.startsWith('states_'))).toEqual([]);
  expect(await app.shownIds()).toEqual(bundled.dossier.events.map(({ id }) => id).sort());
  const [event] = bundled.dossier.events;
  await panel.list.getByText(event?.title ?? '', { exact: true }).click();
  await expect(panel.region.getByRole('heading', { name: event?.title ?? '' })).toBeVisible();
  expect(asked.filter((name) => name.startsWith('blocks/')).length).toBe(1);
  const factsOf = async () => page.evaluate((id) => window.dossier?.event(id) ?? null, event?.id ?? '');
  const facts = await factsOf();
  const claims = await panel.region.locator('[data-claim]').count();
  await filters
    .row(bundled.dossier.eventTypes[0]?.label ?? '')
    .getByRole('button')
    .first()
    .click();
  const filtered = await app.shownIds();
  await expect(page.getByLabel('Known on', { exact: true }).and(page.locator('input'))).toBeVisible();
  await app.open('known=2025-01-15&knownby=origin');
  const known = await app.shownIds();
  expect(asked.filter((name) => name.startsWith('states_')).length).toBe(1);

  await test.step('it shows what the same dossier in JSON shows', async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await app.open(`sel=${event?.id ?? ''}`);
    expect(await factsOf()).toEqual(facts);
    expect(claims).toBeGreaterThan(0);
    expect(await panel.region.locator('[data-claim]').count()).toBe(claims);
    await filters
      .row(bundled.dossier.eventTypes[0]?.label ?? '')
      .getByRole('button')
      .first()
      .click();
    expect(await app.shownIds()).toEqual(filtered);
    await app.open('known=2025-01-15&knownby=origin');
    expect(await app.shownIds()).toEqual(known);
  });
});

test('what is asked before all of a dossier by block has come is asked again', async ({ app, page }) => {
  const event = bundled.dossier.events.find(({ actors }) => actors.length > 0);
  const actor = event?.actors[0]?.actorId ?? '';
  await serveColumns(page, byBlock);
  let letGo = (): void => {};
  const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/dossier/event_actors*', async (route) => {
    await isLetGo;
    await route.fallback();
  });
  await app.visit(`actor=${actor}&panel=chronology&group=actor`);
  await app.waitForState('ready');
  expect(await page.evaluate(() => window.dossier?.visibleEventIds())).toEqual([]);
  letGo();
  await app.idle();
  const expected = bundled.dossier.events.filter(({ actors }) => actors.some(({ actorId }) => actorId === actor));
  expect(await app.shownIds()).toEqual(expected.map(({ id }) => id as string).sort());
});

test('words are found in titles, places and actors of a dossier by block', async ({ app, page }) => {
  await serveColumns(page, byBlock);
  await app.open('q=treaty');
  expect(await app.shownIds()).toEqual(
    bundled.dossier.events.filter(({ title }) => /\btreaty/i.test(title)).map(({ id }) => id as string),
  );
  await app.open('q=Kharkiv');
  expect(await app.shownIds()).not.toEqual([]);
  await app.open('q=nowhere-at-all');
  expect(await app.shownIds()).toEqual([]);
});

test('titles that do not come are said, and events stand under their ids', async ({ app, panel, page }) => {
  await serveColumns(page, (name, bytes) => (name.startsWith('titles') ? null : byBlock(name, bytes)));
  await app.open();
  await expect(page.getByRole('status').filter({ hasText: 'titles of the events' })).toBeVisible();
  await expect(panel.list.getByText(bundled.dossier.events[0]?.id ?? '', { exact: true })).toBeVisible();
});

test('what needs all claims at once is said, and a block that does not come leaves the rest as it is', async ({
  app,
  panel,
  page,
}) => {
  const [event] = bundled.dossier.events;
  let isBroken = true;
  await serveColumns(page, (name, bytes) => (isBlock(name) && isBroken ? null : byBlock(name, bytes)));
  await app.open('drop=rp-9nkf&panel=figures');
  await expect(page.getByRole('status').filter({ hasText: 'left out' })).toContainText('drop');
  await expect(panel.region).toContainText('100,000 events');
  expect(await app.shownIds()).toHaveLength(bundled.dossier.events.length);
  await app.open(`sel=${bundled.dossier.claims[0]?.id ?? ''}`);
  await expect(panel.region).toContainText('cannot be opened by itself');
  await app.open(`sel=${event?.id ?? ''}`);
  await expect(panel.region.getByRole('alert')).toContainText('no longer has the file');
  expect(await app.shownIds()).toHaveLength(bundled.dossier.events.length);
  isBroken = false;
  await panel.region.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.region.getByRole('heading', { name: event?.title ?? '' })).toBeVisible();
  await panel.region
    .getByRole('link', { name: /line \d+/ })
    .first()
    .click();
  expect(await app.view()).toMatchObject({ sel: expect.stringMatching(/^cl-/) });
  await expect(panel.region.getByRole('blockquote').or(panel.region.locator('[data-claim]')).first()).toBeVisible();
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
    (name, bytes) => (name === 'manifest.json' ? withEvents(bytes, 5_000_000) : bytes),
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

test('a host that goes silent is given up, and the next try fetches only what is missing', async ({ app, page }) => {
  const last = `blocks/${readdirSync(join(folder, 'blocks')).sort().at(-1) ?? ''}`;
  const missing = [last, readdirSync(folder).find((name) => name.startsWith('codebook')) ?? ''];
  await page.clock.install();
  await serveColumns(page, (name, bytes) => (name === last ? 'silence' : bytes));
  await app.visit();
  // everything but the codebook, which is read last of all, has come
  const left = (bar: HTMLProgressElement): number => bar.max - bar.value;
  await expect
    .poll(() => page.getByRole('progressbar').evaluate(left))
    .toBe(missing.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0));
  await page.clock.runFor(30_000);
  await app.waitForState('error');
  const message = page.getByRole('alert');
  await expect(message).toContainText('The server has stopped sending');
  await expect(message).toContainText(last.replace('blocks/', ''));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const asked = await serveColumns(page);
  await message.getByRole('button', { name: 'Try again' }).click();
  await app.waitForState('ready');
  expect(asked).toEqual(['manifest.json', ...missing]);
});
