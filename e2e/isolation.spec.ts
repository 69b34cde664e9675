// The strict policy is in force, and nothing is asked of any other host: every journey is watched for both (support/journey.ts); here
// it is shown that the watch would notice.
import { expect } from '@playwright/test';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';
import { watchPage } from './support/page-watch.ts';

test.use({ fresh: true });

test('the built page carries the strict policy', async ({ page, app }) => {
  await app.visit();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' data:",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('the policy stops inline code and requests elsewhere', async ({ plainBrowser: browser, baseURL }) => {
  const page = await browser.newPage();
  const watch = watchPage(page, new URL(baseURL ?? '').origin);
  await page.goto(baseURL ?? '');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.head.append(script);
    const answer = await fetch('https://elsewhere.invalid/').catch(() => 'refused');
    return [document.title, answer];
  });
  expect(ran).not.toContain('taken over');
  expect(ran).toContain('refused');
  await expect.poll(() => watch.refused.length).toBeGreaterThanOrEqual(2);
  await page.close();
});

test.describe('with the map', () => {
  test.use({ webgl: true });

  test('everything can be opened without a request to another host', async ({ app, map, panel, page }) => {
    await app.open();
    await map.zoomIn();
    await panel.openTab('Reports');
    await app.aboutButton.click();
    await app.themeButton.click();
    await app.idle();
    expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBeGreaterThan(0);
  });
});

test('without scripts the overview and the events can still be read', async ({ plainBrowser: browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await page.getByRole('link', { name: /chronology as a plain page/ }).click();
  const { events, overview = [], conflicts = [], unknowns = [] } = bundled.dossier;
  await expect(page.getByRole('article')).toHaveCount(events.length);
  for (const { text } of [...overview, ...conflicts, ...unknowns]) await expect(page.getByText(text)).toBeVisible();
  await context.close();
});
