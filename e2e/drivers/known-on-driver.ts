import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The known-on date: its field, the bar on the timeline, and the card on the map. */
export class KnownOnDriver {
  readonly page: Page;
  readonly field: Locator;
  readonly previousButton: Locator;
  readonly nextButton: Locator;
  /** The bar on the axis of the timeline. */
  readonly bar: Locator;
  readonly card: Locator;
  readonly mode: Locator;
  readonly later: Locator;
  /** Opens the list of what is not known yet. */
  readonly laterCount: Locator;
  readonly backButton: Locator;
  /** Opens what became known since the date. */
  readonly compareButton: Locator;
  /** Marks of the timeline that stand for what is not known yet. */
  readonly laterMarks: Locator;

  constructor(page: Page) {
    this.page = page;
    const group = page.getByRole('group', { name: 'Known on' });
    this.field = group.getByLabel('Known on', { exact: true });
    this.previousButton = group.getByRole('button', { name: 'Known-on date: previous publication' });
    this.nextButton = group.getByRole('button', { name: 'Known-on date: next publication' });
    this.compareButton = group.getByRole('button', { name: /days? (?:before|after) latest$/ });
    this.bar = page.getByRole('slider', { name: 'Known on' });
    this.card = page.getByRole('region', { name: 'Known-on date' });
    this.mode = this.card.getByLabel('From when a claim counts as known');
    this.later = this.card.getByLabel('Events not yet known');
    this.laterCount = this.card.getByRole('button', { name: 'later event' });
    this.backButton = this.card.getByRole('button', { name: 'Back to latest' });
    this.laterMarks = page.locator('.tl-mark.is-later:not(.tl-mark-report)');
  }

  /** Field, bar and card say this day. */
  async expectDay(words: string): Promise<void> {
    await expect(this.field).toHaveValue(words);
    await expect(this.bar).toContainText(words);
    await expect(this.card).toContainText(`As known on ${words}`);
  }

  /** From now on keeps what changes in the choices of the card; gives a reading of it. */
  async watchFields(): Promise<() => Promise<readonly string[]>> {
    const changes = await this.card.evaluateHandle((card) => {
      const seen: string[] = [];
      const observer = new MutationObserver((records) => seen.push(...records.map(({ type }) => type)));
      for (const field of card.querySelectorAll('select')) {
        observer.observe(field, { attributes: true, characterData: true, childList: true, subtree: true });
      }
      return seen;
    });
    return () => changes.jsonValue();
  }

  /** Nothing is left out: the field has the day of the last publication, and there is no card. */
  async expectLatest(words: string): Promise<void> {
    await expect(this.field).toHaveValue(words);
    await expect(this.card).toHaveCount(0);
  }
}
