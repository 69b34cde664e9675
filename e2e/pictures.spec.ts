import { expect } from '@playwright/test';
import { bundled } from './support/bundled-dossier.ts';
import { PictureDriver } from './drivers/picture-driver.ts';
import { test } from './support/journey.ts';

const { dossier } = bundled;
const series = dossier.claims.find(({ measure }) => measure?.eventId != null);

test.describe('with a map', () => {
  test.use({ webgl: true });

  test('the whole view is a picture of twice its size, and leaves the view and its history as they are', async ({
    app,
    page,
  }) => {
    await app.open(`sel=${dossier.events[0]?.id}&known=2025-03-28`);
    const entries = await page.evaluate(() => history.length);
    const view = await page.evaluate(() => window.dossier?.view());
    const pictures = new PictureDriver(page);
    await pictures.open();
    const { name, bytes } = await pictures.download();
    expect(name).toBe(`kursk-dossier-${dossier.version}-view-2025-03-28.png`);
    const whole = await pictures.look(bytes, 'image/png');
    const { width } = page.viewportSize() ?? { width: 0 };
    expect(whole.width).toBeGreaterThan(2 * width);
    // the map, the timeline and the panel are each there
    for (const part of [
      [0.25, 0.2, 0.35, 0.2],
      [0.1, 0.55, 0.5, 0.15],
      [0.75, 0.2, 0.2, 0.4],
    ] as const)
      expect((await pictures.look(bytes, 'image/png', part)).colours).toBeGreaterThan(60);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(await page.evaluate(() => window.dossier?.view())).toEqual(view);
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});

test('timeline and figure are drawings of their own, as PNG and as SVG', async ({ app, page }) => {
  await app.open(`sel=${series?.measure?.eventId}&panel=figures`);
  const pictures = new PictureDriver(page);
  await pictures.open();
  for (const kind of ['Timeline', 'A figure']) {
    await pictures.choose(kind);
    await pictures.choose('PNG');
    const png = await pictures.download();
    expect((await pictures.look(png.bytes, 'image/png')).colours).toBeGreaterThan(60);
    await pictures.choose('SVG');
    const svg = await pictures.download();
    expect(svg.name).toBe(png.name.replace('.png', '.svg'));
    const facts = await page.evaluate(
      (text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        return {
          faults: parsed.querySelectorAll('parsererror').length,
          words: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
          foreign: parsed.querySelectorAll('foreignObject, image, script').length,
        };
        // the policy of the page is not that of a drawing
      },
      svg.bytes.toString('utf8').replace(/<style>[^]*<\/style>/, ''),
    );
    expect(facts).toMatchObject({ faults: 0, foreign: 0 });
    expect(facts.words).toContain(`version ${dossier.version}`);
    expect(facts.words).toContain('Everything known by');
    expect(await pictures.look(svg.bytes, 'image/svg+xml')).toMatchObject({ width: expect.any(Number) });
  }
});

test('taking a picture can be stopped', async ({ app, page }) => {
  await app.open('');
  const pictures = new PictureDriver(page);
  await pictures.open();
  await pictures.dialog.getByRole('button', { name: 'Download picture' }).click();
  await pictures.dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(pictures.dialog.getByRole('status')).toHaveText('Stopped.');
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('where the page may not stand in a frame, that is said', async ({ app, page }) => {
  await app.open('');
  const everything = '**/*';
  await page.route(everything, (route) =>
    route.request().isNavigationRequest() && route.request().frame() !== page.mainFrame()
      ? route.fulfill({
          status: 200,
          contentType: 'text/html',
          body: 'Forbidden',
          headers: { 'X-Frame-Options': 'DENY' },
        })
      : route.fallback(),
  );
  const pictures = new PictureDriver(page);
  await pictures.open();
  await pictures.dialog.getByRole('button', { name: 'Download picture' }).click();
  await expect(pictures.dialog.getByRole('alert')).toContainText('could not be opened in a frame');
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.unroute(everything);
});

test('a story becomes a handout with a picture of every step, and one page that needs nothing else', async ({
  app,
  page,
  context,
}, info) => {
  test.setTimeout(180_000);
  const [story] = dossier.stories;
  if (story === undefined) throw new Error('The dossier has no story.');
  await app.open('');
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('banner').getByRole('button', { name: 'Stories' }).click();
  const dialog = page.getByRole('dialog', { name: 'Stories' });
  const entry = dialog.getByRole('listitem').filter({ hasText: story.title });
  await entry.getByRole('button', { name: 'Take away' }).click();
  await entry.getByRole('button', { name: 'Handout for print' }).click();
  const link = entry.getByRole('link', { name: 'Open the handout' });
  await expect(link).toBeVisible({ timeout: 90_000 });
  const opened = context.waitForEvent('page');
  await link.click();
  const handout = await opened;
  await expect(handout.getByRole('img', { name: /^Picture of the view/ })).toHaveCount(story.steps.length);
  await expect(handout.getByRole('heading', { level: 2 })).toHaveText([
    ...story.steps.map(({ title }) => title),
    'Sources',
  ]);
  await expect(handout.getByText('Speaker notes')).toHaveCount(0);
  const drawn = await handout.evaluate(() => [...document.images].every((image) => image.naturalWidth > 1000));
  expect(drawn).toBe(true);
  await handout.close();

  const started = page.waitForEvent('download', { timeout: 90_000 });
  await entry.getByRole('button', { name: 'Save as one page' }).click();
  const file = info.outputPath('story.html');
  await (await started).saveAs(file);
  expect(await page.evaluate(() => history.length)).toBe(entries);

  const alone = await context.newPage();
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(new URL(request.url()).protocol));
  await context.setOffline(true);
  await alone.goto(`file://${file}`);
  const heading = alone.getByRole('heading', { level: 2 });
  const notes = alone.getByRole('heading', { name: 'Speaker notes' });
  await expect(alone.getByRole('heading', { level: 1 })).toHaveText(story.title);
  await alone.keyboard.press('ArrowRight');
  await expect(heading).toHaveText(story.steps[0]?.title ?? '');
  await expect(alone.locator('.counter')).toHaveText(`2 / ${story.steps.length + 2}`);
  await expect(notes).toHaveCount(0);
  await alone.keyboard.press('n');
  await expect(notes).toHaveCount(1);
  await alone.keyboard.press('b');
  await expect(heading).toHaveCount(0);
  await alone.keyboard.press('b');
  await alone.keyboard.press('End');
  await expect(heading).toHaveText('Sources');
  await alone.keyboard.press('Home');
  await expect(alone.getByRole('heading', { level: 1 })).toBeVisible();
  await alone.keyboard.press('Escape');
  await expect(heading).toHaveCount(story.steps.length + 1);
  expect(asked.filter((protocol) => protocol !== 'file:' && protocol !== 'data:')).toEqual([]);
  await context.setOffline(false);
  await alone.close();
});

test('every step has a page with its words and its picture, which leads into the app', async ({
  app,
  page,
  baseURL,
}) => {
  const [story] = dossier.stories;
  const step = story?.steps[1];
  if (story === undefined || step === undefined) throw new Error('The dossier has no story.');
  await page.goto(`${baseURL}/stories/${story.id}/2/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(step.title);
  await expect(page).toHaveTitle(new RegExp(story.title));
  for (const id of step.claimIds)
    await expect(page.getByText(dossier.claims.find((claim) => claim.id === id)?.text ?? '')).toBeVisible();
  const picture = page.getByRole('img', { name: 'Picture of the view' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  await page.getByRole('link', { name: 'Open this view on map and timeline' }).click();
  await app.waitForState('ready');
  expect(await page.evaluate(() => window.dossier?.story())).toMatchObject({ id: story.id, step: 2 });
  await expect(page.getByRole('region', { name: 'Story' })).toContainText(step.title);
});
