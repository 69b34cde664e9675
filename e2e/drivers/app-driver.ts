import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { canMove, moveTo, noteLoad, wantsLook } from '../support/page-pool.ts';
import type { DossierApi, EventFacts } from '#app/public-api.ts';

type Counts = ReturnType<DossierApi['counts']>;

/** The page as a whole: opening links, facts from `window.dossier`, header and messages. */
export class AppDriver {
  readonly page: Page;
  readonly title: Locator;
  readonly notices: Locator;
  readonly copyLinkButton: Locator;
  readonly resetButton: Locator;
  readonly themeButton: Locator;
  readonly aboutButton: Locator;
  readonly filtersButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
    this.notices = page.locator('.app-notice');
    const header = page.getByRole('banner');
    this.copyLinkButton = header.getByRole('button', { name: /^(?:Copy link|Link copied)$/ });
    this.resetButton = header.getByRole('button', { name: 'Reset all' });
    this.themeButton = header.getByRole('button', { name: /^Switch to the (?:light|dark) theme$/ });
    this.aboutButton = header.getByRole('button', { name: 'About this evidence' });
    this.filtersButton = header.getByRole('button', { name: /^Filters/ });
  }

  /**
   * Shows a link, given as its query string without `?`, and waits until every pane has drawn or said why not. A page that has this dossier
   * open is moved by its address; otherwise it is loaded.
   */
  async open(query = ''): Promise<void> {
    if (!canMove(this.page) && wantsLook(this.page)) await this.load();
    if (canMove(this.page) && (await moveTo(this.page, query))) return;
    await this.load(query);
  }

  /** Loads a link from scratch, and waits until every pane has drawn or said why not. */
  async load(query = ''): Promise<void> {
    await this.visit(query);
    await this.waitForState('ready');
    await this.idle();
    await noteLoad(this.page, query);
  }

  /** Opens a link without waiting for anything. */
  async visit(query = ''): Promise<void> {
    await this.page.goto(query === '' ? './' : `./?${query}`);
  }

  async waitForState(state: 'loading' | 'ready' | 'error'): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-state', state, { timeout: 60_000 });
  }

  async idle(): Promise<void> {
    await this.page.evaluate(() => window.dossier?.whenIdle());
  }

  view(): Promise<Readonly<Record<string, string>> | undefined> {
    return this.page.evaluate(() => window.dossier?.view());
  }

  shownIds(): Promise<readonly string[] | undefined> {
    return this.page.evaluate(() => window.dossier?.visibleEventIds());
  }

  selection(): Promise<string | null | undefined> {
    return this.page.evaluate(() => window.dossier?.selection());
  }

  selectedEventId(): Promise<string | null | undefined> {
    return this.page.evaluate(() => window.dossier?.selectedEventId());
  }

  counts(): Promise<Counts | undefined> {
    return this.page.evaluate(() => window.dossier?.counts());
  }

  event(id: string): Promise<EventFacts | null | undefined> {
    return this.page.evaluate((wanted) => window.dossier?.event(wanted), id);
  }

  /** Latitude, longitude and zoom as the view holds them. */
  async camera(): Promise<number[]> {
    const { at = '' } = (await this.view()) ?? {};
    return at.split(',').map(Number);
  }

  /** The query string in the address bar, without `?`. */
  query(): string {
    return new URL(this.page.url()).search.slice(1);
  }

  /** Waits until a fact about the view is so; the view follows an action within a frame, the address within a moment. */
  async expectView(expected: Readonly<Record<string, string>>): Promise<void> {
    await expect.poll(() => this.view()).toEqual(expected);
  }

  async expectSelection(id: string | null): Promise<void> {
    await expect.poll(() => this.selection()).toBe(id);
  }

  async goBack(): Promise<void> {
    await this.page.goBack();
    await this.idle();
  }

  async goForward(): Promise<void> {
    await this.page.goForward();
    await this.idle();
  }
}
