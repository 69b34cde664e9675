import { expect } from '@playwright/test';
import { bundled, emptyQuery } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const { dossier } = bundled;
/** A claim that several events rest on. */
const wideClaim = dossier.claims.find(({ events }) => events.length > 1);
const report = dossier.reports.find(({ title }) => title !== null);

test('an event shows every claim that speaks about it, in our words', async ({ app, panel }) => {
  const id = wideClaim?.events[0]?.eventId ?? '';
  await app.open(`sel=${id}`);
  const facts = await app.event(id);
  const claims = dossier.claims.filter(({ events }) => events.some(({ eventId }) => eventId === id));
  expect(facts?.claimIds).toEqual(claims.map((claim): string => claim.id).sort());
  const firm = claims.filter(
    ({ events, repeats }) =>
      repeats === null && events.some((link) => link.eventId === id && link.relation === 'affirms'),
  );
  for (const { text } of firm) await expect(panel.region.getByText(text, { exact: true }).first()).toBeAttached();
});

test('a claim lights up all its events', async ({ app, panel, timeline }) => {
  await app.open(`sel=${wideClaim?.id}`);
  await expect(panel.region).toContainText(wideClaim?.text ?? '');
  expect(await app.selectedEventId()).toBeNull();
  const titles = dossier.events
    .filter(({ id, when }) => when.length > 0 && wideClaim?.events.some(({ eventId }) => eventId === id) === true)
    .map(({ title }) => title);
  for (const title of await timeline.selectedTitles.allTextContents()) expect(titles).toContain(title);
});

