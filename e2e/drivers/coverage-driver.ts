import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The strip with the coverage of the reports and the lag from event to report. */
export class CoverageDriver {
  readonly page: Page;
  readonly region: Locator;
  readonly toggle: Locator;
  readonly tableButton: Locator;
  /** The reports, drawn. */
  readonly rows: Locator;
  /** The gaps in reporting, one by one. */
  readonly gaps: Locator;
  /** How many events were first reported how long after them. */
  readonly lags: Locator;
  readonly lagTable: Locator;
  readonly reportTable: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Coverage and lag' });
    this.toggle = this.region.getByRole('button', { name: 'Coverage and lag' });
    this.tableButton = this.region.getByRole('button', { name: 'As a table' });
    this.rows = this.region.getByRole('list', { name: 'Reports in order of publication' }).getByRole('listitem');
    this.gaps = this.region.getByRole('list', { name: 'Gaps in reporting' }).getByRole('listitem');
    this.lags = this.region.getByRole('list', { name: 'First report after the event' }).getByRole('button');
    this.lagTable = this.region.getByRole('table', { name: 'Lag from event to first report' });
    this.reportTable = this.region.getByRole('table', { name: 'Reports, and the period each covers' });
  }

  async unfold(): Promise<void> {
    if ((await this.toggle.getAttribute('aria-expanded')) === 'false') await this.toggle.click();
    await expect(this.toggle).toHaveAttribute('aria-expanded', 'true');
  }

  /** Exactly these reports have a row, in this order. */
  async expectReports(ids: readonly string[]): Promise<void> {
    await expect
      .poll(() => this.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-report') ?? '')))
      .toEqual(ids);
  }

  /** Where on the screen a report's publication is drawn, from the left of its row's scale, in pixels. */
  async tickOf(reportId: string): Promise<number> {
    const row = this.region.locator(`[data-report="${reportId}"]`);
    return row.evaluate((element) => {
      const scale = element.querySelector('.cv-draw')?.getBoundingClientRect();
      const tick = element.querySelector('.cv-tick')?.getBoundingClientRect();
      if (scale === undefined || tick === undefined) throw new Error('The row has no tick.');
      return tick.left - scale.left;
    });
  }
}
