// Pages are what journeys cost: loading one takes a second, one with a map in software GL many. So a worker keeps one page for each kind (dossier, window, WebGL or
// not, time zone) and moves it by its address. A page that a journey leaves in a state that no address can undo is loaded again for the next one.
import { chromium } from '@playwright/test';
import type { Browser, BrowserContext, LaunchOptions, Page } from '@playwright/test';
import { PLAIN_CHROMIUM_FLAGS } from '../../scripts/chromium/find-chromium.ts';
import type { DossierFiles } from './bundled-dossier.ts';
import { bundled } from './bundled-dossier.ts';
import { serveDossier } from './dossier-faults.ts';
import { watchPage } from './page-watch.ts';
import type { PageWatch } from './page-watch.ts';

/** What makes two pages different even at the same address. */
export interface PageKind {
  readonly baseURL: string;
  readonly files: DossierFiles;
  /** Whether the map can draw. Without, it shows its card, and the page is ready in a second. */
  readonly webgl: boolean;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly timezoneId: string;
  readonly hasTouch: boolean;
  readonly isMobile: boolean;
}

export interface PooledPage {
  readonly page: Page;
  readonly watch: PageWatch;
}

interface KeptPage extends PooledPage {
  readonly key: string;
  readonly viewport: PageKind['viewport'];
}

const MOST_KEPT = 5;

/** Pages whose next `open` has to load, since something on them is not in the address. */
const stale = new WeakSet<Page>();
/** Pages that journeys share, with the look of their plain address when they were new; null = none is known yet. */
const looks = new WeakMap<Page, string | null>();

/** Whether the page can be moved by its address instead of being loaded. */
export function canMove(page: Page): boolean {
  return !stale.has(page);
}

/** Whether a page has to show its plain address first, so that it is known how it looks when it is new. */
export function wantsLook(page: Page): boolean {
  return looks.get(page) === null;
}

/** To be called after a page has been loaded: it can be moved from now on. */
export async function noteLoad(page: Page, query: string): Promise<void> {
  stale.delete(page);
  if (query === '' && wantsLook(page)) looks.set(page, await lookOf(page));
}

/** Shows another address on an open page, as Back and Forward do. False if no dossier is open on it. */
export function moveTo(page: Page, query: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    if (window.dossier === undefined || document.documentElement.dataset['state'] !== 'ready') return false;
    history.replaceState(null, '', location.pathname + (wanted === '' ? '' : `?${wanted}`));
    dispatchEvent(new PopStateEvent('popstate'));
    await window.dossier.whenIdle();
    return true;
  }, query);
}

/** Everything on the page that a reader could tell apart: texts, states of controls, fields, and how far boxes are scrolled. */
function lookOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const states = ['aria-expanded', 'aria-pressed', 'aria-selected', 'aria-current', 'data-height', 'hidden', 'open'];
    const parts: (string | number | null)[] = [document.title, innerWidth, innerHeight];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const { parentElement: owner, nodeValue } = texts.currentNode;
      // what was said to screen readers stays said
      if (owner?.checkVisibility({ visibilityProperty: true }) === true && owner.closest('[role="status"]') === null)
        parts.push(nodeValue);
    }
    parts.push(JSON.stringify(document.documentElement.dataset));
    for (const element of document.querySelectorAll('body *')) {
      if (element.scrollTop > 0) parts.push(`${element.className} ${element.scrollTop}`);
      if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) parts.push(element.value);
      for (const state of states) if (element.hasAttribute(state)) parts.push(state, element.getAttribute(state) ?? '');
    }
    return parts.join('\n');
  });
}

/** Pages of one worker. */
export class PagePool {
  readonly #launch: LaunchOptions;
  readonly #browsers = new Map<boolean, Promise<Browser>>();
  #kept: readonly KeptPage[] = [];

  /** `launch`: the options of a browser whose map draws. */
  constructor(launch: LaunchOptions) {
    this.#launch = launch;
  }

  /** One browser that draws by software GL, and one without any, which paints everything else at half the cost. */
  browser(webgl: boolean): Promise<Browser> {
    const args = webgl ? this.#launch.args : [...PLAIN_CHROMIUM_FLAGS];
    const browser =
      this.#browsers.get(webgl) ?? chromium.launch({ ...this.#launch, ...(args === undefined ? {} : { args }) });
    this.#browsers.set(webgl, browser);
    return browser;
  }

  async #make(kind: PageKind, key: string): Promise<KeptPage> {
    const { baseURL, viewport, timezoneId, hasTouch, isMobile } = kind;
    const browser = await this.browser(kind.webgl);
    const context: BrowserContext = await browser.newContext({
      baseURL,
      viewport,
      timezoneId,
      hasTouch,
      isMobile,
      locale: 'en-GB',
      serviceWorkers: 'block',
    });
    if (kind.files !== bundled) await serveDossier(context, kind.files);
    const page = await context.newPage();
    stale.add(page);
    return { page, watch: watchPage(page, new URL(baseURL).origin), key, viewport };
  }

  /** A page of this kind for one journey; `fresh` ones are nobody else's. */
  async take(kind: PageKind, fresh: boolean): Promise<PooledPage> {
    const key = JSON.stringify({ ...kind, files: kind.files.manifest.hash });
    if (fresh) return this.#make(kind, key);
    const found = this.#kept.find((each) => each.key === key) ?? (await this.#make(kind, key));
    if (!looks.has(found.page)) looks.set(found.page, null);
    const [others, tooMany] = [
      this.#kept.filter((each) => each !== found).slice(0, MOST_KEPT - 1),
      this.#kept.filter((each) => each !== found).slice(MOST_KEPT - 1),
    ];
    this.#kept = [found, ...others];
    await Promise.all(tooMany.map(({ page }) => page.context().close()));
    for (const list of Object.values(found.watch)) list.length = 0;
    return found;
  }

  /** Takes a page back: one that failed or is nobody else's is closed, any other is made as it was, if its address can do that. */
  async giveBack({ page }: PooledPage, hasFailed: boolean): Promise<void> {
    const kept = this.#kept.find((each) => each.page === page);
    if (kept === undefined || hasFailed || page.isClosed()) {
      this.#kept = this.#kept.filter((each) => each !== kept);
      await page.context().close();
      return;
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    if (!(await this.#restore(kept))) stale.add(page);
  }

  /** Whether the page looks again as it did when it was new. */
  async #restore(kept: KeptPage): Promise<boolean> {
    const { page, viewport } = kept;
    const size = page.viewportSize();
    if (size?.width !== viewport.width || size.height !== viewport.height) {
      await page.setViewportSize(viewport);
      return false;
    }
    // nobody has gone anywhere with it
    if (page.url() === 'about:blank') return true;
    await page.mouse.move(0, 0);
    const isClean = await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.app-notice button')) button.click();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      // what was kept on the device is in the memory of the page as well; every page notes its visit
      const keptNothing = Object.keys(localStorage).every((key) => key.startsWith('kursk-dossier.visit.'));
      localStorage.clear();
      return keptNothing;
    });
    if (!isClean || !(await moveTo(page, ''))) return false;
    return (await lookOf(page)) === looks.get(page);
  }

  async close(): Promise<void> {
    this.#kept = [];
    await Promise.all([...this.#browsers.values()].map(async (browser) => (await browser).close()));
  }
}
