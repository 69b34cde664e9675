import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Download, Locator, Page } from '@playwright/test';

/** The window of exports, and that of citations; both are worked by keyboard. */
export class ExportDriver {
  readonly page: Page;
  readonly button: Locator;
  readonly dialog: Locator;
  readonly summary: Locator;
  readonly citation: Locator;

  constructor(page: Page) {
    this.page = page;
    this.button = page.getByRole('banner').getByRole('button', { name: 'Export' });
    this.dialog = page.getByRole('dialog', { name: 'Export' });
    this.summary = this.dialog.locator('.ex-summary');
    this.citation = page.getByRole('dialog', { name: 'Cite' });
  }

  /** Opens the window by its button. */
  async open(): Promise<void> {
    await this.button.focus();
    await this.page.keyboard.press('Enter');
    await expect(this.dialog).toBeVisible();
  }

  format(name: string): Locator {
    return this.dialog.getByRole('radio', { name: new RegExp(`^${name}`) });
  }

  scope(name: string): Locator {
    return this.dialog.getByRole('radio', { name: new RegExp(`^${name}`) });
  }

  /** Chooses by the keys of a group of radio buttons: Space on the one that has the focus. */
  async choose(option: Locator): Promise<void> {
    await option.focus();
    await this.page.keyboard.press('Space');
    await expect(option).toBeChecked();
  }

  /** Downloads by the Enter key; the file's name and text. */
  async download(): Promise<{ readonly name: string; readonly text: string }> {
    const started: Promise<Download> = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: 'Download' }).focus();
    await this.page.keyboard.press('Enter');
    const file = await started;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }
}
