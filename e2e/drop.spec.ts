// Leaving sources out: what loses all support, what only range, and the way back.
import { expect } from '@playwright/test';
import { test } from './support/journey.ts';
import { DOSSIERS } from './support/publications.ts';

for (const { name, files } of DOSSIERS) {
  test.describe(name, () => {
    test.use({ files });
    const { dossier } = files;
    // the report with most claims: something rests on it
    const claimsOf = (id: string) => dossier.claims.filter(({ reportId }) => reportId === id).length;
    const [report] = [...dossier.reports].sort((a, b) => claimsOf(b.id) - claimsOf(a.id));
    const alone = dossier.events
      .filter(({ id }) => {
        const words = dossier.claims.filter(({ events }) =>
          events.some((link) => link.eventId === id && link.relation !== 'mentions'),
        );
        return words.every(({ reportId }) => reportId === report?.id);
      })
      .map(({ id }) => id as string);

    test(`unticking a report: ${name}`, async ({ app, panel, page }) => {
      await app.open('panel=sources');
      const all = (await app.shownIds()) ?? [];
      const boxes = panel.region.getByRole('checkbox');
      const label = await panel.region
        .locator('.so-row')
        .evaluateAll((rows, title) => rows.findIndex((row) => row.textContent?.includes(title)), report?.title ?? '');
      await boxes.nth(label).focus();
      await page.keyboard.press('Space');
      await app.expectView({ panel: 'sources', drop: report?.id ?? '' });
      await app.idle();
      expect(await app.shownIds()).toEqual(all.filter((id) => !alone.includes(id)));
      await panel.region.getByRole('button', { name: /lose all support|loses all support/ }).click();
      await expect(panel.region.locator('[data-list-count]')).toHaveText(
        alone.length === 1 ? '1 event' : `${alone.length} events`,
      );
      await app.goBack();
      await app.expectView({ panel: 'sources', drop: report?.id ?? '' });
      await panel.region.getByRole('button', { name: 'Include all again' }).click();
      await app.expectView({ panel: 'sources' });
      expect(await app.shownIds()).toEqual(all);
    });
  });
}

test('a source that is left out does not move the axis', async ({ app, page }) => {
  const period = page.locator('.tl-period strong');
  await app.open('');
  const before = await period.innerText();
  // events at either end rest on its word alone
  await app.open('drop=north-korea');
  await expect(period).toHaveText(before);
});

test('an actor takes along those who speak for it, and an event says what it has lost', async ({ app, panel }) => {
  await app.open('sel=ev-y7pm');
  const before = (await app.event('ev-y7pm'))?.claimIds.length ?? 0;
  await app.open('sel=ev-y7pm&drop=north-korea');
  const facts = await app.event('ev-y7pm');
  expect(facts?.claimIds.length).toBeLessThan(before);
  expect(facts?.status).not.toBe('own-word');
  await expect(panel.region.getByRole('note')).toContainText(`${before - (facts?.claimIds.length ?? 0)} claims`);
});

test('events that hang on a single origin are a list with its own link', async ({ app, panel, page }) => {
  await app.open('panel=sources');
  await panel.region.getByRole('button', { name: /rests? on a single origin/ }).click();
  await app.expectView({ list: 'single-origin', panel: 'list' });
  const ids = await panel.listedIds();
  expect(ids.length).toBeGreaterThan(0);
  const facts = await Promise.all(ids.map((id) => app.event(id)));
  expect(facts.every((each) => each?.origins.atMost === 1)).toBe(true);
  await page.reload();
  await app.waitForState('ready');
  expect((await panel.listedIds()).length).toBe(ids.length);
});

test('a source that does not exist is named, and the rest of the link works', async ({ app }) => {
  await app.open('drop=nobody-at-all~ukraine');
  await app.expectView({ drop: 'ukraine' });
  await expect(app.notices).toContainText(['nobody-at-all']);
});
