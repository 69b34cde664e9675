// Windows of any size: what a page with boxes shows, and no unit test can. One page a test, resized.
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const [firstType] = bundled.dossier.eventTypes;

/** Pairs of the map's controls, plates and pointers that lie on one another, and those that leave the map. */
function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pane = document.querySelector('.mp-pane')?.getBoundingClientRect();
    if (pane === undefined) return ['there is no map'];
    const own = '.mp-plate, .mp-pointer, .mp-inset';
    const cards = '.mp-controls, .mp-legend, .mp-legend-button, .ko-card, .mp-attribution';
    const named = [...document.querySelectorAll(`${own}, ${cards}`)]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect(), isOwn: element.matches(own) }));
    const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.className;
    return named.flatMap(({ element, box, isOwn }, at) => {
      const isOut =
        box.left < pane.left - 1 ||
        box.top < pane.top - 1 ||
        box.right > pane.right + 1 ||
        box.bottom > pane.bottom + 1;
      const covered = named
        .slice(0, at)
        .filter(
          (other) =>
            (isOwn || other.isOwn || element.matches('.mp-controls, .mp-legend-button')) &&
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
        );
      return [
        ...(isOut ? [`${nameOf(element)} leaves the map`] : []),
        ...covered.map((other) => `${nameOf(element)} on ${nameOf(other.element)}`),
      ];
    });
  });
}

async function heightOf(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.height ?? 0;
}

test.describe('with a map', () => {
  test.use({ webgl: true });

  test('map, plates and buttons keep off one another in windows of little height', async ({ app, page }) => {
    await page.setViewportSize({ width: 844, height: 390 });
    await app.open('at=80,36,3.2');
    await expect(
      page.getByRole('list', { name: 'Not on this part of the map' }).getByRole('listitem').first(),
    ).toBeVisible();
    for (const [width, height] of [
      [844, 390],
      [640, 360],
      [390, 844],
      [320, 256],
      [1024, 768],
      [720, 450],
      [1440, 900],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const query of ['at=80,36,3.2', '']) {
        await app.open(query);
        await app.idle();
        await expect.poll(() => misplaced(page), { message: `${width} × ${height} ${query}` }).toEqual([]);
      }
    }
  });
});

test('a window of any size leaves each pane a height in which it can be used', async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await app.open();
  const box = page.locator('.pn-scroll');
  await page.getByRole('button', { name: /^Height of the panel/ }).click();
  await expect.poll(() => heightOf(box)).toBeGreaterThan(160);
  await box.getByRole('button').first().scrollIntoViewIfNeeded();
  await expect(box.getByRole('button').first()).toBeInViewport();
  for (const [width, height] of [
    [640, 360],
    [844, 390],
    [1024, 400],
    [1280, 360],
  ] as const) {
    await page.setViewportSize({ width, height });
    await app.idle();
    await expect(page.getByRole('tab', { name: 'Event' })).toBeVisible();
    // the layout of a new size comes with the next frames
    await expect.poll(() => heightOf(box), { message: `panel at ${width} × ${height}` }).toBeGreaterThan(120);
    await expect
      .poll(() => heightOf(page.locator('.app-map')), { message: `map at ${width} × ${height}` })
      .toBeGreaterThanOrEqual(179);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
      .toBeLessThanOrEqual(0);
  }
});

test('a window made smaller keeps its map, and one made larger again its panes', async ({ app, page }) => {
  await page.setViewportSize({ width: 1900, height: 1000 });
  await app.open();
  const edge = page.getByRole('separator', { name: /panel/i });
  await edge.focus();
  await page.keyboard.press('End');
  const panel = page.locator('.app-panel');
  const widthOf = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.width ?? 0;
  await expect.poll(() => widthOf(panel)).toBe(900);
  await page.setViewportSize({ width: 1280, height: 700 });
  await expect.poll(() => widthOf(page.locator('.app-map'))).toBeGreaterThanOrEqual(279);
  await page.setViewportSize({ width: 1900, height: 1000 });
  await expect.poll(() => widthOf(panel)).toBe(900);
});

test('nothing slides under the pointer on a filter: its number opens its list', async ({
  app,
  page,
  filters,
  panel,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await app.open();
  const name = firstType?.label ?? '';
  const before = await filters.countOf(name).boundingBox();
  const [x, y] = [(before?.x ?? 0) + (before?.width ?? 0) / 2, (before?.y ?? 0) + (before?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  expect(await filters.countOf(name).boundingBox()).toEqual(before);
  await page.mouse.click(x, y);
  expect(await app.view()).toMatchObject({ list: `type.${firstType?.id}` });
  expect(await app.view()).not.toHaveProperty('type');
  await page.emulateMedia({ forcedColors: 'active' });
  const hide = await filters.row(name).getByRole('button').last().boundingBox();
  expect(hide?.x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0) - 1);
  await page.emulateMedia({ forcedColors: null });
  // the list of all events is in the page as a whole, for the browser's own search
  await app.open('panel=event');
  await expect(panel.list.locator('[data-event]')).toHaveCount(bundled.dossier.events.length);
});

test('paper holds the whole of a long list', async ({ app, page }) => {
  await app.open('panel=list&list=all-claims');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-claim]')).toHaveCount(bundled.dossier.claims.length);
  const cut = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.pn-scroll, .pn-pane, .app-panel, .app')];
    return boxes.filter((box) => box.scrollHeight > box.clientHeight + 1).map(({ className }) => className);
  });
  expect(cut).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
});
