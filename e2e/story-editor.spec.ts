// A story of one's own: made of views, edited, kept, saved as a file and opened again, and sent whole in a link.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

test.use({ fresh: true });

const [first, second, third] = bundled.dossier.events;
if (first === undefined || second === undefined || third === undefined) throw new Error('The dossier has no events.');

const editor = (page: Page) => page.getByRole('region', { name: 'Story editor' });
const steps = (page: Page) => editor(page).locator('.se-step-title');

async function openStories(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stories' }).click();
  await expect(page.getByRole('dialog', { name: 'Stories' })).toBeVisible();
}

/** By the palette: the editor stands in the place of the lists. */
async function select(page: Page, title: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(title);
  await palette.getByRole('option', { name: title }).first().click();
  await expect(palette).toBeHidden();
}

test('three views become a story, which is edited, saved, forgotten and opened again', async ({
  app,
  page,
  story: bar,
}) => {
  await app.open(`sel=${first.id}`);
  await openStories(page);
  await page.getByRole('button', { name: 'New story' }).click();
  await editor(page).getByLabel('Title').first().fill('Three views');
  await editor(page).getByLabel('Summary').fill('Made to try the editor.');
  for (const { id, title } of [first, second, third]) {
    await select(page, title);
    await app.expectSelection(id);
    await editor(page).getByRole('button', { name: 'Add this view as a step' }).click();
  }
  await expect(steps(page)).toHaveText([first.title, second.title, third.title]);
  await editor(page).getByRole('button', { name: 'Move step 3 up' }).click();
  await expect(steps(page)).toHaveText([first.title, third.title, second.title]);
  await editor(page).getByLabel('Caption').fill('There were 999,999 of them.');
  await expect(editor(page)).toContainText('999,999');
  await editor(page).getByLabel('Caption').fill('What is said of it.');
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await app.waitForState('ready');
  await expect(bar.title).toHaveText(third.title);
  await bar.button('Edit this story').click();
  await expect(steps(page)).toHaveText([first.title, third.title, second.title]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    editor(page).getByRole('button', { name: 'Save as YAML' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('three-views.yaml');
  const file = { name: 'three-views.yaml', mimeType: 'application/yaml', buffer: readFileSync(await download.path()) };
  await openStories(page);
  const dialog = page.getByRole('dialog', { name: 'Stories' });
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(dialog).toContainText('“Three views” deleted.');
  await dialog.getByLabel('Open a story file').setInputFiles({ ...file, buffer: Buffer.from('id: [') });
  await expect(dialog.getByRole('alert')).toContainText('line 1');
  await page.keyboard.press('Escape');
  // dropped anywhere on the page it is a story as well
  await page.evaluate(
    ({ name, text }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    { name: file.name, text: file.buffer.toString() },
  );
  await dialog
    .getByRole('listitem')
    .filter({ hasText: 'Three views' })
    .getByRole('button', { name: 'Edit', exact: true })
    .click();
  await expect(steps(page)).toHaveText([first.title, third.title, second.title]);
  const [again] = await Promise.all([
    page.waitForEvent('download'),
    editor(page).getByRole('button', { name: 'Save as YAML' }).click(),
  ]);
  expect(readFileSync(await again.path()).equals(file.buffer)).toBe(true);
});

test('a story travels whole in a link, and is kept only where the reader says so', async ({
  app,
  page,
  story: bar,
}) => {
  const [bundledStory] = bundled.dossier.stories;
  await app.open();
  await openStories(page);
  await page.getByRole('button', { name: 'Edit a copy' }).first().click();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => void (document.documentElement.dataset['copied'] = text) },
    });
  });
  await expect(editor(page)).toContainText('characters');
  await editor(page).getByRole('button', { name: 'Copy a link to the story' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-copied', /#story=1\./);
  const link = await page.evaluate(() => document.documentElement.dataset['copied'] ?? '');
  await page.evaluate(() => localStorage.clear());

  await page.goto('about:blank');
  await page.goto(link);
  await app.waitForState('ready');
  await expect(bar.title).toHaveText(`${bundledStory?.title} (copy)`);
  await bar.button('Next step').click();
  await expect(bar.title).toHaveText(bundledStory?.steps[0]?.title ?? '');
  await bar.button('Keep on this device').click();
  await bar.button('Leave the story').click();
  expect(new URL(page.url()).hash).toBe('');
  await openStories(page);
  await expect(page.getByRole('dialog', { name: 'Stories' })).toContainText('(copy)');
  await page.keyboard.press('Escape');

  await page.goto('about:blank');
  await page.goto(link.slice(0, 200));
  await app.waitForState('ready');
  await expect(page.getByText('The story in this link is cut off')).toBeVisible();
});
