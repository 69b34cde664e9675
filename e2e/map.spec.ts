import { expect } from '@playwright/test';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

test.use({ webgl: true });

test('moving the map writes the camera into the link, without a step of history for each move', async ({
  app,
  map,
  page,
}) => {
  await app.open();
  const entries = await page.evaluate(() => history.length);
  await map.zoomIn();
  await expect.poll(async () => Object.keys((await app.view()) ?? {})).toEqual(['at']);
  await app.idle();
  const { at = '' } = (await app.view()) ?? {};
  await expect.poll(() => new URLSearchParams(app.query()).get('at')).toBe(at);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('the keyboard pans and zooms', async ({ app, map, page }) => {
  await app.open('at=50,40,4');
  await map.canvas.focus();
  await page.keyboard.press('ArrowRight');
  await app.idle();
  const [lat, lng, zoom] = await app.camera();
  expect(lat).toBeCloseTo(50, 1);
  expect(lng).toBeGreaterThan(40);
  await page.keyboard.press('+');
  await app.idle();
  const [, , closer = 0] = await app.camera();
  expect(closer).toBeGreaterThan(zoom ?? 0);
});

test('a link with a camera opens there, and fit shows all events again', async ({ app, map }) => {
  await app.open('at=51.2,35.3,7');
  expect(await app.camera()).toEqual([51.2, 35.3, 7]);
  await map.fit();
  await app.idle();
  const [, , zoom = 7] = await app.camera();
  expect(zoom).toBeLessThan(5);
});

test('the legend says whose borders are drawn', async ({ app, map }) => {
  await app.open();
  await map.openLegend();
  await expect(map.region).toContainText(/Crimea/);
});

test('a plain address opens the map at home, and one click shows the whole dossier', async ({ app, map, page }) => {
  await app.open();
  expect(await app.view()).toEqual({});
  const outside = map.pointers.and(page.getByLabel(/^Show /));
  await expect(outside.first()).toBeVisible();
  await map.showDossier();
  await expect.poll(async () => Object.keys((await app.view()) ?? {})).toEqual(['at']);
  await app.idle();
  await expect(outside).toHaveCount(0);
});

test('the link that is copied holds the camera that is seen, within the one world', async ({ app, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async (): Promise<number[]> => {
    await app.copyLinkButton.click();
    await expect(app.copyLinkButton).toHaveText('Link copied');
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    return (link.searchParams.get('at') ?? '').split(',').map(Number);
  };
  const { home } = bundled.dossier;
  await app.open();
  const [lat = 0, lng = 0] = await copied();
  expect(lat).toBeGreaterThan(home?.south ?? 0);
  expect(lat).toBeLessThan(home?.north ?? 0);
  expect(lng).toBeGreaterThan(home?.west ?? 0);
  await app.open('at=0,179,0');
  await expect(app.copyLinkButton).toHaveText('Copy link');
  const [, middle = 0, zoom = 0] = await copied();
  const width = (await page.locator('.mp-pane').boundingBox())?.width ?? 0;
  expect(Math.abs(middle) + (180 * width) / (512 * 2 ** zoom)).toBeLessThan(180.5);
});

test.describe('on a map with little room', () => {
  test.use({ viewport: { width: 320, height: 480 } });

  test('what has no room for its plate is told by the strip, which opens its events', async ({ app, map, page }) => {
    await app.open('at=45,60,0.5');
    const others = map.pointers.and(page.getByLabel(/: \d+ events?$/)).first();
    const label = (await others.getAttribute('aria-label')) ?? '';
    const [, count = '0'] = /: (\d+) events?$/.exec(label) ?? [];
    await others.click();
    await expect(map.list.getByRole('listitem')).toHaveCount(Number(count));
    await page.keyboard.press('Enter');
    await expect.poll(() => app.selectedEventId()).not.toBeNull();
    await map.expectSelected();
  });
});

test('who is at a mark stays there when a step of the date changes what stands together', async ({
  app,
  map,
  page,
}) => {
  await app.open('at=48,60,2.2');
  await map.expectDrawn();
  const joined = map.marks.and(page.getByLabel(/ \+\d+: \d+ events/)).first();
  const before = (await joined.getAttribute('aria-label')) ?? '';
  await joined.focus();
  await page.keyboard.press('[');
  await app.idle();
  const now = (await map.marks.and(page.locator(':focus')).getAttribute('aria-label')) ?? '';
  const [fullest = ''] = before.split(/, | \+/);
  expect(now.startsWith(fullest)).toBe(true);
  expect(now).not.toBe(before);
  const count = /: (\d+ events)/.exec(now)?.[1] ?? 'no count';
  await expect(map.tooltip).toContainText(count);
});
