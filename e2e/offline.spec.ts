// Without a connection after one visit, and a new version that is offered and never forced. A server of its own is there, goes away, and changes.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { startStaticServer } from '../scripts/serve/static-server.ts';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const [story] = bundled.dossier.stories;
if (story === undefined) throw new Error('The bundled dossier has no story.');

/** Servers of their own stand beside those of the other journeys. */
function ownPort(workerIndex: number): number {
  return Number(process.env['E2E_PORT'] ?? 4317) + 20 + workerIndex;
}

/** The built site in a folder that a journey may change. */
function copySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kursk-site-'));
  cpSync('dist', folder, { recursive: true });
  return folder;
}

async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => window.dossier?.offlineReady() === true, undefined, { timeout: 60_000 });
}

test('after one visit the whole site opens without a connection, and a talk goes on', async ({ plainBrowser }, {
  workerIndex,
}) => {
  const port = ownPort(workerIndex);
  const server = await startStaticServer({ folder: 'dist', port });
  const context = await plainBrowser.newContext({ serviceWorkers: 'allow', locale: 'en-GB', timezoneId: 'UTC' });
  try {
    const page = await context.newPage();
    await page.goto(`http://localhost:${port}/`);
    await kept(page);
    server.close();

    await page.goto(`http://localhost:${port}/?story=${story.id}&step=1`);
    await expect(page.getByRole('region', { name: 'Story', exact: true })).toContainText(story.steps[0]?.title ?? '');
    await kept(page);
    await page.getByRole('button', { name: 'Stories' }).click();
    await page.getByRole('button', { name: 'Check before a talk' }).click();
    const check = page.getByRole('dialog', { name: 'Check before a talk' });
    for (const id of ['steps', 'data', 'fonts', 'offline', 'contrast', 'speaker']) {
      await expect(check.locator(`[data-check="${id}"]`)).toHaveAttribute('data-verdict', 'ok');
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    for (const { title } of story.steps) {
      await expect(page.locator('.pr-title')).toHaveText(title);
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('Escape');
    const basemap = await page.evaluate(async () => {
      const response = await fetch('basemap/basemap.pmtiles', { headers: { Range: 'bytes=0-6' } });
      return new TextDecoder().decode((await response.arrayBuffer()).slice(0, 7));
    });
    expect(basemap).toBe('PMTiles');
    const chronology = await context.newPage();
    await chronology.goto(`http://localhost:${port}/chronology.html`);
    await expect(chronology.getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    await context.close();
    server.close();
  }
});

test('a newer version is offered, waits, and comes with the view kept', async ({ plainBrowser }, { workerIndex }) => {
  const folder = copySite();
  const port = ownPort(workerIndex);
  const server = await startStaticServer({ folder, port });
  const context = await plainBrowser.newContext({ serviceWorkers: 'allow', locale: 'en-GB', timezoneId: 'UTC' });
  try {
    const page = await context.newPage();
    await page.goto(`http://localhost:${port}/`);
    await kept(page);
    const index = readFileSync(join(folder, 'index.html'), 'utf8');
    writeFileSync(join(folder, 'index.html'), index.replace('<html ', '<html data-deployment="next" '));
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
    writeFileSync(join(folder, 'sw.js'), worker.replace(/(url:"index\.html",revision:")[0-9a-f]+/, '$1next'));

    await page.goto(`http://localhost:${port}/?known=2025-02-28`);
    await expect(page.getByText('A newer version of this page is on your device')).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-deployment', 'next');
    await page.getByRole('button', { name: 'Reload', exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-deployment', 'next');
    await expect(page).toHaveURL(/known=2025-02-28/);
  } finally {
    await context.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
});
