// A made-up dossier about something else: the engine opens it as well as the bundled one.
import { expect } from '@playwright/test';
import { harbour } from './support/harbour.ts';
import { test } from './support/journey.ts';

const { dossier } = harbour;

test.use({ files: harbour, webgl: true });

test('is shown in all three views', async ({ app, map, timeline, panel, filters, page }) => {
  await app.open();
  await expect(app.title).toHaveText(dossier.title);
  await expect(page).toHaveTitle(dossier.title);
  await map.expectDrawn();
  await timeline.expectDrawn();
  await panel.expectListed(dossier.events.map(({ id }) => id).sort());
  for (const { label } of dossier.eventTypes) await expect(filters.row(label)).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/kursk|korea/i);
});

test('has its selections and filters in the link', async ({ app, panel }) => {
  const event = dossier.events[0];
  const [type] = dossier.eventTypes;
  await app.open(`sel=${event?.id}&type=${type?.id}`);
  await app.expectView({ sel: event?.id ?? '', type: type?.id ?? '' });
  await expect(panel.title).toHaveText(event?.title ?? '');
});

test('leads from a former id to the event it has become', async ({ app, panel }) => {
  const event = dossier.events.find(({ formerIds }) => formerIds.length > 0);
  const [formerId = ''] = event?.formerIds ?? [];
  await app.open(`sel=${formerId}`);
  await app.expectSelection(event?.id ?? '');
  await expect(panel.title).toHaveText(event?.title ?? '');
  await expect(app.notices).toContainText([formerId]);
});
