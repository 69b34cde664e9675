import { expect } from '@playwright/test';
import { violations } from './support/axe.ts';
import { bundled, emptyQuery } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';
import { DOSSIERS, knownDays, knownEventIds } from './support/publications.ts';

const event = bundled.dossier.events.find(({ places, when }) => places.length > 0 && when.length > 0);
const [firstDay = ''] = knownDays(bundled.dossier);
/** Screens that differ all over. */
const WHOLE = ['', `known=${firstDay}&sel=ev-y7pm`, emptyQuery(bundled.dossier)];
/** Screens that differ in their panel. */
const PANELS = [
  `sel=${event?.id}`,
  'panel=reports',
  'panel=about',
  'panel=figures',
  'panel=sources&drop=ukraine',
  'panel=list&list=origins.ev-y7pm',
];
const PANEL = '[data-panel]';
const COVERAGE = '.tl-coverage';
const MAP = '.mp-pane';
const THEMES = ['light', 'dark'] as const;

/** A link that comes with its theme. */
function inTheme(query: string, theme: string): string {
  return `${query}${query === '' ? '' : '&'}theme=${theme}`;
}

for (const theme of THEMES) {
  test(`axe has no objection to any screen, ${theme}`, async ({ app, coverage, page }) => {
    for (const query of WHOLE) {
      await app.open(inTheme(query, theme));
      expect.soft(await violations(page), query).toEqual([]);
    }
    for (const query of PANELS) {
      await app.open(inTheme(query, theme));
      expect.soft(await violations(page, PANEL), query).toEqual([]);
    }
    await app.open(inTheme('', theme));
    await coverage.unfold();
    await expect(coverage.rows.first()).toBeVisible();
    expect.soft(await violations(page, COVERAGE), 'coverage').toEqual([]);
    await coverage.tableButton.click();
    await expect(coverage.lagTable).toBeVisible();
    expect.soft(await violations(page, COVERAGE), 'coverage as a table').toEqual([]);
  });
}

test.describe('with the map', () => {
  test.use({ webgl: true });

  test('axe has no objection to marks, plates and legend, in either theme', async ({ app, map, page }) => {
    await app.open();
    await map.openLegend();
    for (const theme of THEMES) {
      await app.open(inTheme(`known=${firstDay}`, theme));
      expect.soft(await violations(page, MAP), theme).toEqual([]);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('axe has no objection in either theme', async ({ app, page }) => {
    for (const theme of THEMES) {
      await app.open(inTheme('', theme));
      expect.soft(await violations(page), theme).toEqual([]);
      await app.filtersButton.click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect.soft(await violations(page), `filters, ${theme}`).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });
});

for (const { name, files } of DOSSIERS) {
  test.describe(name, () => {
    test.use({ files, fresh: true });

    test('a change is said, and of some in a row how they end', async ({ app, timeline, page }) => {
      const { dossier } = files;
      const days = knownDays(dossier);
      const [before = '', end = ''] = [days.at(-2), days.at(-5)];
      const words = (day: string): string => {
        const count = knownEventIds(dossier, day).length;
        return `${count} event${count === 1 ? '' : 's'} of ${dossier.events.length} shown`;
      };
      await app.open();
      await expect(timeline.said).toHaveText('');
      await page.keyboard.press('[');
      await app.expectView({ known: before });
      await expect(timeline.said).toContainText(words(before));
      for (let step = 3; step <= 5; step += 1) await page.keyboard.press('[');
      await app.expectView({ known: end });
      await expect(timeline.said).toContainText(words(end));
    });
  });
}
