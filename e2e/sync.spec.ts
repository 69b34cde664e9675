// One state, three views: each direction between map, timeline, panel, window and filters.
import { expect } from '@playwright/test';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const { dossier } = bundled;

test.use({ webgl: true });

/** An event that map and timeline draw with a mark of its own. */
function titleOf(id: string | null | undefined): string {
  return dossier.events.find((event) => event.id === id)?.title ?? '';
}

test('map to timeline and panel', async ({ app, map, timeline, panel }) => {
  await app.open();
  const mark = await map.someSingleMark(dossier.events.map(({ title }) => title));
  await map.clickMark(mark.button);
  await expect.poll(() => app.selectedEventId()).not.toBeNull();
  const title = titleOf(await app.selectedEventId());
  expect(title).toBe(mark.title);
  await expect(panel.title).toHaveText(title);
  await timeline.expectSelected(title);
});

test('several events at one place can each be reached on the map', async ({ app, map, panel, page }) => {
  await app.open();
  await map.openSharedPlace();
  const rows = map.list.getByRole('listitem').getByRole('link');
  await expect.poll(() => rows.count()).toBeGreaterThan(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => app.selectedEventId()).not.toBeNull();
  await expect(panel.title).toHaveText(titleOf(await app.selectedEventId()));
});

test('timeline to map and panel', async ({ app, map, timeline, panel }) => {
  await app.open();
  const title = await timeline.someMark(
    dossier.events.filter(({ places }) => places.length > 0).map((event) => event.title),
  );
  await timeline.clickMark(title);
  await expect.poll(async () => titleOf(await app.selectedEventId())).toBe(title);
  await expect(panel.title).toHaveText(title);
  await map.expectSelected();
});

test('timeline by keyboard', async ({ app, timeline, panel, page }) => {
  await app.open();
  await timeline.chart.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => app.selectedEventId()).not.toBeNull();
  await expect(panel.title).toHaveText(titleOf(await app.selectedEventId()));
});

test('panel to map and timeline', async ({ app, map, timeline, panel }) => {
  await app.open('panel=event');
  const event = dossier.events.find(({ places, when }) => places.length > 0 && when.length === 1);
  await panel.selectEvent(event?.title ?? '');
  await app.expectSelection(event?.id ?? '');
  await timeline.expectSelected(event?.title ?? '');
  await map.expectSelected();
});

test('a report lights up all its events', async ({ app, timeline, map, panel }) => {
  const [report] = dossier.reports;
  await app.open();
  await panel.openTab('Reports');
  await panel.openReport(report?.title ?? '');
  await app.expectSelection(report?.id ?? '');
  const claims = dossier.claims.filter(({ reportId }) => reportId === report?.id);
  const ids = new Set<string>(claims.flatMap(({ events }) => events.map(({ eventId }) => eventId)));
  expect(await app.selectedEventId()).toBeNull();
  await expect.poll(() => timeline.selectedTitles.count()).toBeGreaterThan(1);
  expect((await timeline.selectedTitles.allTextContents()).every((title) => ids.has(idOf(title)))).toBe(true);
  await map.expectSelected();
});

function idOf(title: string): string {
  return dossier.events.find((event) => event.title === title)?.id ?? title;
}

test('window to map, panel and counts', async ({ app, map, timeline, panel }) => {
  await app.open();
  const before = await map.countTold();
  await app.open('panel=event&t=2025-02-01..2025-02-28');
  const shown = (await app.shownIds())?.length ?? 0;
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(dossier.events.length);
  expect(await map.countTold()).toBeLessThan(before);
  await panel.expectListed(await app.shownIds());
  await expect(timeline.denominators).toContainText(`${shown} of ${dossier.events.length} events`);
});

test('the brush moves the window of all views', async ({ app, timeline, panel }) => {
  await app.open('panel=event');
  await timeline.movePeriod('start', 5);
  await expect.poll(async () => Object.keys((await app.view()) ?? {})).toEqual(['t', 'panel']);
  await app.idle();
  await panel.expectListed(await app.shownIds());
});

test('filter to all', async ({ app, map, timeline, panel, filters }) => {
  await app.open('panel=event');
  const [before, marked] = [await app.counts(), await map.countTold()];
  const type = dossier.eventTypes.find(({ id }) => dossier.events.some((event) => event.type === id));
  await filters.chooseType(type?.label ?? '');
  await app.expectView({ type: type?.id ?? '', panel: 'event' });
  await app.idle();
  const ids = dossier.events
    .filter((event) => event.type === type?.id)
    .map(({ id }) => id)
    .sort();
  expect(await app.shownIds()).toEqual(ids);
  expect((await app.counts())?.hidden.filtered).toBe((before?.total ?? 0) - ids.length);
  expect(await map.countTold()).toBeLessThan(marked);
  await panel.expectListed(ids);
  await expect(timeline.denominators).toContainText(`${ids.length} of ${dossier.events.length} events`);
});

test('hovering in one view shows in the others', async ({ app, timeline, panel }) => {
  await app.open('panel=event');
  const event = dossier.events.find(({ when }) => when.length === 1);
  await (await panel.findRow(event?.title ?? '')).hover();
  await expect(timeline.region.locator('.tl-mark.is-hovered')).not.toHaveCount(0);
  await app.expectView({ panel: 'event' });
});
