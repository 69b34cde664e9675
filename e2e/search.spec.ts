// The search: found by mouse and by keyboard, kept as a filter that a link holds, and what it says when it finds nothing. The palette and the help.
// What finds what is a unit test (src/model/search).
import { expect } from '@playwright/test';
import { violations } from './support/axe.ts';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const { events, places } = bundled.dossier;

function eventNamed(part: string): { readonly id: string; readonly title: string } {
  const found = events.find(({ title }) => title.includes(part));
  if (found === undefined) throw new Error(`No event is called ${part}.`);
  return found;
}

const strike = eventNamed('Drone strike');
const town = places.find(({ precision, id }) => precision === 'town' && strike.title.toLowerCase().includes(id));

test('finds by keyboard and by mouse, in other scripts, and marks what was looked for', async ({
  app,
  search,
  page,
}) => {
  await app.open();
  await search.type('strike on khar');
  await expect(search.options.locator('mark').first()).toHaveText('strike');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const marked = search.options.and(page.locator('[aria-selected="true"]'));
  await expect(marked).toContainText(strike.title);
  await expect(search.field).toHaveAttribute('aria-activedescendant', (await marked.getAttribute('id')) ?? '');
  expect(await violations(page, '.app-header')).toEqual([]);
  await page.keyboard.press('Enter');
  await app.expectSelection(strike.id);
  await expect(search.options).toHaveCount(0);
  await page.keyboard.press('Escape');
  await app.expectSelection(strike.id);
  await page.keyboard.press('Escape');
  await app.expectSelection(null);

  await search.type('Харк');
  await search
    .option(town?.name ?? '')
    .filter({ hasText: 'town' })
    .click();
  await app.expectView({ place: town?.id ?? '' });
  await app.goBack();
  await app.expectView({});
});

test('a query is a filter: of all views, of the link, and of the history', async ({ app, search, panel, filters }) => {
  await app.open();
  await search.type('kharkiv drone');
  const found = await app.page.evaluate((text) => window.dossier?.search(text), 'kharkiv drone');
  expect(found?.[0]).toBe(strike.id);
  await app.page.keyboard.press('Enter');
  await app.expectView({ q: 'kharkiv drone', panel: 'event' });
  const shown = [...(found ?? [])].sort();
  expect(await app.shownIds()).toEqual(shown);
  await panel.expectListed(shown);
  const { shown: count, hidden } = (await app.counts()) ?? {};
  expect([count, hidden?.filtered]).toEqual([shown.length, events.length - shown.length]);
  await expect(filters.region).toContainText('Search: kharkiv drone');

  await app.goBack();
  await app.expectView({});
  await app.goForward();
  await app.expectView({ q: 'kharkiv drone', panel: 'event' });
  expect(await app.shownIds()).toEqual(shown);
  await search.clearButton.click();
  await app.expectView({ panel: 'event' });
  await expect(search.field).toBeFocused();
});

test.describe('a link with a query', () => {
  test.use({ fresh: true });

  test('waits for the search, and never shows what it does not find', async ({ app, page, panel }) => {
    // what every change of the page has left in its list
    await page.addInitScript(() => {
      const seen = new Set<string>();
      new MutationObserver(() => {
        for (const row of document.querySelectorAll('[data-event]')) seen.add(row.getAttribute('data-event') ?? '');
        document.documentElement?.setAttribute('data-seen', [...seen].join(' '));
      }).observe(document, { childList: true, subtree: true });
    });
    await app.load('q=kharkiv&panel=event');
    const shown = (await app.shownIds()) ?? [];
    expect(shown).toContain(strike.id);
    expect(shown.length).toBeLessThan(events.length);
    await panel.expectListed(shown);
    const seen = (await page.locator('html').getAttribute('data-seen')) ?? '';
    expect(seen.split(' ').sort()).toEqual(shown);
  });
});

test('nothing found: the nearest words, and the way back', async ({ app, search, panel, page }) => {
  await app.open();
  await search.type('kharkiv shipyard');
  await expect(search.said).toHaveText('Nothing matches “kharkiv shipyard”.');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(search.field).toHaveValue('kharkiv');
  await expect(search.option(strike.title)).toBeVisible();

  await app.open('q=kharkiv shipyard&panel=event');
  await expect(panel.region).toContainText('Search: kharkiv shipyard');
  await panel.region.getByRole('button', { name: 'kharkiv', exact: true }).click();
  await app.expectView({ q: 'kharkiv', panel: 'event' });
});

test('what the palette opens takes the focus, and keys scroll it', async ({ app, search, panel, page }) => {
  const choose = async (text: string): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+k');
    await expect(search.palette).toBeVisible();
    await page.keyboard.type(text);
    await expect(search.options.first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(search.palette).toHaveCount(0);
  };
  await app.open();
  for (const name of ['figures', 'reports', 'sources', 'overview']) {
    await choose(`open the ${name}`);
    await expect(panel.region.getByRole('heading', { level: 2 }).first()).toBeFocused();
  }
  await choose('open the list of events');
  await expect(panel.list.getByRole('link').first()).toBeFocused();
  await choose(strike.title);
  await expect(panel.title).toBeFocused();
  await choose('cite');
  await expect(page.getByRole('dialog', { name: 'Cite' })).toBeVisible();
  await page.keyboard.press('Escape');
  await choose('export');
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await page.keyboard.press('Escape');

  await app.open();
  await page.getByRole('button', { name: 'Skip to the evidence' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await expect(panel.region.getByRole('button', { name: 'All figures' })).toBeInViewport();
});

test('the palette runs commands and opens what has a name; the help lists the keys', async ({ app, search, page }) => {
  await app.open();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(search.palette).toBeVisible();
  expect(await violations(page, '.sr-dialog')).toEqual([]);
  await page.keyboard.type('open the figures');
  await expect(search.options).toHaveCount(1);
  await page.keyboard.press('Enter');
  await app.expectView({ panel: 'figures' });
  await expect(search.palette).toHaveCount(0);

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(strike.title);
  await search.option(strike.title).first().click();
  await app.expectSelection(strike.id);

  await page.keyboard.press('ControlOrMeta+k');
  await expect(search.palette).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search.palette).toHaveCount(0);
  await app.expectSelection(strike.id);

  await page.keyboard.press('?');
  await expect(search.help).toContainText('Open the command palette');
  expect(await violations(page, '.sr-dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(search.help).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the search stands over the page', async ({ app, search, page }) => {
    await app.open();
    await search.openButton.click();
    await search.field.fill('kharkiv');
    await expect(search.option(strike.title)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(search.field).toHaveCount(0);
    await expect.poll(async () => (await app.view())?.['q']).toBe('kharkiv');
  });
});
