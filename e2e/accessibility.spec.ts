import { expect } from '@playwright/test';
import { violations } from './support/axe.ts';
import { bundled, emptyQuery } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const event = bundled.dossier.events.find(({ places, when }) => places.length > 0 && when.length > 0);
const SCREENS = [
  { name: 'the list of events', query: '' },
  { name: 'an event', query: `sel=${event?.id}` },
  { name: 'the reports', query: 'panel=reports' },
  { name: 'about this evidence', query: 'panel=about' },
  { name: 'figures', query: 'panel=figures' },
  { name: 'a past date', query: `known=2025-02-28&sel=${event?.id}` },
  { name: 'sources left out', query: 'panel=sources&drop=ukraine' },
  { name: 'the picture of origins', query: 'panel=list&list=origins.ev-y7pm' },
  { name: 'nothing found', query: emptyQuery(bundled.dossier) },
];
const THEMES = ['light', 'dark'] as const;

for (const theme of THEMES) {
  for (const { name, query } of SCREENS) {
    test(`${name}, ${theme}: nothing that axe objects to`, async ({ app, page }) => {
      await app.open(`${query}${query === '' ? '' : '&'}theme=${theme}`);
      expect(await violations(page)).toEqual([]);
    });
  }

  test(`on a phone, ${theme}: nothing that axe objects to`, async ({ app, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await app.open(`theme=${theme}`);
    expect(await violations(page)).toEqual([]);
    await app.filtersButton.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
