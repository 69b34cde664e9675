// A talk: the story before a room, with the keys of a clicker, and the speaker's window beside it.
import { expect } from '@playwright/test';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const { dossier } = bundled;
const [story] = dossier.stories;
if (story === undefined) throw new Error('The bundled dossier has no story.');
const { id, steps } = story;
const titleOf = (step: number): string => steps[step - 1]?.title ?? '';

/** The smallest text that the back of a room reads, in pixels of a screen 1920 wide. */
const ROOM_TEXT_PX = 24;

test('a talk by the keys of a clicker, large enough for the room, and back to reading', async ({ app, page, talk }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await app.open(`story=${id}&step=1`);
  await talk.present();
  await expect(talk.title).toHaveText(titleOf(1));
  await expect(page.locator('.app-header')).toBeHidden();
  await app.idle();
  expect(await talk.isBesideAll()).toBe(true);

  for (let step = 1; step <= steps.length; step += 1) {
    await expect(talk.title).toHaveText(titleOf(step));
    await app.idle();
    const { px, text } = await talk.smallestText();
    expect(px, `“${text}” on step ${step}`).toBeGreaterThanOrEqual(ROOM_TEXT_PX);
    if (steps[step - 1]?.view.includes('list=origins.') === true) {
      const { meet, miss } = await talk.linesAtClaims();
      expect(meet).toBeGreaterThan(3);
      expect(miss).toBe(0);
    }
    await page.keyboard.press('PageDown');
  }
  await expect(talk.slide).toContainText('Sources');
  await page.keyboard.press('Home');
  await expect(talk.slide).toContainText(story.title);
  await page.keyboard.press('End');
  await expect(talk.slide).toContainText('Sources');
  await page.keyboard.press('PageUp');
  await expect(talk.title).toHaveText(titleOf(steps.length));

  await page.keyboard.press('b');
  await expect(talk.blank).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(talk.blank).toBeHidden();
  await expect(talk.title).toHaveText(titleOf(steps.length));

  // light, dark, high contrast, and again: from the theme that the page has
  const theme = await page.locator('html').getAttribute('data-theme');
  for (const _ of theme === 'dark' ? ['contrast'] : ['dark', 'contrast']) await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');

  await page.reload();
  await expect(talk.title).toHaveText(titleOf(steps.length));
  await page.keyboard.press('Escape');
  await expect(talk.title).toBeHidden();
  await expect(page.locator('.app-header')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-contrast', 'more');
});

test("the speaker's window is in step, leads, and finds the talk again after either is reloaded", async ({
  app,
  page,
  talk,
}) => {
  await app.open(`story=${id}&step=1`);
  const speaker = await talk.openSpeaker();
  await expect(speaker.state).toContainText('Waiting for the presentation');
  await page.bringToFront();
  await talk.present();
  await expect(speaker.now).toContainText(titleOf(1));
  await expect(speaker.now).toContainText(steps[0]?.notes ?? '');
  await expect(speaker.next).toContainText(titleOf(2));

  await speaker.press('Next');
  await expect(talk.title).toHaveText(titleOf(2));
  await expect(speaker.now).toContainText(titleOf(2));
  await page.keyboard.press('PageDown');
  await expect(speaker.now).toContainText(titleOf(3));

  await speaker.press('Blank the screen');
  await expect(talk.blank).toBeVisible();
  await speaker.press('Show the screen');
  await expect(talk.blank).toBeHidden();

  await speaker.page.reload();
  await expect(speaker.now).toContainText(titleOf(3));
  await page.reload();
  await expect(talk.title).toHaveText(titleOf(3));
  await speaker.page.keyboard.press('PageUp');
  await expect(talk.title).toHaveText(titleOf(2));

  await page.keyboard.press('Escape');
  await expect(speaker.state).toContainText('does not present now');
});

test.describe('with the map drawn', () => {
  test.use({ webgl: true });

  test('the map looks where the step says, before the room as on the desk', async ({ app, page, map, talk }) => {
    const far = steps.findIndex(({ title }) => title === 'North Korea says it itself') + 1;
    const { view = '' } = steps[far - 1] ?? {};
    const at = new URLSearchParams(view).get('at');
    // so wide that one world does not fill it: the map cannot look there yet
    await page.setViewportSize({ width: 1920, height: 800 });
    await app.open(`story=${id}&step=${far}`);
    await app.idle();
    await talk.present();
    await app.idle();
    expect((await app.view())?.['at']).toBe(at);
    await expect(map.region.getByRole('button', { name: /Pyongyang/ }).first()).toBeInViewport();
    await page.keyboard.press('Escape');
    await app.idle();
    expect((await app.view())?.['at']).toBe(at);
  });
});
