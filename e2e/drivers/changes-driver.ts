import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The comparison of two days: what became known between them, with status and figures then and now. */
export class ChangesDriver {
  readonly page: Page;
  readonly region: Locator;
  readonly title: Locator;
  /** The day that the known-on date is compared with. */
  readonly withField: Locator;
  readonly count: Locator;
  readonly becameKnown: Locator;
  readonly changed: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('article', { name: /^What became known between/ });
    this.title = this.region.getByRole('heading', { level: 2 });
    this.withField = this.region.getByLabel('Compare with what was known on');
    this.count = this.region.getByRole('status');
    this.becameKnown = this.region.getByRole('region', { name: 'Became known' });
    this.changed = this.region.getByRole('region', { name: 'Changed' });
  }

  /** Exactly these events, given as sorted ids, became known. */
  async expectNew(ids: readonly string[]): Promise<void> {
    const entries = this.becameKnown.locator('[data-change]');
    const listed = () =>
      entries.evaluateAll((all) => all.map((entry) => entry.getAttribute('data-change') ?? '').sort());
    await expect.poll(listed).toEqual(ids);
  }

  /** The status of some events on the known-on date. */
  async statuses(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map(
      await this.page.evaluate((all) => all.map((id) => [id, window.dossier?.event(id)?.status ?? ''] as const), ids),
    );
  }

  entry(eventId: string): Locator {
    return this.region.locator(`[data-change="${eventId}"]`);
  }
}
