import { expect } from '@playwright/test';
import { violations } from './support/axe.ts';
import { bundled, emptyQuery } from './support/bundled-dossier.ts';
import { serveDossier } from './support/dossier-faults.ts';
import { test } from './support/journey.ts';
import { DOSSIERS, knownDays, knownEventIds } from './support/publications.ts';

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

for (const { name, files } of DOSSIERS) {
  test(`a change is said, and of some in a row how they end: ${name}`, async ({ app, timeline, page }) => {
    const { dossier } = files;
    const days = knownDays(dossier);
    const [before = '', end = ''] = [days.at(-2), days.at(-5)];
    const words = (day: string): string => {
      const count = knownEventIds(dossier, day).length;
      return `${count} event${count === 1 ? '' : 's'} of ${dossier.events.length} shown`;
    };
    await serveDossier(page, files);
    await app.open();
    await expect(timeline.said).toHaveText('');
    await page.keyboard.press('[');
    await app.expectView({ known: before });
    await expect(timeline.said).toContainText(words(before));
    for (let step = 3; step <= 5; step += 1) {
      // oxlint-disable-next-line no-await-in-loop -- keys come one after the other
      await page.keyboard.press('[');
    }
    await app.expectView({ known: end });
    await expect(timeline.said).toContainText(words(end));
  });
}
