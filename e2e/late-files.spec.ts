// Files that do not come: late parts of the page, the files of the map, the page's own script, and the dossier. Loading is the subject of
// each of these, so that each opens a page of its own.
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const KNOWN = 'known=2025-02-28';

test.use({ fresh: true });

/** Counts requests for files whose address matches. */
function countRequests(page: Page, address: RegExp): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (address.test(request.url())) count += 1;
  });
  return () => count;
}

const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });

test.describe('a file that does not come', () => {
  test('a link whose code is gone says so once, and opens when it is there again', async ({ app, page }) => {
    const requests = countRequests(page, /see-dossier/);
    await page.route('**/see-dossier-*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await app.visit(KNOWN);
    await app.waitForState('error');
    await expect(page.getByRole('alert')).toContainText('A newer version of this page is available');
    await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
    expect(requests()).toBeLessThan(5);
    await page.unrouteAll();
    await page.route('**/see-dossier-*.js', () => undefined);
    await tryAgain(page).click();
    await expect(page.getByRole('status')).toContainText('Working out what this link shows');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    await app.waitForState('ready');
    await app.expectView({ known: '2025-02-28' });
  });

  test('a page that loses its connection goes on, and gets what is missing when it is back', async ({
    app,
    panel,
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 1100, height: 800 });
    await page.route(/popup|usePositioner|phone-layout|tablet-layout/, (route) => route.abort());
    await app.open();
    await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
    await context.setOffline(true);

    await app.filtersButton.click();
    const drawer = page.getByRole('dialog', { name: 'Filters' });
    await expect(drawer.getByRole('alert')).toContainText('could not be loaded');
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();

    await page.getByRole('tab', { name: /^Figures/ }).click();
    await expect(panel.region.getByRole('alert')).toContainText('could not be loaded');
    await tryAgain(page).click();
    await expect(panel.region.getByRole('alert')).toContainText('could not be loaded');
    await page.getByRole('tab', { name: /^Event/ }).click();
    await panel.expectListed(await app.shownIds());

    await page.setViewportSize({ width: 500, height: 800 });
    await panel.expectListed(await app.shownIds());
    await expect(app.title).toHaveText(bundled.dossier.title);

    await page.unrouteAll();
    await context.setOffline(false);
    await expect(page.locator('.app')).toHaveAttribute('data-layout', 'phone');
    await page.setViewportSize({ width: 1100, height: 800 });
    await page.getByRole('tab', { name: /^Figures/ }).click();
    await expect(page.getByRole('heading', { name: 'Figures' })).toBeVisible();
    await app.filtersButton.click();
    await expect(drawer.getByRole('heading', { name: 'Filters' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-same-page', '');
  });

  test('a browser without newer functions and without storage opens the page', async ({ app, timeline, page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Intl, 'ListFormat');
      for (const name of ['toWellFormed', 'isWellFormed']) Reflect.deleteProperty(String.prototype, name);
      for (const name of ['findLast', 'findLastIndex', 'toSorted', 'with'])
        Reflect.deleteProperty(Array.prototype, name);
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    });
    await app.open(KNOWN);
    await timeline.expectDrawn();
  });

  test('a dossier that hangs, is stopped, or meets a server in trouble says each in its own words', async ({
    app,
    page,
  }) => {
    await page.route('**/dossier/dossier.*.json', () => undefined);
    await app.visit();
    await expect(page.getByRole('status')).toContainText('Nothing has arrived for a while');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await app.waitForState('error');
    await expect(page.getByRole('alert')).toContainText('Loading cancelled');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.route('**/dossier/manifest.json', (route) => route.fulfill({ status: 503, body: 'Busy' }));
    await tryAgain(page).click();
    await expect(page.getByRole('alert')).toContainText('The server has a problem');
    await page.unrouteAll();
    await tryAgain(page).click();
    await app.waitForState('ready');
  });
});

test.describe('on the map', () => {
  test.use({ webgl: true });

  test('a map without its worker and its outlines says so, and still shows the events', async ({ app, map, page }) => {
    await page.route(/maplibre-gl-worker/, () => undefined);
    await page.route('**/basemap/areas.json', (route) => route.fulfill({ json: null }));
    await app.open();
    await expect(map.message).toContainText('The basemap could not be read');
    await expect(map.message).toContainText('areas.json');
    await expect(map.message).toContainText('nothing more came');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await map.message.getByRole('button', { name: 'Load again' }).click();
    await expect(map.message).toBeHidden();
    await map.expectDrawn();
  });
});

test.describe('a script that does not start', () => {
  test('leaves words in the page, and then what to do', async ({ page }) => {
    await page.route(/assets\/index-.*\.js/, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(bundled.dossier.title);
    const advice = page.getByText('If nothing more appears here');
    await expect(advice).toBeHidden();
    await expect(advice).toBeVisible();
  });

  test('says for a page that was opened from a folder how to open it', async ({ page }) => {
    await page.goto(pathToFileURL('dist/index.html').href);
    await expect(page.getByText('npm start')).toBeVisible();
  });
});

const secondPort = Number(process.env['E2E_PORT'] ?? 4317) + 1;
for (const path of ['', `http://localhost:${secondPort}/maps/kursk/`]) {
  test.describe(`the page for what is not there, ${path === '' ? 'at the root' : 'under a path'}`, () => {
    if (path !== '') test.use({ baseURL: path });

    test('leads home from any depth', async ({ page, baseURL }) => {
      const base = new URL('./', baseURL).href;
      for (const address of ['nothing', 'no/such/page', 'a/b/c/d/e/f/?known=2025-01-01']) {
        // each address is a page of its own
        // oxlint-disable-next-line no-await-in-loop
        await page.goto(base + address);
        // oxlint-disable-next-line no-await-in-loop
        await expect(page.getByRole('link', { name: 'Open the dossier' })).toHaveJSProperty('href', base);
      }
    });
  });
}
