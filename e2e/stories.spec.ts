// A story of the dossier: opened from the list, walked step by step, left to explore and found again, by buttons, keys and the browser's history.
import { expect } from '@playwright/test';
import { violations } from './support/axe.ts';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const { dossier } = bundled;
const [story] = dossier.stories;
if (story === undefined) throw new Error('The bundled dossier has no story.');
const { id, steps } = story;

/** What a step's own link asks for, as `window.dossier.view()` says it. */
function viewOf(step: number): Readonly<Record<string, string>> {
  return { ...Object.fromEntries(new URLSearchParams(steps[step - 1]?.view)), story: id, step: String(step) };
}

test('from the list through its steps to the sources, and back through the history', async ({ app, story: bar }) => {
  await app.open();
  await bar.read(story.title);
  await bar.expectPlace(id, 0);
  await expect(bar.title).toHaveText(story.title);
  await expect(bar.caption).toHaveText(story.summary);

  for (const [n, { title, caption }] of steps.entries()) {
    await bar.button('Next step').click();
    await expect(bar.title).toHaveText(title);
    await expect(bar.caption).toHaveText(caption);
    await app.expectView(viewOf(n + 1));
  }
  expect(await bar.facts()).toEqual({ id, step: steps.length, steps: steps.length, presenting: false });
  await bar.button('Next step').click();
  await expect(bar.title).toHaveText('Sources');
  await expect(bar.button('Next step')).toBeDisabled();

  for (let step = steps.length; step > 0; step -= 1) {
    await app.goBack();
    await app.expectView(viewOf(step));
  }
  await app.goBack();
  await bar.expectPlace(id, 0);
  await app.goForward();
  await app.expectView(viewOf(1));
});

test('the reader leaves the path, explores, and returns to the step', async ({ app, page, panel, story: bar }) => {
  await app.open(`story=${id}&step=2`);
  await app.expectView(viewOf(2));
  await expect(bar.returnButton).toBeHidden();

  await panel.openTab('Reports');
  await expect(bar.returnButton).toBeVisible();
  await page.keyboard.press(']');
  await expect.poll(async () => (await app.view())?.['known']).not.toBe(viewOf(2)['known']);
  await bar.expectPlace(id, 2);
  await app.idle();
  const explored = app.query();
  await bar.returnButton.click();
  await app.expectView(viewOf(2));
  await expect(bar.returnButton).toBeHidden();

  // what was explored is still there for Back, and the path goes on from wherever one is
  await app.goBack();
  await expect.poll(() => app.query()).toBe(explored);
  await page.keyboard.press('.');
  await app.expectView(viewOf(3));
  await page.keyboard.press(',');
  await app.expectView(viewOf(2));
  await bar.button('Leave the story').click();
  await expect(bar.bar).toBeHidden();
  expect(await bar.facts()).toBeNull();
  const { story: _story, step: _step, ...seen } = viewOf(2);
  await app.expectView(seen);
});

test('the claims behind a step open as a list; a reload keeps the place, on the path and beside it', async ({
  app,
  story: bar,
}) => {
  await app.open(`story=${id}&step=1`);
  await bar.bar.getByRole('button', { name: /claims? behind this step/ }).click();
  await expect
    .poll(async () => (await app.view())?.['list'])
    .toBe(`cited.${steps[0]?.claimIds.map((claim) => claim.slice(3)).join('-')}`);
  await expect(bar.returnButton).toBeVisible();
  const away = await app.view();
  await app.idle();
  await app.load(app.query());
  await app.expectView(away ?? {});
  await expect(bar.title).toHaveText(steps[0]?.title ?? '');

  await bar.returnButton.click();
  await app.expectView(viewOf(1));
  await app.idle();
  await app.load(app.query());
  await app.expectView(viewOf(1));
  await bar.expectPlace(id, 1);
});

test('a story that there is not is named, and the rest of the link holds', async ({ app, story: bar }) => {
  await app.open('story=st-zzzz&step=2&panel=reports');
  await app.expectView({ panel: 'reports' });
  await expect(app.notices).toContainText(['st-zzzz']);
  expect(await bar.facts()).toBeNull();
});

for (const theme of ['light', 'dark']) {
  test(`axe has no objection to the story or the list of stories, ${theme}`, async ({ app, page, story: bar }) => {
    await app.open(`story=${id}&step=2&theme=${theme}`);
    expect(await violations(page, '.st-bar')).toEqual([]);
    await bar.openList();
    expect(await violations(page, '[role="dialog"]')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(bar.dialog).toBeHidden();
  });
}
