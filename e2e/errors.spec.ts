import { expect } from '@playwright/test';
import { bundled } from './support/bundled-dossier.ts';
import { DOSSIER_FAULTS } from './support/dossier-faults.ts';
import { test } from './support/journey.ts';

// loading is the subject: each journey has a page that has loaded nothing yet
test.use({ fresh: true });

test.describe('the dossier', () => {
  test('says what happened, and opens once it is mended', async ({ app, page }) => {
    for (const fault of DOSSIER_FAULTS) {
      await fault.prepare(page);
      await app.visit('sel=none');
      await app.waitForState('error');
      const message = page.getByRole('alert');
      await expect(message.getByRole('heading'), fault.name).toHaveText(fault.heading);
      await expect(message.getByRole('button', { name: 'Copy details' })).toBeVisible();
      await page.unrouteAll();
      await message.getByRole('button', { name: 'Try again' }).click();
      await app.waitForState('ready');
      await expect(app.title).toHaveText(bundled.dossier.title);
    }
  });

  test('gives the details of a fault to pass on', async ({ app, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.route('**/dossier/dossier.*.json', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await app.visit();
    await app.waitForState('error');
    await page.getByRole('button', { name: 'Copy details' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(bundled.manifest.file);
  });
});

test.describe('one pane', () => {
  test.use({ webgl: true });

  test('without its basemap says so and still shows the events', async ({ app, map, timeline, panel, page }) => {
    await page.route('**/basemap/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await app.open('panel=event');
    await expect(map.message).toContainText('The basemap could not be read');
    await map.expectDrawn();
    await timeline.expectDrawn();
    await panel.expectListed(await app.shownIds());
  });

  test('that loses its graphics context says so, and comes back when asked', async ({ app, map, panel }) => {
    await app.open('panel=event');
    await map.expectDrawn();
    await map.loseContext();
    await expect(map.message).toContainText('The map has stopped');
    await panel.expectListed(await app.shownIds());
    await map.region.getByRole('button', { name: 'Try the map again' }).click();
    await map.expectDrawn();
  });
});

test('the map without WebGL says so, leaves the others alone, and offers the chronology', async ({
  app,
  map,
  timeline,
  panel,
  chronology,
}) => {
  await app.open('panel=event');
  await expect(map.message).toContainText('The map cannot be drawn here');
  await timeline.expectDrawn();
  await panel.expectListed(await app.shownIds());
  await map.message.getByRole('button', { name: 'Show the chronology' }).click();
  await app.expectView({ panel: 'event', view: 'list' });
  expect(await chronology.listedIds()).toEqual(await app.shownIds());
  await chronology.mapButton.click();
  await expect(map.message).toContainText('The map cannot be drawn here');
});

test('a device that keeps nothing is told about once, and the choice holds for the page', async ({ app, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await app.open();
  const before = await page.locator('html').getAttribute('data-theme');
  await app.themeButton.click();
  await expect(app.notices).toHaveText(/does not let the page save settings/);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', before ?? '');
});

test('a page that is not there is a page of its own', async ({ page }) => {
  const response = await page.goto('./no/such/page');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link')).toBeVisible();
});