test('a report is read in the order of its lines, and leads to its events', async ({ app, panel }) => {
  await app.open('panel=reports');
  await panel.openReport(report?.title ?? '');
  await app.expectSelection(report?.id ?? '');
  const claims = dossier.claims
    .filter(({ reportId }) => reportId === report?.id)
    .sort((a, b) => (a.at?.paragraph ?? 0) - (b.at?.paragraph ?? 0) || (a.at?.start ?? 0) - (b.at?.start ?? 0));
  const shown = await panel.claimIds();
  expect([...new Set(shown)].sort()).toEqual(claims.map((claim): string => claim.id).sort());
  const lines = shown.map((id) => claims.find((claim) => claim.id === id)?.at?.paragraph ?? 0);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

test.describe('with the map', () => {
  test.use({ webgl: true });

  test('nothing found says which condition to give up', async ({ app, map, panel }) => {
    await app.open(`${emptyQuery(dossier)}&panel=event`);
    await expect(panel.region.getByRole('heading', { name: /^No event matches/ })).toBeVisible();
    expect((await app.counts())?.shown).toBe(0);
    const mapNote = map.region.getByText('No event matches the conditions');
    await expect(mapNote).toBeVisible();
    await panel.region.getByRole('button', { name: /^Remove filter: Type/ }).click();
    await expect(mapNote).toHaveCount(0);
    await app.expectView({ t: '2025-01-01..2025-01-31', panel: 'event' });
    await panel.expectListed(await app.shownIds());
  });
});

test('reset all clears filters, window and camera, and leaves the selection', async ({ app }) => {
  const id = wideClaim?.events[0]?.eventId ?? '';
  await app.open(`t=2024-06-01..2025-03-31&at=50,36,6&report=${report?.id}&sel=${id}`);
  await app.resetButton.click();
  await app.idle();
  await expect.poll(async () => (await app.view())?.['sel']).toBe(id);
  const view = await app.view();
  expect([view?.['t'], view?.['report']]).toEqual([undefined, undefined]);
});

test('an error can be reported with view, record and versions filled in', async ({ app, panel }) => {
  const id = dossier.events[0]?.id ?? '';
  await app.open(`sel=${id}`);
  const link = panel.region.getByRole('link', { name: 'Report an error' }).first();
  await link.focus();
  const href = (await link.getAttribute('href')) ?? '';
  expect(href.startsWith(dossier.contact)).toBe(true);
  expect(decodeURIComponent(href)).toContain(id);
  expect(decodeURIComponent(href)).toContain(bundled.manifest.hash);
});

test('about this evidence names versions, licence and borders', async ({ app, panel }) => {
  await app.open();
  await app.aboutButton.click();
  await app.expectView({ panel: 'about' });
  for (const text of [dossier.version, dossier.licence, dossier.borders, bundled.manifest.hash]) {
    await expect(panel.region).toContainText(text);
  }
});

test('escape clears the selection', async ({ app, page, panel }) => {
  await app.open(`panel=event&sel=${dossier.events[0]?.id}`);
  await page.keyboard.press('Escape');
  await app.expectSelection(null);
  await expect(panel.list).toBeVisible();
});

test('the list can be walked by keyboard alone', async ({ app, page, panel }) => {
  await app.open('panel=event');
  await panel.list.getByRole('link').first().focus();
  await page.keyboard.press('End');
  await expect(panel.list.locator(':focus')).toHaveAttribute('data-event', /.+/);
  await app.idle();
  const last = await panel.list.locator(':focus').getAttribute('data-event');
  await page.keyboard.press('ArrowUp');
  await expect(panel.list.locator(':focus')).not.toHaveAttribute('data-event', last ?? '');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await app.expectSelection(last);
});

test('previous and next walk the list as it is read, and a list that was opened', async ({ app, page, panel }) => {
  const walk = async (count: number): Promise<(string | null | undefined)[]> => {
    const walked: (string | null | undefined)[] = [];
    for (let at = 0; at < count; at += 1) {
      if (at > 0) await panel.nextButton.click();
      await expect(panel.region.getByRole('button', { name: `${at + 1} of ${count}`, exact: true })).toBeVisible();
      walked.push(await app.selectedEventId());
    }
    return walked;
  };
  await app.open('panel=event');
  const listed = await panel.listedIds();
  expect(listed.length).toBe(dossier.events.length);
  await panel.nextButton.click();
  expect(await walk(listed.length)).toEqual(listed);
  await expect(panel.nextButton).toBeDisabled();

  const [type] = dossier.eventTypes;
  const list = `type.${type?.id}`;
  await app.open(`panel=list&list=${list}`);
  const ofType = await panel.listedIds();
  expect(ofType).toEqual(listed.filter((id) => dossier.events.find((event) => event.id === id)?.type === type?.id));
  await panel.list.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await app.expectView({ list, sel: ofType[0] ?? '' });
  expect(await walk(ofType.length)).toEqual(ofType);
  await panel.closeButton.click();
  await app.expectView({ list, panel: 'list' });
  await expect(panel.list.locator(`[data-event="${ofType.at(-1)}"]`)).toBeFocused();
});

test('what is opened takes the focus, is announced, and gives the focus back to its row', async ({
  app,
  page,
  panel,
}) => {
  await app.open('panel=event');
  const row = panel.list.getByRole('link').nth(3);
  const id = (await row.getAttribute('data-event')) ?? '';
  const title = dossier.events.find((event) => event.id === id)?.title ?? '';
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(panel.title).toBeFocused();
  await expect(panel.title).toHaveText(title);
  await expect(panel.said).toHaveText(`Selected: ${title}`);
  await panel.closeButton.focus();
  await expect(page.locator('.ui-tooltip[data-open]')).toBeVisible();
  await page.keyboard.press('Escape');
  await app.expectSelection(null);
  await expect(row).toBeFocused();
  await expect(panel.said).toHaveText('');
});

test('an event with many claims folds them by origin, and paper has all', async ({ app, page, panel }) => {
  const id = dossier.events
    .map((event) => ({
      id: event.id as string,
      count: dossier.claims.filter(({ events }) => events.some(({ eventId }) => eventId === event.id)).length,
    }))
    .sort((a, b) => b.count - a.count)[0]?.id;
  await app.open(`sel=${id}`);
  const folded = panel.region.getByText(/^\d+ more claims?$/).first();
  await expect(folded).toBeVisible();
  const hidden = panel.region.locator('.pn-more [data-claim]').first();
  await expect(hidden).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(hidden).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(hidden).toBeHidden();
});
