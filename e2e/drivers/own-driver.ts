import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The dialog that opens own evidence. */
export class OwnDriver {
  readonly #page: Page;
  readonly dialog: Locator;
  readonly problems: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Open your own evidence' });
    this.problems = this.dialog.getByRole('row');
  }

  /** By the palette, as the keyboard opens it. */
  async open(): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+k');
    await expect(this.#page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await this.#page.keyboard.type('open your own');
    await expect(this.#page.getByRole('option').first()).toContainText('Open your own evidence');
    await this.#page.keyboard.press('Enter');
    await expect(this.dialog).toBeVisible();
  }

  async choose(files: readonly { readonly name: string; readonly buffer: Buffer }[]): Promise<void> {
    await this.dialog
      .getByLabel('Choose files')
      .setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
  }

  async close(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await expect(this.dialog).toBeHidden();
  }
}
