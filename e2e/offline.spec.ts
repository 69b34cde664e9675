// Without a connection after one visit, and a new version that is offered and never forced. A server of its own is there, goes away, and changes.
import { spawnSync } from 'node:child_process';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { bundled } from './support/bundled-dossier.ts';
import { firstRelease } from './support/changed-dossier.ts';
import { test } from './support/journey.ts';
import { deployNext, siteKept, withOwnSite } from './support/own-site.ts';

const [story] = bundled.dossier.stories;
if (story === undefined) throw new Error('The bundled dossier has no story.');

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** The check before a talk, open. */
async function openPreflight(page: Page) {
  await page.getByRole('button', { name: 'Stories' }).click();
  await page.getByRole('button', { name: 'Check before a talk' }).click();
  return page.getByRole('dialog', { name: 'Check before a talk' });
}

async function presentWholeStory(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  for (const { title } of story?.steps ?? []) {
    // each step is on the screen before the next is asked for
    // oxlint-disable-next-line no-await-in-loop
    await expect(page.locator('.pr-title')).toHaveText(title);
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('Escape');
}

const storyRegion = (page: Page) => page.getByRole('region', { name: 'Story', exact: true });
const deployment = (page: Page) => expect(page.locator('html'));

/** How many files are in the cache of the site. */
async function countKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return kept.reduce((sum, count) => sum + count, 0);
  });
}

async function emptyCaches(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  });
}

test('after one visit the whole site opens without a connection, and a talk goes on', async ({ plainBrowser }, {
  workerIndex,
}) => {
  await withOwnSite({ browser: plainBrowser, workerIndex }, async ({ page, address, cutConnection }) => {
    await siteKept(page);
    cutConnection();

    await page.goto(`${address}?story=${story.id}&step=1`);
    await expect(storyRegion(page)).toContainText(story.steps[0]?.title ?? '');
    await siteKept(page);
    const check = await openPreflight(page);
    for (const id of ['steps', 'data', 'fonts', 'offline', 'contrast', 'speaker']) {
      await expect(check.locator(`[data-check="${id}"]`)).toHaveAttribute('data-verdict', 'ok');
    }
    await page.keyboard.press('Escape');
    await presentWholeStory(page);
    const basemap = await page.evaluate(async () => {
      const response = await fetch('basemap/basemap.pmtiles', { headers: { Range: 'bytes=0-6' } });
      return new TextDecoder().decode((await response.arrayBuffer()).slice(0, 7));
    });
    expect(basemap).toBe('PMTiles');

    // what a link asks for by its hash is here as well
    await page.goto(`${address}?pin=${firstRelease.hash}`);
    await page.getByRole('button', { name: 'As then' }).click();
    await page.waitForFunction((hash) => window.dossier?.hash() === hash, firstRelease.hash);

    await page.goto(`${address}chronology.html`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('what is lost from the cache is said, and fetched again', async ({ plainBrowser }, { workerIndex }) => {
  await withOwnSite({ browser: plainBrowser, workerIndex }, async ({ page, cutConnection }) => {
    await siteKept(page);
    const count = await countKept(page);
    await emptyCaches(page);
    let check = await openPreflight(page);
    await expect(check.locator('[data-check="offline"]')).toHaveAttribute('data-verdict', 'ok');
    // all but the manifest for installing, which the browser asks for by itself
    expect(await countKept(page)).toBeGreaterThanOrEqual(count - 1);

    await page.keyboard.press('Escape');
    await emptyCaches(page);
    cutConnection();
    check = await openPreflight(page);
    await expect(check.locator('[data-check="offline"]')).toHaveAttribute('data-verdict', 'warn');
    expect(await page.evaluate(() => window.dossier?.offlineReady())).toBe(false);
  });
});

test('a newer version is offered, waits, and comes with the view kept; half of one is not taken', async ({
  plainBrowser,
}, { workerIndex }) => {
  await withOwnSite({ browser: plainBrowser, workerIndex }, async ({ page, address, folder }) => {
    await siteKept(page);
    deployNext(folder, 'half');
    const end = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      const { installing } = registration ?? {};
      return new Promise((resolve) => {
        installing?.addEventListener('statechange', () => resolve(installing.state));
      });
    });
    expect(end).toBe('redundant');
    await siteKept(page);

    deployNext(folder, 'whole');
    await page.goto(`${address}?known=2025-02-28`);
    await expect(page.getByText('A newer version of this page is on your device')).toBeVisible();
    await deployment(page).not.toHaveAttribute('data-deployment', 'next');
    await page.getByRole('button', { name: 'Reload', exact: true }).click();
    await deployment(page).toHaveAttribute('data-deployment', 'next');
    await expect(page).toHaveURL(/known=2025-02-28/);
  });
});

test('a reader says whether the site is kept', async ({ plainBrowser }, { workerIndex }) => {
  await withOwnSite({ browser: plainBrowser, workerIndex }, async ({ page, address }) => {
    await siteKept(page);
    await page.goto(`${address}?panel=about`);
    const said = page.locator('[data-offline]');
    await expect(said).toHaveAttribute('data-offline', 'kept');
    await expect(said).toContainText('MB');
    await page.getByRole('button', { name: 'Do not keep it' }).click();
    await expect(said).toHaveAttribute('data-offline', 'declined');
    await page.reload();
    await expect(said).toHaveAttribute('data-offline', 'declined');
    expect(await countKept(page)).toBe(0);
    await page.getByRole('button', { name: 'Keep it', exact: true }).click();
    await siteKept(page);
    expect(await countKept(page)).toBeGreaterThan(100);
  });
});

test('from a stick the talk runs on any small server, and nothing stays behind', async ({ plainBrowser }, {
  workerIndex,
}) => {
  test.skip(!hasPython, 'Python is not installed here.');
  await withOwnSite({ browser: plainBrowser, workerIndex, as: 'stick' }, async ({ page, address }) => {
    await page.goto(`${address}?story=${story.id}&step=1`);
    await expect(storyRegion(page)).toContainText(story.steps[0]?.title ?? '');
    const check = await openPreflight(page);
    await expect(check.locator('[data-check="offline"]')).toContainText('this copy of the site');
    for (const id of ['steps', 'data', 'fonts']) {
      await expect(check.locator(`[data-check="${id}"]`)).toHaveAttribute('data-verdict', 'ok');
    }
    await page.keyboard.press('Escape');
    await presentWholeStory(page);
    expect(await countKept(page)).toBe(0);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});
