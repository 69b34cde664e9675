import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The map. What its canvas shows stands in a list of buttons too, each over its mark; the pointer goes through them to the canvas. */
export class MapDriver {
  readonly page: Page;
  readonly region: Locator;
  /** What the map says when something is wrong with it. */
  readonly message: Locator;
  readonly marks: Locator;
  readonly plates: Locator;
  /** The parts of the strip that tells of what has no mark and no plate. */
  readonly pointers: Locator;
  /** What the mark under the pointer or the focus says. */
  readonly tooltip: Locator;
  /** Takes the keys that pan and zoom. */
  readonly canvas: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Map', exact: true });
    this.message = this.region.getByRole('alert');
    this.marks = this.region.getByRole('list', { name: 'Marks on the map' }).getByRole('button');
    this.plates = this.region.getByRole('list', { name: 'Known only to a country or a sea' }).getByRole('button');
    this.pointers = this.region.getByRole('list', { name: 'Not on this part of the map' }).getByRole('button');
    this.tooltip = this.region.locator('.mp-tooltip');
    this.canvas = this.region.getByLabel(/^Map\. Arrow keys/);
  }

  /** The map stands with its canvas and with marks on it. */
  async expectDrawn(): Promise<void> {
    await expect(this.region.locator('canvas')).toBeVisible();
    await expect(this.marks.first()).toBeAttached();
  }

  /** How many events marks, plates and the strip tell of; those at several places more than once. */
  async countTold(): Promise<number> {
    await expect(this.region).toHaveAttribute('data-moving', 'false');
    const lists = await Promise.all([this.marks, this.plates, this.pointers].map((list) => list.all()));
    const labels = await Promise.all(
      lists.flat().map(async (button) => (await button.getAttribute('aria-label')) ?? ''),
    );
    return labels
      .map((label) => Number(/: (\d+) events?\b/.exec(label)?.[1] ?? 1))
      .reduce((sum, count) => sum + count, 0);
  }

  /** A mark that stands for one event alone, and the title of that event. */
  async someSingleMark(titles: readonly string[]): Promise<{ readonly button: Locator; readonly title: string }> {
    await this.expectDrawn();
    for (const button of await this.marks.all()) {
      // the first one that fits ends the search
      // oxlint-disable-next-line no-await-in-loop
      const label = (await button.getAttribute('aria-label')) ?? '';
      const title = titles.find((one) => label.includes(`: ${one},`));
      if (title !== undefined) return { button, title };
    }
    throw new Error('No mark on the map stands for one event alone.');
  }

  /** Opens the list of a place that several events share, by its plate. */
  async openSharedPlace(): Promise<void> {
    await this.plates.filter({ hasNotText: /\b1$/ }).first().click();
    await expect(this.list).toBeVisible();
  }

  /** The selected events are marked as such somewhere on the map. */
  async expectSelected(): Promise<void> {
    await expect(
      this.region.locator(
        '.mp-mark[aria-current], .mp-plate[data-state="selected"], .mp-pointer[data-state="selected"]',
      ),
    ).not.toHaveCount(0);
  }

  /** Clicks where a mark is drawn, with the mouse on the canvas. */
  async clickMark(mark: Locator): Promise<void> {
    const box = await mark.boundingBox();
    if (box === null) throw new Error('The mark is not on the screen.');
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** The list that opens where several events share a place. */
  get list(): Locator {
    return this.region.getByRole('dialog');
  }

  async zoomIn(): Promise<void> {
    await this.region.getByRole('button', { name: 'Zoom in' }).click();
  }

  async fit(): Promise<void> {
    await this.region.getByRole('button', { name: 'Fit to the events shown' }).click();
  }

  async showDossier(): Promise<void> {
    await this.region.getByRole('button', { name: 'Whole dossier' }).click();
  }

  async openLegend(): Promise<void> {
    const button = this.region.getByRole('button', { name: 'Legend', exact: true });
    if (await button.isVisible()) await button.click();
  }

  /** Takes the graphics context away, as a driver does when it crashes. */
  async loseContext(): Promise<void> {
    await this.region.locator('canvas').evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('The map has no canvas.');
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
  }
}
