import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** A story before a room, and the window of its speaker. */
export class TalkDriver {
  readonly #page: Page;
  readonly title: Locator;
  readonly caption: Locator;
  readonly slide: Locator;
  readonly blank: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.title = page.locator('.pr-title');
    this.caption = page.locator('.pr-caption');
    this.slide = page.locator('.pr-slide');
    this.blank = page.locator('.pr-blank');
  }

  /** The story bar's button; the page fills the window, or the screen where the browser gives it. */
  async present(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Present', exact: true }).click();
    await expect(this.title.or(this.slide)).toBeVisible();
  }

  /** The window of the speaker, opened from the story bar. */
  async openSpeaker(): Promise<SpeakerWindow> {
    const [page] = await Promise.all([
      this.#page.waitForEvent('popup'),
      this.#page.getByRole('button', { name: "Open the speaker's window", exact: true }).click(),
    ]);
    return new SpeakerWindow(page);
  }

  /** Pixels of the screen that the smallest text on it is high. */
  async smallestText(): Promise<{ readonly px: number; readonly text: string }> {
    return this.#page.evaluate(() => {
      let least = { px: Infinity, text: '' };
      const texts = document.createTreeWalker(document.querySelector('.app') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const parent = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (parent === null || text === '') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        const isSeen = parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && box.width > 2;
        if (!isSeen || parent.closest('.visually-hidden') !== null) continue;
        const px = Number.parseFloat(getComputedStyle(parent).fontSize) * (parent.currentCSSZoom ?? 1);
        if (px < least.px) least = { px, text };
      }
      return least;
    });
  }

  /** How many lines of the picture of origins begin at the edge of a claim, and how many do not. */
  async linesAtClaims(): Promise<{ readonly meet: number; readonly miss: number }> {
    return this.#page.evaluate(() => {
      const claims = [...document.querySelectorAll('.op-claim')].map((claim) => claim.getBoundingClientRect());
      const meet = [...document.querySelectorAll<SVGPathElement>('.op-line')].map((line) => {
        const start = line.getPointAtLength(0).matrixTransform(line.getScreenCTM() ?? new DOMMatrix());
        return claims.some(
          ({ right, top, bottom }) => Math.abs(right - start.x) < 3 && start.y >= top && start.y <= bottom,
        );
      });
      return { meet: meet.filter(Boolean).length, miss: meet.filter((each) => !each).length };
    });
  }

  /** Whether the words of the step lie beside the map, the timeline and the panel, never over them. */
  async isBesideAll(): Promise<boolean> {
    const boxes = await this.#page
      .locator('.pr-card, .app-map, .app-timeline')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON() as DOMRect));
    const [card, ...others] = [...boxes].sort((a, b) => a.left - b.left);
    return card !== undefined && others.length > 0 && others.every(({ left }) => left >= card.right - 1);
  }
}

/** The window that only the speaker sees. */
export class SpeakerWindow {
  readonly page: Page;
  readonly now: Locator;
  readonly next: Locator;
  readonly state: Locator;

  constructor(page: Page) {
    this.page = page;
    this.now = page.getByRole('region', { name: 'On the screen' });
    this.next = page.getByRole('complementary', { name: 'Next' });
    this.state = page.locator('.sp-state');
  }

  async press(name: 'Previous' | 'Next' | 'Blank the screen' | 'Show the screen'): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }
}
