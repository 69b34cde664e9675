// Own evidence: opened from a zip, kept on the device, found again by its link, refused where it is wrong; nothing of it leaves the page.
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { zipSync } from 'fflate';
import { bundled } from './support/bundled-dossier.ts';
import { harbour } from './support/harbour.ts';
import { test } from './support/journey.ts';

const SOURCES = 'e2e/fixtures/harbour';
const names = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
const sources = Object.fromEntries(
  names.map((name) => [`mine/${name.replaceAll('\\', '/')}`, new Uint8Array(readFileSync(`${SOURCES}/${name}`))]),
);
const zip = Buffer.from(zipSync(sources));
const { title, events } = harbour.dossier;

test.use({ fresh: true });

test('a zip of sources is built on the page, shown, kept, and gone when it is forgotten', async ({
  app,
  own,
  page,
}) => {
  const posted: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) posted.push(request.url());
  });
  await app.open();
  await own.open();
  await own.choose([{ name: 'mine.zip', buffer: zip }]);
  await expect(own.dialog).toContainText(`${title} is open: ${events.length} events`);
  await own.close();
  await app.idle();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  const hash = (await app.view())?.['own'];
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(await app.shownIds()).toHaveLength(events.length);

  await page.reload();
  await app.idle();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await app.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(bundled.dossier.title);
  await app.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);

  await own.open();
  await own.dialog.getByRole('button', { name: `Forget ${title}` }).click();
  await own.close();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(bundled.dossier.title);
  await page.goto(`?own=${hash}`);
  await expect(page.getByText('this device does not have it')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(bundled.dossier.title);
  expect(posted).toEqual([]);
});

