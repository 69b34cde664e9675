import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Step } from '../support/reader-steps.ts';

/** So often a reader scrolls on before giving up. */
const MOST_LOOKS = 40;
/** What has not moved for so many frames is at rest. */
const STILL_FRAMES = 5;

/** A reader who looks for words on the screen: sees what is in sight and nothing else, and scrolls with what is in hand. */
export class ReaderDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async take(step: Step): Promise<void> {
    const { keyboard } = this.page;
    if (step.type === 'press') await keyboard.press(step.keys);
    else if (step.type === 'query') {
      await keyboard.type(step.text);
      if (step.isSent) {
        await this.#idle();
        await keyboard.press('Enter');
      }
    } else
      await this.page
        .getByRole(step.role, { name: step.name, exact: typeof step.name === 'string' })
        .first()
        .click({ timeout: 5000 });
    await this.#idle();
  }

  async #idle(): Promise<void> {
    await this.page.evaluate(() => window.dossier?.whenIdle());
  }

  /** Leaves what stands over the page, before another question. */
  async putAway(): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    if ((await dialog.count()) > 0) await this.page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }

  /** Everything is scrolled to its top, and the keyboard begins there, as on a page that has just come. */
  async beginAtTop(): Promise<void> {
    await this.page.evaluate(() => {
      for (const box of document.querySelectorAll('*')) if (box.scrollTop > 0) box.scrollTop = 0;
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    await this.#idle();
  }

  /** The words that are in sight now, in texts and in fields: in the window, and in each box that cuts off what it holds. */
  sight(): Promise<string> {
    return this.page.evaluate(() => {
      const isInSight = ({ left, top, right, bottom }: DOMRect, owner: Element): boolean => {
        // an element without a box of its own looks as the one around it
        let around: Element | null = owner;
        while (around !== null && getComputedStyle(around).display === 'contents') around = around.parentElement;
        if (around?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) !== true) return false;
        let seen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
        for (let box: Element | null = around; box !== null; box = box.parentElement) {
          if (getComputedStyle(box).overflow === 'visible') continue;
          const edge = box.getBoundingClientRect();
          seen = {
            left: Math.max(seen.left, edge.left),
            top: Math.max(seen.top, edge.top),
            right: Math.min(seen.right, edge.right),
            bottom: Math.min(seen.bottom, edge.bottom),
          };
        }
        // a hair of a letter cannot be read
        const width = Math.min(right, seen.right) - Math.max(left, seen.left);
        const height = Math.min(bottom, seen.bottom) - Math.max(top, seen.top);
        return width > 4 && height > 4;
      };
      const words: string[] = [];
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      const range = document.createRange();
      while (nodes.nextNode() !== null) {
        const { currentNode: node } = nodes;
        if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) {
          if (isInSight(node.getBoundingClientRect(), node)) words.push(node.value);
        } else if (node instanceof Text && node.parentElement !== null) {
          range.selectNodeContents(node);
          if (isInSight(range.getBoundingClientRect(), node.parentElement)) words.push(node.data);
        }
      }
      // without the signs that keep names of other scripts apart
      return words
        .join(' ')
        .replaceAll(/[\u2066-\u2069]/g, '')
        .replaceAll(/\s+/g, ' ');
    });
  }

  /** Scrolls by the wheel over the panel or by the key in whatever has the focus, until all has come to rest. */
  async #scroll(hand: 'keyboard' | 'mouse', to: 'top' | 'on'): Promise<void> {
    if (hand === 'keyboard') await this.page.keyboard.press(to === 'top' ? 'Home' : 'PageDown');
    else await this.page.mouse.wheel(0, to === 'top' ? -100_000 : 300);
    await this.page.evaluate(async (frames) => {
      const boxes = [...document.querySelectorAll('*')].filter((box) => box.scrollHeight > box.clientHeight);
      const place = (): number => boxes.reduce((sum, box) => sum + box.scrollTop, 0);
      let last = place();
      for (let still = 0; still < frames;) {
        await new Promise(requestAnimationFrame);
        const now = place();
        still = now === last ? still + 1 : 0;
        last = now;
      }
    }, STILL_FRAMES);
    await this.#idle();
  }

  /** Looks for the words on the screen, scrolling on as long as some are missing and something moves. Gives what it did not find. */
  async find(words: readonly RegExp[], before: string, hand: 'keyboard' | 'mouse'): Promise<readonly string[]> {
    if (hand === 'mouse') {
      // what stands over the page hides the rest from roles
      const panel = this.page.getByRole('region', { name: 'Evidence' }).or(this.page.getByRole('dialog'));
      const box = await panel.first().boundingBox();
      if (box !== null) await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    }
    let read = before;
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      read += `\n${await this.sight()}`;
      const missing = words.filter((word) => !word.test(read));
      if (missing.length === 0) return [];
      // a panel is found again where it was left
      await this.#scroll(hand, looks === 0 ? 'top' : 'on');
    }
    return words.filter((word) => !word.test(read)).map(String);
  }
}
