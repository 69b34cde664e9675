import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The timeline, by mouse on its chart and by keyboard through its listbox. */
export class TimelineDriver {
  readonly page: Page;
  readonly region: Locator;
  readonly chart: Locator;
  /** The bars of the overview, by keyboard. */
  readonly bars: Locator;
  /** The overview with its bars and the brush, by mouse. */
  readonly overview: Locator;
  /** The lanes with their marks and bars. */
  readonly lanes: Locator;
  /** The numbers of the highest bars of busy lanes. */
  readonly peaks: Locator;
  readonly periodStart: Locator;
  readonly periodEnd: Locator;
  readonly nextButton: Locator;
  readonly previousButton: Locator;
  /** All time in one strip, on a phone; its buttons walk the list. */
  readonly strip: Locator;
  /** Counts of what is shown and hidden, under the chart. */
  readonly denominators: Locator;
  /** What is announced to screen readers about a change. */
  readonly said: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Timeline', exact: true });
    this.chart = this.region.getByRole('listbox', { name: /on the timeline/ });
    this.bars = page.getByRole('listbox', { name: /^\d+ bars? of events/ });
    this.overview = page.locator('.tl-density');
    this.lanes = this.region.locator('.tl-lanes');
    this.peaks = this.region.getByRole('button', { name: /: peak .*, as a list$/ });
    this.periodStart = page.getByRole('slider', { name: 'First day of the period' });
    this.periodEnd = page.getByRole('slider', { name: 'Last day of the period' });
    this.nextButton = page.getByRole('button', { name: 'Next event in time' });
    this.previousButton = page.getByRole('button', { name: 'Previous event in time' });
    this.strip = page.getByRole('region', { name: 'All time', exact: true });
    this.denominators = page.getByRole('group', { name: 'Shown and hidden events' });
    this.said = this.region.getByRole('status');
  }

  /** On a phone the counts and the coverage are folded. */
  async unfoldCounts(): Promise<void> {
    if (!(await this.denominators.isVisible()))
      await this.page.getByText(/of \d+ events?: what is hidden, and coverage$/).click();
    await expect(this.denominators).toBeVisible();
  }

  /** What is visible of the lanes. */
  get body(): Locator {
    return this.region.locator('.tl-body');
  }

  /** The name of a lane, as high as the lane. */
  lane(name: string): Locator {
    return this.region.getByRole('list', { name: 'Lanes' }).getByRole('listitem').filter({ hasText: name });
  }

  get marks(): Locator {
    return this.region.locator('.tl-mark');
  }

  /** Marks that stand for several events, by their number. */
  get counts(): Locator {
    return this.region.locator('.tl-count').filter({ visible: true });
  }

  async expectDrawn(): Promise<void> {
    await expect(this.region.locator('.tl-glyph, .tl-count').filter({ visible: true })).not.toHaveCount(0);
  }

  /** The mark of an event that has one to itself, whether its title is drawn beside it or not. */
  markOf(title: string): Locator {
    return this.marks.filter({ has: this.page.locator('.tl-title', { hasText: title }) });
  }

  get selectedTitles(): Locator {
    return this.region.locator('.tl-mark.is-selected .tl-title');
  }

  /** The first of these events that has a mark of its own on the chart. */
  async someMark(titles: readonly string[]): Promise<string> {
    await this.expectDrawn();
    const drawn = new Set(await this.marks.locator('.tl-title').allTextContents());
    const found = titles.find((title) => drawn.has(title));
    if (found === undefined) throw new Error('None of these events has a mark of its own.');
    return found;
  }

  async expectSelected(title: string): Promise<void> {
    await expect(this.selectedTitles.filter({ hasText: title })).not.toHaveCount(0);
  }

  async clickMark(title: string): Promise<void> {
    await this.markOf(title).locator('.tl-glyph').click();
  }

  /** The period in words, as it stands over the chart. */
  period(): Promise<string> {
    return this.region.locator('.tl-period').innerText();
  }

  /** Moves an end of the period by so many steps of its slider. */
  async movePeriod(end: 'start' | 'end', steps: number): Promise<void> {
    const slider = end === 'start' ? this.periodStart : this.periodEnd;
    await slider.focus();
    for (let step = 0; step < Math.abs(steps); step += 1) {
      // keys come one after the other
      // oxlint-disable-next-line no-await-in-loop
      await this.page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
    }
  }
}
