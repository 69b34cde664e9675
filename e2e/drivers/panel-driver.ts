import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The source panel at the right, or in the sheet of a phone. */
export class PanelDriver {
  readonly page: Page;
  readonly region: Locator;
  /** The events that are shown, by when they began. Of a long list only the visible rows are in the page. */
  readonly list: Locator;
  readonly closeButton: Locator;
  readonly nextButton: Locator;
  readonly previousButton: Locator;
  /** What is announced to screen readers about the selection. */
  readonly said: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Evidence' });
    this.list = this.region.getByRole('list', { name: 'Shown events' });
    this.nextButton = this.region.getByRole('button', { name: 'Next shown event' });
    this.previousButton = this.region.getByRole('button', { name: 'Previous shown event' });
    this.said = page.locator('.pn-said');
    this.closeButton = this.region.getByRole('button', { name: /^Close/ });
  }

  rowOf(title: string): Locator {
    return this.list.getByRole('link').filter({ has: this.page.getByText(title, { exact: true }) });
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
    await this.region.getByRole('listitem').getByRole('link').filter({ hasText: title }).click();
  }

  /** Ids of the claims in the panel, in their order. */
  async claimIds(): Promise<string[]> {
    const claims = this.region.locator('[data-claim]');
    await expect(claims.first()).toBeAttached();
    return claims.evaluateAll((elements) => elements.map((element) => element.getAttribute('data-claim') ?? ''));
  }

  /** Scrolls the list to its top, or half a box further down; false at its end. Only visible rows are in the page. */
  async #scrollList(to: 'top' | 'further'): Promise<boolean> {
    const moved = await this.list.evaluate((list, where) => {
      let box: Element = list;
      while (!/auto|scroll/.test(getComputedStyle(box).overflowY) && box.parentElement !== null)
        box = box.parentElement;
      const before = box.scrollTop;
      box.scrollTo({ top: where === 'top' ? 0 : before + box.clientHeight / 2, behavior: 'instant' });
      return box.scrollTop !== before;
    }, to);
    await this.page.evaluate(() => window.dossier?.whenIdle());
    return moved;
  }

  /** Ids of all events in the list, from its top to its end. */
  async listedIds(): Promise<string[]> {
    await expect(this.list).toBeVisible();
    await this.#scrollList('top');
    const ids = new Set<string>();
    do {
      // one screenful after the other
      // oxlint-disable-next-line no-await-in-loop
      const rows = await this.list
        .locator('[data-event]')
        .evaluateAll((all) => all.map((row) => row.getAttribute('data-event') ?? ''));
      for (const id of rows) ids.add(id);
      // oxlint-disable-next-line no-await-in-loop
    } while (await this.#scrollList('further'));
    return [...ids];
  }

  /** The list holds exactly these events. */
  async expectListed(ids: readonly string[] | undefined): Promise<void> {
    await expect.poll(async () => (await this.listedIds()).sort()).toEqual(ids);
  }

  /** Scrolls down the list until the row of an event is in the page. */
  async findRow(title: string): Promise<Locator> {
    const row = this.rowOf(title);
    await expect(this.list).toBeVisible();
    await this.#scrollList('top');
    // one screenful after the other
    // oxlint-disable-next-line no-await-in-loop
    while ((await row.count()) === 0 && (await this.#scrollList('further')));
    return row;
  }

  async selectEvent(title: string): Promise<void> {
    await (await this.findRow(title)).click();
  }

  async backToList(): Promise<void> {
    await this.closeButton.click();
    await expect(this.list).toBeVisible();
  }
}