test('two dossiers are joined, and told apart by a filter', async ({ app, own, filters, page }) => {
  await app.open();
  await own.open();
  await own.choose([{ name: 'mine.zip', buffer: zip }]);
  await expect(own.dialog).toContainText(`${title} is open`);
  await app.goBack();
  await own.dialog.getByRole('button', { name: `Join ${title} to ${bundled.dossier.title}` }).click();
  const all = bundled.dossier.events.length + events.length;
  await expect(own.dialog).toContainText(`is open: ${all} events`);
  await expect(own.problems.nth(1)).toContainText('there is no room for more lanes');
  await own.close();
  await app.idle();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${bundled.dossier.title} · ${title}`);
  await filters.valueOf('dossier', title).getByText(title, { exact: true }).click();
  await expect.poll(async () => (await app.view())?.['dossier']).toBe(harbour.dossier.id);
  await app.idle();
  expect(await app.shownIds()).toEqual(events.map(({ id }) => `${harbour.dossier.id}:${id}`).sort());
});

test('what is handed on opens again as the same dossier', async ({ app, own, page }) => {
  await app.open();
  await own.open();
  const saved = async (button: string): Promise<{ readonly name: string; readonly buffer: Buffer }> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      own.dialog.getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), buffer: readFileSync(await download.path()) };
  };
  const sourcesFile = await saved('Sources, zipped');
  const builtFile = await saved('Built file, JSON');
  expect(builtFile.buffer.toString('utf8')).toBe(bundled.text);
  for (const file of [sourcesFile, builtFile]) {
    await own.choose([file]);
    await expect(own.dialog).toContainText(`is open: ${bundled.dossier.events.length} events`);
    await expect.poll(async () => (await app.view())?.['own']).toBe(bundled.manifest.hash);
    await app.goBack();
  }
});

test('what is wrong is named with its place, and what was open stays open', async ({ app, own, page }) => {
  await app.open();
  await own.open();
  await own.choose([{ name: 'cut.zip', buffer: zip.subarray(0, 2000) }]);
  await expect(own.dialog).toContainText('Not opened: there is 1 error.');
  await expect(own.problems.nth(1)).toContainText('the zip cannot be unpacked');
  await own.choose([
    {
      name: 'mine.zip',
      buffer: Buffer.from(zipSync({ ...sources, 'mine/differences.yaml': new TextEncoder().encode('- id: [\n') })),
    },
  ]);
  await expect(own.problems.nth(1)).toContainText('differences.yaml');
  await own.close();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(bundled.dossier.title);

  const result = await page.evaluate(async () =>
    window.dossier?.open([new File(['{"schemaVersion": 9}'], 'dossier.json')]),
  );
  expect(result).toMatchObject({ dossierId: null, events: 0, problems: [{ file: 'dossier.json', rule: 'newer' }] });
  expect((await app.view())?.['own']).toBeUndefined();
});

test('a table becomes a dossier once its columns are told, and every row an event', async ({ app, own, page }) => {
  const rows = [
    'A bridge is closed,03/04/2031,Port Ardal,37.5,-26.1,Daily Tide',
    'A ferry stops,05/06/2031,Tessel,38.5,-27,Tide; Herald',
    'A pilot returns,tomorrow,Tessel,38.5,-27,Tide',
  ];
  const table = `what,when,where,lat,lon,paper\n${rows.join('\n')}\n`;
  await app.open();
  await own.open();
  await own.choose([{ name: 'harbour log.csv', buffer: Buffer.from(table) }]);
  await expect(own.dialog).toContainText('What the columns of harbour log.csv become');
  await own.dialog.getByLabel(/the day stands first/).check();
  await own.dialog
    .getByRole('row', { name: /^paper/ })
    .getByRole('combobox')
    .selectOption({ label: 'source: who reports it, a report each' });
  await own.dialog.getByRole('button', { name: 'Make the dossier' }).click();
  await expect(own.dialog).toContainText('is open: 2 events, 3 claims');
  // the row that became no event is mended where it is named
  await own.dialog.getByLabel('when, line 4').fill('09/04/2031');
  await own.dialog.getByRole('button', { name: 'Open it again with 1 cell mended' }).click();
  await expect(own.dialog).toContainText('is open: 3 events, 4 claims');
  await expect(own.dialog).toContainText('1 cell is mended.');
  await own.close();
  await app.idle();
  expect(await app.shownIds()).toHaveLength(3);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('harbour log');
});

test('a dossier from nothing begins with a title, and a report is coded into it', async ({ app, own, page }) => {
  await app.open();
  await own.open();
  await own.dialog.getByLabel('Title').fill('Ferry strike');
  await own.dialog.getByLabel('The map opens on').selectOption({ label: 'a part of the world between corners' });
  await own.dialog.getByLabel('East').fill('20');
  await expect(own.dialog.getByRole('alert')).toContainText('east of west');
  await expect(own.dialog.getByRole('button', { name: 'Begin' })).toBeDisabled();
  await own.dialog.getByLabel('West').fill('-30');
  await own.dialog.getByRole('button', { name: 'Begin' }).click();
  await expect(own.dialog).toContainText('Ferry strike is open: 0 events, 0 claims');
  await own.close();
  await app.waitForState('ready');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ferry strike');
  await page.getByRole('tab', { name: /^Reports/ }).click();
  await page.getByRole('button', { name: 'Code a report' }).click();
  await expect.poll(async () => (await app.view())?.['panel']).toBe('code');
});

test('a small dossier travels whole in a link, and is kept only where the reader says so', async ({
  app,
  own,
  page,
}) => {
  const table = 'what,when,where,lat,lon\nA bridge is closed,2031-04-03,Port Ardal,37.5,-26.1\n';
  await app.open();
  await own.open();
  await own.choose([{ name: 'bridges.csv', buffer: Buffer.from(table) }]);
  await own.dialog.getByRole('button', { name: 'Make the dossier' }).click();
  await expect(own.dialog).toContainText('is open: 1 event');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => void (document.documentElement.dataset['copied'] = text) },
    });
  });
  await own.dialog.getByRole('button', { name: 'Copy a link that holds it' }).click();
  const link = (await page.locator('html').getAttribute('data-copied')) ?? '';
  expect(link.length).toBeLessThan(8000);
  await own.dialog.getByRole('button', { name: 'Forget bridges' }).click();
  await own.close();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(bundled.dossier.title);

  // as if it came by mail
  await page.goto('about:blank');
  await page.goto(link);
  await app.waitForState('ready');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('bridges');
  expect(await app.shownIds()).toHaveLength(1);
  await page.reload();
  await app.waitForState('ready');
  await own.open();
  await expect(own.dialog).toContainText('it lasts as long as this page');
  await own.dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(own.dialog).not.toContainText('it lasts as long as this page');
  await own.close();
  await page.goto(link.slice(0, link.indexOf('#')));
  await app.waitForState('ready');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('bridges');

  await page.goto('about:blank');
  await page.goto(`${link.slice(0, -9).replace(/own=[0-9a-f]+/, 'own=0123456789abcdef')}`);
  await expect(page.getByText('The dossier in this link is cut off')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(bundled.dossier.title);
});

test('opening a large table shows how far it is, and can be stopped', async ({ app, own, page }) => {
  const rows = Array.from(
    { length: 60_000 },
    (_, at) =>
      `Boats meet,2031-0${1 + (at % 9)}-1${at % 9},Cove ${at % 500},${30 + (at % 500) / 50},-26,Isle Wire ${at % 900}`,
  );
  await app.open();
  await own.open();
  await own.choose([{ name: 'boats.csv', buffer: Buffer.from(`what,when,where,lat,lon,paper\n${rows.join('\n')}\n`) }]);
  await own.dialog.getByRole('button', { name: 'Make the dossier' }).click();
  await expect(own.dialog.getByRole('progressbar')).toBeVisible();
  await own.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(own.dialog.getByRole('progressbar')).toBeHidden();
  await expect(own.dialog).not.toContainText('is open');
  await own.close();
  await app.idle();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(bundled.dossier.title);
  expect((await app.view())?.['own']).toBeUndefined();
});
