import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The source panel at the right, or in the sheet of a phone. */
export class PanelDriver {
  readonly page: Page;
  readonly region: Locator;
  /** The events that are shown, by month. Only the rows in sight are in the page. */
  readonly list: Locator;
  readonly closeButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Evidence' });
    this.list = this.region.getByRole('list', { name: 'Shown events' });
    this.closeButton = this.region.getByRole('button', { name: /^Close/ });
  }

  rowOf(title: string): Locator {
    return this.list.getByRole('button').filter({ has: this.page.getByText(title, { exact: true }) });
  }

  /** The heading of the event that is open. */
  get title(): Locator {
    return this.region.getByRole('article').getByRole('heading', { level: 2 }).first();
  }

  async openTab(name: string): Promise<void> {
    await this.region.getByRole('tab', { name }).click();
  }

  /** Opens a report from the list of reports. */
  async openReport(title: string): Promise<void> {
    await this.region.getByRole('listitem').getByRole('button').filter({ hasText: title }).click();
  }

  /** Ids of the claims in the panel, in their order. */
  async claimIds(): Promise<string[]> {
    const claims = this.region.locator('[data-claim]');
    await expect(claims.first()).toBeAttached();
    return claims.evaluateAll((elements) => elements.map((element) => element.getAttribute('data-claim') ?? ''));
  }

  /** Ids of all events in the list, from its top to its end: it is scrolled through, because only rows in sight are in the page. */
  async listedIds(): Promise<string[]> {
    await expect(this.list).toBeVisible();
    return this.list.evaluate(async (list) => {
      const ids = new Set<string>();
      let box: Element = list;
      while (!/auto|scroll/.test(getComputedStyle(box).overflowY) && box.parentElement !== null)
        box = box.parentElement;
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      box.scrollTop = 0;
      for (let top = -1; top < box.scrollTop || top === -1;) {
        top = box.scrollTop;
        // what is drawn follows the scrolling
        // oxlint-disable-next-line no-await-in-loop
        for (let frames = 0; frames < 4; frames += 1) await frame();
        for (const row of list.querySelectorAll('[data-event]')) ids.add(row.getAttribute('data-event') ?? '');
        box.scrollTop += box.clientHeight / 2;
      }
      box.scrollTop = 0;
      return [...ids];
    });
  }

  /** The list holds exactly these events. */
  async expectListed(ids: readonly string[] | undefined): Promise<void> {
    await expect.poll(async () => (await this.listedIds()).sort()).toEqual(ids);
  }

  /** Walks down the list by keyboard until the row of an event is in the page. */
  async findRow(title: string): Promise<Locator> {
    const row = this.rowOf(title);
    const total = Number(await this.list.getByRole('listitem').first().getAttribute('aria-setsize'));
    await this.list.getByRole('button').first().focus();
    await this.page.keyboard.press('Home');
    for (let presses = 0; presses <= total; presses += 1) {
      // a key is pressed when what the one before it did has been drawn
      /* oxlint-disable no-await-in-loop */
      await this.page.evaluate(() => window.dossier?.whenIdle());
      if ((await row.count()) > 0) return row;
      await this.page.keyboard.press('PageDown');
      /* oxlint-enable no-await-in-loop */
    }
    throw new Error(`The list has no row "${title}".`);
  }

  async selectEvent(title: string): Promise<void> {
    await (await this.findRow(title)).click();
  }

  async backToList(): Promise<void> {
    await this.closeButton.click();
    await expect(this.list).toBeVisible();
  }
}
