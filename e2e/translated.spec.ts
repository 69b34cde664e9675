// A page that the browser translates: every text lies in elements that are not ours, and new ones are wrapped as they come.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const { dossier } = bundled;

/** Does to the page what translation does: each text goes into `<font><font>`, and so does each that comes later. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const untouched = 'script, style, textarea, font font';
    const wrap = (text: Node): void => {
      if (text.nodeValue === '' || text.parentElement === null || text.parentElement.closest(untouched) !== null)
        return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      text.parentElement.replaceChild(outer, text);
      outer.append(inner);
      // a text of the translator's own, as the words are others
      inner.append(document.createTextNode(text.nodeValue ?? ''));
    };
    const wrapAll = (root: Node): void => {
      if (root.nodeType === Node.TEXT_NODE) wrap(root);
      const texts: Node[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) texts.push(walker.currentNode);
      for (const text of texts) wrap(text);
    };
    wrapAll(document.body);
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'characterData') wrap(target);
        for (const node of addedNodes) if (node.isConnected) wrapAll(node);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

// the page is not to be used again: it goes on translating what comes
test.use({ fresh: true });

test('a translated page goes on, and says what it shows', async ({ app, panel, timeline, filters, coverage, page }) => {
  await app.open('panel=event');
  await coverage.unfold();
  await translate(page);
  const expectCounts = async (): Promise<void> => {
    await app.idle();
    await expect(page.getByText(/stopped working/)).toHaveCount(0);
    const counts = await app.counts();
    await expect(timeline.denominators).toHaveText(new RegExp(`^\\s*${counts?.shown} of ${counts?.total} events`));
    const hidden = (counts?.total ?? 0) - (counts?.shown ?? 0);
    if (hidden > 0) await expect(timeline.denominators).toContainText(`${hidden} hidden:`);
    else await expect(timeline.denominators).not.toContainText('hidden');
  };
  for (const key of ['[', '[', '[', '[', ']', ']', ']', '[']) {
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await page.keyboard.press(key);
    // oxlint-disable-next-line no-await-in-loop
    await expectCounts();
  }
  const type = dossier.eventTypes.find(({ id }) => dossier.events.some((event) => event.type === id));
  await filters.chooseType(type?.label ?? '');
  await expectCounts();
  await app.goBack();
  await expectCounts();
  const shown = (await app.shownIds()) ?? [];
  const event = dossier.events.find(({ id }) => shown.includes(id));
  await panel.selectEvent(event?.title ?? '');
  await expect(panel.title).toHaveText(event?.title ?? '');
  await page.keyboard.press(']');
  await expectCounts();
  for (const tab of ['Figures', 'Reports', 'Sources', 'Event']) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await panel.openTab(tab);
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('[');
    // oxlint-disable-next-line no-await-in-loop
    await expectCounts();
  }
  await page.keyboard.press('Escape');
  await panel.expectListed(await app.shownIds());
  await timeline.denominators.getByRole('button').first().click();
  await expect(panel.region.locator('[data-list-count]')).toHaveText(`${(await app.counts())?.shown} events`);
  await app.resetButton.click();
  await expectCounts();
});
