import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The search in the header, or over the page where the header has no room for it; the palette; the help. */
export class SearchDriver {
  readonly page: Page;
  readonly field: Locator;
  readonly options: Locator;
  /** What is announced of what was found. */
  readonly said: Locator;
  readonly palette: Locator;
  readonly help: Locator;
  readonly openButton: Locator;
  readonly clearButton: Locator;

  constructor(page: Page) {
    this.page = page;
    const search = page.getByRole('search');
    this.field = page.getByRole('combobox', { name: /^Search/ });
    this.options = page.getByRole('listbox', { name: 'Found' }).getByRole('option');
    this.said = search.getByRole('status');
    this.palette = page.getByRole('dialog', { name: 'Command palette' });
    this.help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    this.openButton = page.getByRole('banner').getByRole('button', { name: 'Search' });
    this.clearButton = search.getByRole('button', { name: 'Clear the search' });
  }

  /** The option that stands for something with this name. */
  option(name: string | RegExp): Locator {
    return this.options.filter({ hasText: name });
  }

  /** Types into the box of the header, and waits for what is found. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.press('/');
    await expect(this.field).toBeFocused();
    await this.field.fill(text);
    await expect(this.said).not.toHaveText(/^(?:Preparing the search)?$/);
  }
}
