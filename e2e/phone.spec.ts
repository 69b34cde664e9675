import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const event = bundled.dossier.events.find(({ places, when }) => places.length > 0 && when.length > 0);

/** Visible controls that are partly outside the screen, or are covered so that their middle cannot be pressed. */
function cutOffControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element): boolean => {
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        if (/auto|scroll/.test(overflowX + overflowY)) return true;
      }
      return false;
    };
    return [...document.querySelectorAll('button, a[href], [role="slider"], [role="tab"], h1')].flatMap((element) => {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || !element.checkVisibility({ visibilityProperty: true })) return [];
      if (scrolls(element) || element.closest('.mp-marks, .mp-plates, .visually-hidden') !== null) return [];
      const out =
        box.left < -0.5 ||
        box.right > window.innerWidth + 0.5 ||
        box.top < -0.5 ||
        box.bottom > window.innerHeight + 0.5;
      return out ? [`${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`] : [];
    });
  });
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test.describe('at 390 × 844', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test.describe('with the map', () => {
    test.use({ webgl: true });

    test('nothing is cut off', async ({ app, page, map }) => {
      for (const query of ['', `sel=${event?.id}`, 'panel=reports', 'panel=about']) {
        await app.open(query);
        await map.expectDrawn();
        expect.soft(await cutOffControls(page), query).toEqual([]);
        expect.soft(await sidewaysScroll(page), query).toBe(0);
      }
    });
  });

  test('the sheet has three heights', async ({ app, page }) => {
    await app.open();
    const handle = page.getByRole('button', { name: /^Height of the panel/ });
    const heights = [];
    for (const name of ['half', 'full', 'small']) {
      await expect(handle).toHaveAccessibleName(`Height of the panel: ${name}`);
      await app.idle();
      heights.push(
        await handle.evaluate(async ({ parentElement: sheet }) => {
          // the sheet glides to its height
          await Promise.all(sheet?.getAnimations().map((animation) => animation.finished) ?? []);
          return sheet?.getBoundingClientRect().height ?? 0;
        }),
      );
      await handle.click();
    }
    const [half = 0, full = 0, small = 0] = heights;
    expect(small).toBeLessThan(half);
    expect(half).toBeLessThan(full);
  });

  test('a list that is opened is seen, also from a sheet that only peeks', async ({ app, page, panel, timeline }) => {
    await app.open();
    const handle = page.getByRole('button', { name: /^Height of the panel/ });
    await handle.focus();
    await page.keyboard.press('ArrowDown');
    await expect(handle).toHaveAccessibleName('Height of the panel: small');
    await timeline.unfoldCounts();
    await timeline.denominators.getByRole('button').first().click();
    await expect(handle).not.toHaveAccessibleName('Height of the panel: small');
    await expect(panel.list.getByRole('link').first()).toBeInViewport();
  });

  test('a list is seen with the coverage unfolded', async ({ app, page, coverage, panel, timeline }) => {
    await app.open();
    await timeline.unfoldCounts();
    await coverage.unfold();
    await coverage.lags.first().click();
    await expect(page.getByRole('button', { name: 'Height of the panel: full' })).toBeVisible();
    await app.idle();
    await expect(panel.region.locator('[data-list-count]')).toBeInViewport({ ratio: 1 });
  });

  test.describe('with a report', () => {
    // what is coded is kept on the device
    test.use({ fresh: true });

    test('the desk takes the whole sheet, and gives it back', async ({ app, desk, page }) => {
      await app.open('panel=reports');
      await page.getByRole('button', { name: 'Code a report' }).click();
      const handle = page.getByRole('button', { name: /^Height of the panel/ });
      await expect(handle).toHaveAccessibleName('Height of the panel: full');
      const lines = Array.from({ length: 30 }, (_, at) => `Line ${at + 1} of a long report says that a ferry left.`);
      await desk.paste.fill(lines.join('\n'));
      await desk.start.click();
      await app.idle();

      // the text keeps to its part: the form begins in sight, and each of its fields is as wide as it is
      await expect(desk.button('All claims')).toBeInViewport({ ratio: 1 });
      const widths = await desk.reportForm
        .locator('.cd-field')
        .evaluateAll((fields) => fields.map((field) => field.clientWidth));
      expect(widths.length).toBeGreaterThan(10);
      expect(Math.min(...widths)).toBe(Math.max(...widths));
      expect(await sidewaysScroll(page)).toBe(0);

      // what can be done with words that are selected is seen with them, and so is the form of what was made of them
      await desk.select('a ferry left');
      await expect(desk.button('New claim')).toBeInViewport({ ratio: 1 });
      await desk.button('New claim').click();
      await expect(desk.field('text').locator('textarea')).toBeInViewport();
      await desk.field('events').locator('input').fill('troops');
      await expect(desk.field('events').getByRole('option').last()).toBeInViewport({ ratio: 1 });

      await page.getByRole('tab', { name: /^Sources/ }).click();
      await expect(handle).toHaveAccessibleName('Height of the panel: half');
    });
  });

  test('what is selected is seen at once, also in the smallest window', async ({ app, page, panel, timeline }) => {
    for (const [width, height] of [
      [390, 844],
      [320, 256],
      [844, 390],
      [768, 1024],
    ] as const) {
      await page.setViewportSize({ width, height });
      await app.open('');
      await app.idle();
      await app.open(`sel=${event?.id}`);
      await app.idle();
      await expect(panel.title, `${width} × ${height}`).toBeInViewport({ ratio: 1 });
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await app.open();
    await expect(timeline.denominators).toBeHidden();
    await timeline.unfoldCounts();
    await expect(timeline.denominators).toContainText(/\d+ of \d+ events/);
  });

  test('previous and next beside the strip walk the list, as those under the panel do', async ({
    app,
    panel,
    timeline,
  }) => {
    await app.open('view=list&sort=-date&group=none');
    const next = timeline.strip.getByRole('button', { name: 'Next shown event' });
    await next.click();
    const first = await app.selectedEventId();
    expect(first).not.toBeNull();
    await next.click();
    const second = await app.selectedEventId();
    await timeline.strip.getByRole('button', { name: 'Previous shown event' }).click();
    await app.expectSelection(first ?? null);
    await panel.nextButton.click();
    await app.expectSelection(second ?? null);
  });

  test('filters are in a drawer', async ({ app, page }) => {
    await app.open();
    const all = (await app.counts())?.shown ?? 0;
    await app.filtersButton.click();
    const drawer = page.getByRole('dialog');
    await expect(drawer).toBeVisible();
    await expect(drawer.getByRole('heading', { name: 'Filters' })).toHaveCount(1);
    expect(await cutOffControls(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    expect((await app.counts())?.shown).toBe(all);
  });

  test('in the drawer both steps of a known-on date are in sight', async ({ app, page }) => {
    await app.open('known=2025-03-31');
    await app.filtersButton.click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: 'Known-on date: next publication' }).waitFor();
    expect(await drawer.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    for (const step of ['previous', 'next'])
      await expect(drawer.getByRole('button', { name: `Known-on date: ${step} publication` })).toBeInViewport({
        ratio: 1,
      });
  });
});

test('the page does not scroll sideways at any width', async ({ app, page }) => {
  await app.open();
  for (const width of [1024, 600, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await app.idle();
    await expect.poll(() => sidewaysScroll(page), `${width} px`).toBe(0);
  }
});

test.describe('a small map', () => {
  test.use({ viewport: { width: 390, height: 844 }, webgl: true });

  test('the strip tells of what lies outside in whole words, with an arrow that points there', async ({ app, map }) => {
    await app.open('at=51.2,38,4.6');
    const parts = await map.pointers.evaluateAll((buttons) =>
      buttons.map((button) => {
        const words = button.querySelector('span');
        const turn = button.querySelector('path')?.getAttribute('transform') ?? '';
        return {
          label: button.getAttribute('aria-label') ?? '',
          bearing: Number(/rotate\((\d+)\)/.exec(turn)?.[1] ?? -1),
          isCut: words === null || words.scrollWidth > words.clientWidth + 1,
        };
      }),
    );
    expect(parts.length).toBeGreaterThan(0);
    for (const { label, bearing, isCut } of parts) {
      expect.soft(isCut, label).toBe(false);
      if (label.endsWith('to the east')) expect.soft(Math.abs(bearing - 90), label).toBeLessThan(23);
      if (label.endsWith('to the west')) expect.soft(Math.abs(bearing - 270), label).toBeLessThan(23);
    }
  });
});
