import type { Locator, Page } from '@playwright/test';

/** The filters, in their column or in their drawer. */
export class FilterDriver {
  readonly region: Locator;
  readonly clearButton: Locator;
  readonly least: Locator;
  readonly withoutParties: Locator;
  readonly printedOnly: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Filters' });
    this.clearButton = this.region.getByRole('button', { name: /^(?:Clear|Reset)/ });
    this.least = this.region.getByLabel('At least');
    this.withoutParties = this.region.getByLabel('Parties to the war not counted');
    this.printedOnly = this.region.getByLabel('Inferred sources not counted');
  }

  /** The row of a value, by its label (event types) or by the title of what it stands for (reports). */
  row(name: string): Locator {
    return this.region.getByRole('listitem').filter({ has: this.region.page().getByText(name, { exact: true }) });
  }

  /** Opens a facet that starts closed. */
  async openFacet(title: string): Promise<void> {
    await this.region.getByRole('heading', { name: title, exact: true }).click();
  }

  /** The row of a value of a facet, by its name. */
  valueOf(facet: string, name: string): Locator {
    return this.region
      .locator(`[data-facet="${facet}"]`)
      .filter({ has: this.region.page().getByText(name, { exact: true }) });
  }

  /** The count of a value, which opens its events as a list. */
  countOf(name: string): Locator {
    return this.row(name).getByRole('button', { name: /as a list$/ });
  }

  /** Shows only events with this value, or takes the choice back. */
  async choose(label: string): Promise<void> {
    await this.row(label).getByRole('button').first().click();
  }

  /** Shows only events of this type, or takes the choice back. */
  async chooseType(label: string): Promise<void> {
    await this.row(label).getByRole('button').first().click();
  }

  /** Hides the events of this type, or takes the choice back. */
  async excludeType(label: string): Promise<void> {
    await this.row(label).getByRole('button').last().click();
  }

  /** Shows only what this report speaks about. */
  async chooseReport(title: string): Promise<void> {
    await this.region.getByTitle(title, { exact: true }).click();
  }
}
