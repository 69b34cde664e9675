// Coverage and lag: when the reports came out, when none did, the time that each covers, and how long after the events they came.
import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { violations } from './support/axe.ts';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';
import {
  daysAfter,
  daysBetween,
  DOSSIERS,
  knownDay,
  knownDays,
  knownEventIds,
  reportsInOrder,
  shortDay,
} from './support/publications.ts';

/** The number that a control says first. */
async function numberIn(control: Locator): Promise<number> {
  return Number(/\d[\d,]*/.exec((await control.textContent()) ?? '')?.[0].replaceAll(',', ''));
}

for (const { name, files } of DOSSIERS) {
  const { dossier } = files;
  const inOrder = reportsInOrder(dossier);
  const [first, second] = inOrder;
  if (first === undefined || second === undefined) throw new Error(`The dossier ${name} has too few reports.`);
  const ids = inOrder.map(({ id }) => id as string);

  test.describe(name, () => {
    test.use({ files });

    // the laws of both dossiers hold what these show once
    if (files === bundled) {
      test('is unfolded by keyboard and stays so on the device', async ({ app, timeline, coverage, page }) => {
        await app.open();
        await expect(coverage.rows).toHaveCount(0);
        await timeline.periodEnd.focus();
        await page.keyboard.press('Tab');
        await expect(coverage.toggle).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(coverage.toggle).toHaveAttribute('aria-expanded', 'true');
        await coverage.expectReports(ids);
        await app.expectView({});
        await page.reload();
        await app.waitForState('ready');
        await coverage.expectReports(ids);
        await coverage.toggle.focus();
        await page.keyboard.press('Space');
        await expect(coverage.rows).toHaveCount(0);
      });
    }

    test('each row says when its report came out, in the order of time', async ({ app, coverage }) => {
      await app.open();
      await coverage.unfold();
      for (const [at, report] of inOrder.entries()) {
        await expect(coverage.rows.nth(at)).toContainText(shortDay(knownDay(report)));
      }
      const exact = inOrder.filter(({ published }) => published.startMin === published.endMax);
      const ticks = await Promise.all(exact.map(({ id }) => coverage.tickOf(id)));
      expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
      expect(new Set(ticks).size).toBeGreaterThan(1);
    });

    // the laws of both dossiers hold what these show once
    if (files === bundled) {
      test('the lanes keep their room', async ({ app, timeline, coverage, map }) => {
        await app.open();
        const lanes = timeline.region.locator('.tl-body');
        const before = (await lanes.boundingBox())?.height ?? 0;
        await coverage.unfold();
        await app.idle();
        const after = (await lanes.boundingBox())?.height ?? 0;
        expect(after).toBeGreaterThan(before / 3);
        await timeline.expectDrawn();
        await expect(map.region).toBeVisible();
        const scroll = await coverage.region.locator('.tl-coverage-scroll').boundingBox();
        expect(scroll?.height).toBeLessThan((await timeline.region.boundingBox())?.height ?? 0);
      });
    }

    test('names the gap that has not ended, and then the one before the second report', async ({
      app,
      coverage,
      page,
    }) => {
      const day = daysAfter(second.notBefore, -1);
      const from = daysAfter(knownDay(first), 1);
      await app.open(`known=${day}`);
      await coverage.unfold();
      await expect(coverage.region).toContainText(
        `No report from ${shortDay(from)} to ${shortDay(day)} (the known-on date): ${daysBetween(from, day) + 1} days`,
      );
      await coverage.expectReports(ids.slice(0, 1));
      await page.keyboard.press(']');
      await app.expectView({ known: knownDay(second) });
      const until = second.published.startMin ?? second.notBefore;
      const words = `No report from ${shortDay(from)} to ${shortDay(daysAfter(until, -1))}: ${daysBetween(from, until)} days`;
      await expect(coverage.region).toContainText(words);
      await expect(coverage.gaps).toHaveCount(1);
      await expect(coverage.gaps).toContainText(words);
      await coverage.expectReports(ids.slice(0, 2));
    });

    test('lags hold every event that is known, each once, and open as lists', async ({ app, coverage, panel }) => {
      const day = knownDays(dossier).at(-2) ?? '';
      await app.open(`known=${day}`);
      await coverage.unfold();
      const known = knownEventIds(dossier, day);
      const listed: string[] = [];
      for (const lag of await coverage.lags.all()) {
        const count = await numberIn(lag);
        await lag.click();
        await expect(panel.region.locator('[data-list-count]')).toHaveText(count === 1 ? '1 event' : `${count} events`);
        const ids = count === 0 ? [] : await panel.listedIds();
        const isSure = (await lag.getAttribute('aria-label'))?.includes('however the dates are read') === true;
        if (isSure) expect(listed).toEqual(expect.arrayContaining(ids));
        else listed.push(...ids);
      }
      expect(listed.toSorted()).toEqual(known);
    });

    // the laws of both dossiers hold what these show once
    if (files === bundled) {
      test('the claims of a report are a list', async ({ app, coverage, panel }) => {
        await app.open();
        await coverage.unfold();
        const link = coverage.rows.first().getByRole('button', { name: /as a list$/ });
        const count = await numberIn(link);
        expect(count).toBe(dossier.claims.filter(({ reportId }) => reportId === first.id).length);
        await link.focus();
        await app.page.keyboard.press('Enter');
        await app.expectView({ list: `report.${first.id}`, panel: 'list' });
        await expect(panel.region.locator('[data-list-count]')).toHaveText(count === 1 ? '1 claim' : `${count} claims`);
      });

      test('the number of publications opens the reports, and those that count', async ({
        app,
        coverage,
        panel,
        page,
      }) => {
        await app.open();
        await coverage.unfold();
        const link = coverage.region.getByRole('button', { name: /published, as a list$/ });
        const rows = panel.region.locator('[data-report]');
        expect(await numberIn(link)).toBe(ids.length);
        await link.click();
        await app.expectView({ panel: 'reports' });
        await expect(rows).toHaveCount(ids.length);
        const day = knownDay(second);
        const count = inOrder.filter((report) => knownDay(report) <= day && report !== first).length;
        await app.open(`known=${day}&drop=${first.id}`);
        expect(await numberIn(link)).toBe(count);
        await link.focus();
        await page.keyboard.press('Enter');
        await app.expectView({ known: day, drop: first.id, panel: 'reports' });
        await expect(panel.region.locator('[data-reports-counted]')).toContainText(
          `${count} of them ${count === 1 ? 'counts' : 'count'}`,
        );
        const marked = rows.filter({ hasText: /left out|not yet published/ });
        await expect(marked).toHaveCount(ids.length - count);
      });
    }

    test('has a twin of tables', async ({ app, coverage, panel }) => {
      await app.open();
      await coverage.unfold();
      const all = coverage.lags.and(app.page.getByRole('button', { name: /^(?!.*however)/ }));
      const lags = await Promise.all((await all.all()).map(numberIn));
      await coverage.tableButton.click();
      await expect(coverage.rows).toHaveCount(0);
      await expect(coverage.reportTable.locator('tbody tr')).toHaveCount(ids.length);
      const cells = await coverage.lagTable.locator('tbody td:nth-child(2)').all();
      expect((await Promise.all(cells.map(numberIn))).filter((count) => count > 0)).toEqual(lags);
      const events = coverage.reportTable.getByRole('button', { name: /shown events? of/ }).first();
      const count = await numberIn(events);
      await events.click();
      await expect(panel.region.locator('[data-list-count]')).toHaveText(count === 1 ? '1 event' : `${count} events`);
      await coverage.tableButton.click();
      await coverage.expectReports(ids);
    });
  });
}

test('a report that is left out has no row', async ({ app, coverage }) => {
  const [{ files }] = DOSSIERS;
  const [first, ...others] = reportsInOrder(files.dossier).map(({ id }) => id as string);
  await app.open(`drop=${first}`);
  await coverage.unfold();
  await coverage.expectReports(others);
});

for (const { width, height, what } of [
  { width: 390, height: 844, what: 'a phone' },
  { width: 800, height: 1100, what: 'a tablet' },
]) {
  test.describe(`on ${what}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    test('it unfolds, nothing is cut off, and axe has no objection', async ({ app, coverage, timeline, page }) => {
      await app.open();
      if (width < 600) await timeline.unfoldCounts();
      await coverage.unfold();
      await expect(coverage.rows.first()).toBeVisible();
      const sideways = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await sideways()).toBe(0);
      expect(await violations(page, '.tl-coverage')).toEqual([]);
      await coverage.tableButton.click();
      await expect(coverage.lagTable).toBeVisible();
      expect(await sideways()).toBe(0);
    });
  });
}
