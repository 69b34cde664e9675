// Figures: a chart a series with its table twin, how the figures relate, and the picture of who said them first.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';
import { DOSSIERS } from './support/publications.ts';

const bundledMeasures = bundled.dossier.measures.map(({ id }) => id as string);

/** Every visible series by `window.dossier`, as `measure event` with the claims of its estimates. */
async function seriesOf(page: Page, measures: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const facts = await page.evaluate(
    (ids) => ids.flatMap((id) => window.dossier?.figures(id) ?? []),
    measures as string[],
  );
  return new Map(
    facts.map(({ measureId, eventId, estimates }) => [
      `${measureId} ${eventId ?? 'none'}`,
      estimates.map(({ claimIds }) => claimIds.join(' ')).sort(),
    ]),
  );
}

/** What the panel draws, all of it. */
async function drawnSeries(page: Page, rows: 'button' | 'tr'): Promise<ReadonlyMap<string, readonly string[]>> {
  const more = page.getByRole('button', { name: /more of \d+ events with figures/ });
  // more of them come as the reader goes down, until the button for it is gone
  await expect(async () => {
    if ((await more.count()) > 0) await more.scrollIntoViewIfNeeded({ timeout: 1000 });
    expect(await more.count()).toBe(0);
  }).toPass();
  const drawn = await page.locator('[data-series]').evaluateAll(
    (blocks, tag) =>
      blocks.map((block) => ({
        key: block.getAttribute('data-series') ?? '',
        claims: [...block.querySelectorAll(`${tag}[data-claims]`)].map((row) => row.getAttribute('data-claims') ?? ''),
      })),
    rows,
  );
  return new Map(drawn.map(({ key, claims }) => [key, claims.sort()]));
}

for (const { name, files } of DOSSIERS) {
  test.describe(name, () => {
    test.use({ files });
    const measures = files.dossier.measures.map(({ id }) => id as string);

    test(`charts and tables show exactly the series of the interface: ${name}`, async ({ app, page }) => {
      await app.open('panel=figures');
      const expected = await seriesOf(page, measures);
      expect(expected.size).toBeGreaterThan(0);
      expect(await drawnSeries(page, 'button')).toEqual(expected);
      expect(await drawnSeries(page, 'tr')).toEqual(expected);
    });

    test(`on the day of the first report there are fewer: ${name}`, async ({ app, page }) => {
      await app.open('panel=figures');
      const all = await seriesOf(page, measures);
      const [first] = files.dossier.reports.map(({ notAfter }) => notAfter).sort();
      await app.open(`panel=figures&known=${first}`);
      const early = await seriesOf(page, measures);
      const count = (series: typeof all): number => [...series.values()].flat().length;
      expect(count(early)).toBeLessThan(count(all));
      for (const [key, claims] of early) for (const claim of claims) expect(all.get(key) ?? []).toContain(claim);
      expect(await drawnSeries(page, 'button')).toEqual(early);
    });
  });
}

test('the contents name each series with what it says, and lead to it', async ({ app, panel, page }) => {
  await app.open('panel=figures');
  const entries = panel.region.getByRole('navigation', { name: 'Contents' }).getByRole('button');
  expect(await entries.count()).toBe((await seriesOf(page, bundledMeasures)).size);
  await entries.last().focus();
  await page.keyboard.press('Enter');
  const head = panel.region.locator('[data-series]').last().getByRole('heading', { level: 4 }).first();
  await expect(head).toBeFocused();
  await expect(head).toBeInViewport();
});

test('a chart by keyboard leads to the claim, and marks its row', async ({ app, panel, page }) => {
  await app.open('panel=figures');
  const chart = panel.region.getByRole('list', { name: /estimates by date/ }).first();
  const rows = chart.getByRole('button');
  await rows.first().focus();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  const [claimId = ''] = ((await rows.last().getAttribute('data-claims')) ?? '').split(' ');
  await page.keyboard.press('Enter');
  await app.expectSelection(claimId);
  await panel.openTab('Figures');
  await expect(panel.region.locator(`button[data-claims~="${claimId}"]`)).toHaveAttribute('aria-current', 'true');
});

test('the table alone is the reader’s own choice and stays', async ({ app, panel, page }) => {
  await app.open('panel=figures');
  await panel.region.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(panel.region.getByRole('list', { name: /estimates by date/ })).toHaveCount(0);
  await expect(panel.region.getByRole('table').first()).toBeVisible();
  await page.reload();
  await app.waitForState('ready');
  await expect(panel.region.getByRole('table').first()).toBeVisible();
  await expect(panel.region.getByRole('list', { name: /estimates by date/ })).toHaveCount(0);
  expect(await app.view()).toEqual({ panel: 'figures' });
});

test('filters hide series and say so', async ({ app, panel }) => {
  await app.open('panel=figures&type=diplomacy');
  await expect(panel.region.locator('[data-figure-counts]')).toContainText('hidden');
  await panel.region.getByRole('button', { name: 'Show all events' }).click();
  await app.expectView({ panel: 'figures' });
});

test('relations come with the rule that gave them, and with what a person explained', async ({ app, panel }) => {
  await app.open('panel=figures&sel=ev-vnjn');
  const relations = panel.region.locator('[data-relations]').first();
  await relations
    .getByText(/compatible|update|conflict|variant|different period/)
    .first()
    .click();
  await expect(relations.getByText(/^Rule:/).first()).toBeVisible();
  await expect(panel.region.getByText('Explained by a person').first()).toBeVisible();
});

test('the picture of origins links every claim of a series to a source or says that nobody is named', async ({
  app,
  panel,
  page,
}) => {
  await app.open('panel=list&list=origins.ev-y7pm');
  const claims = panel.region.getByRole('list', { name: 'Claims by report' }).locator('[data-node]');
  await expect(claims.first()).toBeVisible();
  const count = await claims.count();
  expect(count).toBeGreaterThan(20);
  const words = await claims.allTextContents();
  expect(words.every((text) => /Goes back to: |No origin named/.test(text))).toBe(true);
  await expect(page.locator('.op-line').first()).toBeAttached();
  await panel.region.getByRole('list', { name: 'Origins' }).getByRole('button').first().click();
  await expect.poll(async () => (await app.view())?.['list']).toMatch(/^(?:origin|actor)\./);
  await app.goBack();
  await claims.first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => app.selection()).toMatch(/^cl-/);
});

test('the figures of what is selected are in sight, whatever stands before them', async ({ app, page }) => {
  const event = bundled.dossier.events.find(({ id }) =>
    bundled.dossier.claims.some(({ measure }) => measure?.eventId === id),
  );
  await app.open(`sel=${event?.id}&panel=figures`);
  await expect(
    page
      .locator('.fg-group')
      .first()
      .getByRole('link', { name: event?.title ?? '' })
      .first(),
  ).toBeInViewport();
  await expect(page.locator('.fg-contents')).not.toBeInViewport({ ratio: 0.9 });
});
