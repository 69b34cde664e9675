import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { StoryFacts } from '#app/public-api.ts';

/** The story that the reader is in, and the list of stories. */
export class StoryDriver {
  readonly page: Page;
  readonly bar: Locator;
  readonly title: Locator;
  readonly caption: Locator;
  readonly returnButton: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bar = page.getByRole('region', { name: 'Story', exact: true });
    this.title = this.bar.getByRole('heading');
    this.caption = this.bar.locator('.st-caption');
    this.returnButton = this.bar.getByRole('button', { name: 'Back to the step' });
    this.dialog = page.getByRole('dialog', { name: 'Stories' });
  }

  /** What `window.dossier` says of the place in a story. */
  facts(): Promise<StoryFacts | null | undefined> {
    return this.page.evaluate(() => window.dossier?.story());
  }

  async expectPlace(id: string, step: number): Promise<void> {
    await expect.poll(async () => (await this.facts()) ?? null).toMatchObject({ id, step });
  }

  /** Opens the list of stories by its button in the header. */
  async openList(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Stories' }).click();
    await expect(this.dialog).toBeVisible();
  }

  /** The entry of a story in the list. */
  entry(title: string): Locator {
    return this.dialog
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: title, exact: true }) });
  }

  async read(title: string): Promise<void> {
    await this.openList();
    await this.entry(title).getByRole('button', { name: 'Read' }).click();
    await expect(this.bar).toBeVisible();
  }

  /** A button of the bar. */
  button(name: string): Locator {
    return this.bar.getByRole('button', { name });
  }
}
