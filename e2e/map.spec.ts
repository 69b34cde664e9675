import { expect } from '@playwright/test';
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
  const near = await map.countMarked();
  await map.fit();
  await app.idle();
  expect(await map.countMarked()).toBeGreaterThan(near);
});

test('the legend says whose borders are drawn', async ({ app, map }) => {
  await app.open();
  await map.openLegend();
  await expect(map.region).toContainText(/Crimea/);
});

test.describe('on a map with little room', () => {
  test.use({ viewport: { width: 320, height: 480 } });

  test('plates that would lie on others are told together by one, which opens their events', async ({
    app,
    map,
    page,
  }) => {
    await app.open();
    const others = map.plates.filter({ hasText: /\d+ other places/ });
    await expect(others).toHaveCount(1);
    const label = (await others.getAttribute('aria-label')) ?? '';
    const [, count = '0'] = /: (\d+) events/.exec(label) ?? [];
    expect(Number(count)).toBeGreaterThan(1);
    await others.click();
    await expect(map.list.getByRole('listitem')).toHaveCount(Number(count));
    await page.keyboard.press('Enter');
    await expect.poll(() => app.selectedEventId()).not.toBeNull();
    await expect(others).toHaveAttribute('data-state', 'selected');
  });
});

test('who is at a mark stays there when a step of the date changes what stands together', async ({
  app,
  map,
  page,
}) => {
  await app.open();
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
