// The lanes of the timeline: the room they take, who keeps silent about what is selected, and the legend of dates.
import { expect } from '@playwright/test';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const { dossier } = bundled;

test('lanes fill the pane and no more: the lane of reports is whole, and a lane without events folds', async ({
  app,
  timeline,
}) => {
  await app.open();
  const pane = await timeline.body.boundingBox();
  const reports = await timeline.lane('Reports, origins').boundingBox();
  if (pane === null || reports === null) throw new Error('There is no timeline.');
  expect(reports.y + reports.height).toBeLessThanOrEqual(pane.y + pane.height + 1);
  const [first, ...others] = dossier.eventTypes;
  if (first === undefined) throw new Error('There are no types.');
  const used = await timeline.lane(first.lane).boundingBox();
  await app.open(`type=${others.find(({ lane }) => lane !== first.lane)?.id ?? ''}`);
  await expect
    .poll(async () => (await timeline.lane(first.lane).boundingBox())?.height)
    .toBeLessThan(used?.height ?? 0);
});

test('a state that keeps silent about the selected event has a band, told in words, until the day before it speaks', async ({
  app,
  timeline,
}) => {
  const silence = dossier.claims.find(({ kind, when }) => kind === 'silence' && when?.endMax != null);
  const eventId = silence?.events[0]?.eventId;
  const state = dossier.actors.find(({ id }) => id === silence?.saidBy[0])?.name ?? '';
  await app.open(`sel=${eventId}`);
  await expect(timeline.lane('Silent')).toBeVisible();
  await expect(timeline.chart).toHaveAccessibleDescription(new RegExp(`${state} said nothing about it until `));
  await app.open();
  await expect(timeline.lane('Silent')).toHaveCount(0);
});

test('a legend shows how dates are drawn', async ({ app, page }) => {
  await app.open();
  await page.getByRole('button', { name: 'How dates are drawn' }).click();
  const legend = page.getByRole('dialog', { name: 'How dates are drawn' });
  await expect(legend.getByRole('listitem').filter({ hasText: 'Had begun by a day, still going on' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(legend).toHaveCount(0);
});
