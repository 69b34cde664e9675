import type { Locator, Page } from '@playwright/test';

/** The line about the version of a link, and the list of what has changed. */
export class PinDriver {
  readonly bar: Locator;
  readonly asThen: Locator;
  readonly asNow: Locator;
  readonly details: Locator;
  readonly close: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.bar = page.getByRole('region', { name: 'Version of this link' });
    this.asThen = this.bar.getByRole('button', { name: 'As then' });
    this.asNow = this.bar.getByRole('button', { name: 'As now' });
    this.details = this.bar.getByRole('button', { name: 'What has changed' });
    this.close = this.bar.getByRole('button', { name: 'Go on with the newest version' });
    this.dialog = page.getByRole('dialog', { name: /^What has changed from version/ });
  }

  /** What the list says of a record. */
  entry(id: string): Locator {
    return this.dialog.locator(`[data-change="${id}"]`);
  }
}
