// The text twin of map and timeline: the same view, read as a table, and as a page without scripts.
import { expect } from '@playwright/test';
import { violations } from './support/axe.ts';
import { bundled, emptyQuery } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const { events, eventTypes } = bundled.dossier;
const typeId = eventTypes.find(({ id }) => events.filter(({ type }) => type === id).length > 2)?.id ?? '';
const ofType = events.filter(({ type }) => type === typeId).map(({ id }) => id);

test('opens from its tab, as a page, and goes back to the map with the browser', async ({ app, panel, chronology }) => {
  await app.open();
  await panel.openTab('Chronology');
  await expect(panel.list.getByRole('link')).toHaveCount(events.length);
  await panel.region.getByRole('button', { name: 'Whole page' }).click();
  await app.expectView({ view: 'list' });
  expect(await chronology.listedIds()).toEqual(await app.shownIds());
  await expect(panel.region.getByRole('tab', { name: 'Chronology' })).toHaveCount(0);
  await app.goBack();
  await expect(chronology.region).toHaveCount(0);
  expect((await app.view())?.['view']).toBeUndefined();
});

test('a link brings its filter, groups and order', async ({ app, chronology }) => {
  await app.open(`type=${typeId}&view=list&group=none&sort=-title`);
  expect(await chronology.listedIds()).toEqual([...ofType].sort());
  await expect(chronology.heads).toHaveCount(0);
  await expect(chronology.column('Event')).toHaveAttribute('aria-sort', 'descending');
  const titles = await chronology.links.allTextContents();
  expect(titles).toEqual([...titles].sort(new Intl.Collator('en-GB', { numeric: true }).compare).reverse());
});

test('is grouped and sorted in place, and previous and next follow it', async ({ app, chronology, panel }) => {
  await app.open('view=list');
  await chronology.groupField.selectOption('Type');
  await expect(chronology.heads.first()).toHaveText(
    eventTypes.find(({ id }) => events.some(({ type }) => type === id))?.label ?? '',
  );
  await chronology.column('Status').getByRole('button').click();
  await chronology.column('Status').getByRole('button').click();
  await app.expectView({ view: 'list', group: 'type', sort: '-status' });
  const ids = await chronology.ids();
  await chronology.links.nth(2).click();
  await app.expectSelection(ids[2] ?? null);
  await panel.nextButton.click();
  await app.expectSelection(ids[3] ?? null);
  await expect(chronology.row(ids[3] ?? '').getByRole('link')).toHaveAttribute('aria-current', 'true');
  await app.goBack();
  await app.goBack();
  expect(await app.view()).toEqual({ view: 'list', group: 'type', sort: '-status' });
});

test('an event stands under each of its actors', async ({ app, chronology }) => {
  await app.open('view=list&group=actor');
  const ids = await chronology.ids();
  expect(ids.length).toBeGreaterThan(events.length);
  expect(new Set(ids).size).toBe(events.length);
});

test('by keyboard: to the end and back, and into an event and out of it', async ({ app, chronology, panel, page }) => {
  await app.open('view=list');
  const ids = await chronology.ids();
  await chronology.links.first().focus();
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toHaveAttribute('data-event', ids.at(-1) ?? '');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAttribute('data-event', ids[1] ?? '');
  await page.keyboard.press('Enter');
  await app.expectSelection(ids[1] ?? null);
  await expect(panel.title).toBeFocused();
  await chronology.links.nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(panel.title).toBeFocused();
  await page.keyboard.press('Escape');
  await app.expectSelection(null);
  await expect(chronology.links.nth(1)).toBeFocused();
});

test('closing an event that was opened from the tab leads back to its row', async ({ app, panel, page }) => {
  await app.open('panel=chronology&sort=-date');
  const row = panel.list.getByRole('link').nth(2);
  const id = await row.getAttribute('data-event');
  await row.focus();
  await page.keyboard.press('Enter');
  await app.expectSelection(id);
  await page.keyboard.press('Escape');
  await app.expectView({ panel: 'chronology', sort: '-date' });
  await expect(row).toBeFocused();
});

test('is a table with names of columns, and says how many rows it has', async ({ app, chronology }) => {
  await app.open('view=list');
  await expect(chronology.table).toHaveAttribute('aria-rowcount', /^\d+$/);
  await expect(chronology.table.getByRole('columnheader')).toHaveCount(6);
  const [first] = await chronology.ids();
  await expect(chronology.row(first ?? '').getByRole('cell')).toHaveCount(5);
  await expect(chronology.row(first ?? '').getByRole('rowheader')).toHaveCount(1);
});

test('says when nothing is shown, and leads back', async ({ app, chronology }) => {
  await app.open(`view=list&${emptyQuery(bundled.dossier)}`);
  await chronology.region.getByRole('button', { name: 'Reset all' }).click();
  await expect(chronology.links).toHaveCount(events.length);
  await expect(chronology.region).toContainText(`${events.length} of ${events.length} events`);
});

for (const theme of ['light', 'dark']) {
  test(`axe has no objection to the table and the cards, ${theme}`, async ({ app, page }) => {
    await app.open(`view=list&sel=${ofType[0]}&theme=${theme}`);
    expect.soft(await violations(page, '.app-list'), 'table').toEqual([]);
    await app.open(`panel=chronology&group=actor&sort=-title&theme=${theme}`);
    expect.soft(await violations(page, '[data-panel]'), 'cards').toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('it is cards, and the sheet leaves them room', async ({ app, chronology, panel }) => {
    await app.open('view=list');
    await expect(chronology.table).toHaveCount(0);
    await expect(chronology.region.getByRole('list', { name: 'Shown events' }).getByRole('link')).toHaveCount(
      events.length,
    );
    const [id] = await chronology.ids();
    await chronology.links.first().click();
    await app.expectSelection(id ?? null);
    await expect(panel.title).toBeInViewport();
  });
});

test('without scripts every event can be read, with its sources', async ({ plainBrowser: browser, baseURL }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(new URL('chronology.html', baseURL).href);
    await expect(page.getByRole('article')).toHaveCount(events.length);
    for (const { id, title } of events)
      await expect(page.locator(`[id="${id}"]`).getByRole('heading')).toHaveText(title);
    for (const { id } of bundled.dossier.reports) await expect(page.locator(`[id="${id}"]`)).toBeVisible();
    expect(said).toEqual([]);
    await context.close();
  }
});

test('the page without scripts is allowed its data, and axe has no objection to it', async ({ page, baseURL }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(new URL('chronology.html', baseURL).href);
    expect(await violations(page), colorScheme).toEqual([]);
    const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(data).toMatchObject({ '@type': 'Dataset', version: bundled.manifest.version });
  }
});
