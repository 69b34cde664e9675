import type { Locator, Page } from '@playwright/test';

/** A file as it is chosen: its path, or its name with its bytes. */
export type ChosenFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The reader's own copies: the field that attaches one, what is said about it, and passages at claims. */
export class OriginalDriver {
  readonly page: Page;
  readonly region: Locator;
  /** The part of a report's page about the copy. */
  readonly section: Locator;
  /** The field of a report's page. */
  readonly field: Locator;
  readonly removeButton: Locator;
  readonly problem: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Evidence' });
    this.section = this.region.getByRole('region', { name: 'Your copy of the text' });
    this.field = this.section.getByLabel(/^Attach (?:your|another) copy of /);
    this.removeButton = this.section.getByRole('button', { name: /^Remove your copy of / });
    this.problem = this.region.getByRole('alert');
  }

  /** Opens a report's page and attaches a file there. */
  async attach(file: ChosenFile): Promise<void> {
    await this.field.setInputFiles(file);
    await this.page.evaluate(() => window.dossier?.whenIdle());
  }

  /** A claim in the panel, the first time it stands there. */
  claim(id: string): Locator {
    return this.region.locator(`[data-claim="${id}"]`).first();
  }

  /** The reader's line at a claim. */
  lineOf(claimId: string): Locator {
    return this.claim(claimId).getByRole('blockquote');
  }

  /** The claim's words in it. */
  markOf(claimId: string): Locator {
    return this.claim(claimId).locator('mark');
  }

  /** Unfolds the line at a claim. */
  async unfold(claimId: string): Promise<void> {
    await this.claim(claimId)
      .getByText(/^Line \d+ in your copy$/)
      .click();
  }
}
