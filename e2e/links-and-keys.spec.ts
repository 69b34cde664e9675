// Links, keys and history as the browser itself handles them; their rules are unit tests (src/app/url-sync.test.ts, src/ui/key-of.test.ts).
import { expect } from '@playwright/test';
import { AppDriver } from './drivers/app-driver.ts';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const [first] = bundled.dossier.events;

// history and its length are the subject
test.use({ fresh: true });

test('a link that is put right does not trap Back, and an event opens in a new tab', async ({
  app,
  panel,
  page,
  context,
}) => {
  await page.goto('about:blank');
  await app.open('report=rp-zzzz&amp;panel=event&amp;Known=2025-03-28.');
  await app.expectView({ known: '2025-03-28', panel: 'event' });
  expect(app.query()).toBe('known=2025-03-28&panel=event');
  await expect(app.notices).toContainText(['rp-zzzz']);
  const shown = (await app.shownIds()) ?? [];
  const event = bundled.dossier.events.find(({ id }) => shown.includes(id));
  const row = await panel.findRow(event?.title ?? '');
  const [tab] = await Promise.all([context.waitForEvent('page'), row.click({ modifiers: ['ControlOrMeta'] })]);
  const other = new AppDriver(tab);
  await other.waitForState('ready');
  await other.expectView({ known: '2025-03-28', panel: 'event', sel: event?.id ?? '' });
  await tab.close();
  await app.expectView({ known: '2025-03-28', panel: 'event' });
  await row.click();
  await app.expectView({ known: '2025-03-28', panel: 'event', sel: event?.id ?? '' });
  await page.goBack();
  await app.expectView({ known: '2025-03-28', panel: 'event' });
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('keys of other layouts, Esc that belongs to a field, and quick steps that are one entry', async ({
  app,
  knownOn,
  page,
}) => {
  await app.open(`sel=${first?.id}`);
  await knownOn.field.focus();
  await page.keyboard.press('Escape');
  await app.expectSelection(first?.id ?? '');
  await knownOn.field.blur();
  await knownOn.previousButton.hover();
  await expect(page.locator('.ui-tooltip[data-open]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.ui-tooltip[data-open]')).toHaveCount(0);
  await app.expectSelection(first?.id ?? '');
  await page.mouse.move(0, 0);
  const entries = await page.evaluate(() => history.length);
  // a key of a Russian keyboard, as the browser reports it
  const press = (key: string, code: string): Promise<void> =>
    page.evaluate(
      ([k = '', c = '']) => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: k, code: c, bubbles: true, cancelable: true }));
      },
      [key, code],
    );
  await press('х', 'BracketLeft');
  await expect.poll(async () => (await app.view())?.['known']).toBeDefined();
  await knownOn.bar.focus();
  for (let step = 0; step < 30; step += 1) {
    // oxlint-disable-next-line no-await-in-loop -- keys come one after the other
    await page.keyboard.press('ArrowLeft');
  }
  await app.idle();
  expect(Object.fromEntries(new URLSearchParams(app.query()))).toEqual(await app.view());
  expect((await page.evaluate(() => history.length)) - entries).toBe(2);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.keyboard.press('Escape');
  await app.expectSelection(null);
});
