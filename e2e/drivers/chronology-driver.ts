import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The chronology in place of map and timeline. */
export class ChronologyDriver {
  readonly page: Page;
  readonly region: Locator;
  readonly table: Locator;
  /** Each of an event or of the head of a group; of a long list only the visible ones are in the page. */
  readonly links: Locator;
  readonly heads: Locator;
  readonly mapButton: Locator;
  readonly groupField: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page
      .getByRole('main')
      .getByRole('region', { name: 'Chronology', exact: true })
      .and(page.locator('.cr-page'));
    this.table = this.region.getByRole('table', { name: 'Chronology' });
    this.links = this.region.locator('[data-event]');
    this.heads = this.region.getByRole('heading', { level: 3 });
    this.mapButton = this.region.getByRole('button', { name: 'Map and timeline' });
    this.groupField = this.region.getByLabel('Groups');
  }

  /** The head of a column, which sorts by it. */
  column(name: string): Locator {
    return this.table.getByRole('columnheader', { name });
  }

  /** The row of an event. */
  row(id: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.locator(`[data-event="${id}"]`) });
  }

  /** Ids of the events in the page, in their order. */
  async ids(): Promise<string[]> {
    await expect(this.links.first()).toBeVisible();
    return this.links.evaluateAll((all) => all.map((link) => link.getAttribute('data-event') ?? ''));
  }

  /** The same, each once and sorted. */
  async listedIds(): Promise<string[]> {
    return [...new Set(await this.ids())].sort();
  }
}
