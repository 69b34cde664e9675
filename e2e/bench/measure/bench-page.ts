// One page in a browser of its own, with what the browser says about the work of its main thread.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';
// oxlint-disable-next-line no-restricted-imports -- the same browser and flags as the journeys, and scripts/ is two folders up
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium/find-chromium.ts';

const PAGE_MARKS = readFileSync(new URL('page-marks.js', import.meta.url), 'utf8');

export interface LoadedFile {
  readonly name: string;
  /** When the last of it arrived, in milliseconds from the start of the page. */
  readonly end: number;
  readonly bytes: number;
}

export type MarkName = 'text' | 'ready';

/** The page did not answer in time. */
export class OutOfTime extends Error {}

export async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfTime(`Not done after ${limitMs} ms.`)), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

export class BenchPage {
  readonly page: Page;
  readonly #cdp: CDPSession;
  readonly #cpuAt = new Map<string, Promise<number>>();
  readonly #waiting = new Map<string, () => void>();
  readonly #kill: () => Promise<void>;

  private constructor(page: Page, cdp: CDPSession, kill: () => Promise<void>) {
    this.page = page;
    this.#cdp = cdp;
    this.#kill = kill;
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== 'benchMark' || this.#cpuAt.has(payload)) return;
      // this question interrupts the page's script, so that hardly any work after the mark is counted
      this.#cpuAt.set(payload, this.cpuMs());
      this.#waiting.get(payload)?.();
    });
  }

  /** A browser that has nothing in its caches. */
  static async launch(textSelector: string): Promise<BenchPage> {
    const path = findChromium();
    const server = await chromium.launchServer({
      args: [...CHROMIUM_FLAGS],
      ...(path === null ? {} : { executablePath: path }),
    });
    const browser = await chromium.connect(server.wsEndpoint());
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      timezoneId: 'UTC',
      locale: 'en-GB',
      // keeping the site would run beside what is measured
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.addInitScript({ content: `const TEXT_SELECTOR = ${JSON.stringify(textSelector)};\n${PAGE_MARKS}` });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'benchMark' });
    return new BenchPage(page, cdp, () => server.kill());
  }

  /** Ends the browser, also one whose page no longer answers. */
  close(): Promise<void> {
    return this.#kill();
  }

  /** Time that the main thread has worked, not counting the time it waited for a core, and not the questions of the bench. */
  async cpuMs(): Promise<number> {
    const metrics = await this.#metrics();
    return (
      ((metrics.get('TaskDuration') ?? Number.NaN) - (metrics.get('DevToolsCommandDuration') ?? Number.NaN)) * 1000
    );
  }

  /** Work of the main thread up to the mark; waits for it. */
  async cpuAtMark(name: MarkName): Promise<number> {
    if (!this.#cpuAt.has(name)) await new Promise<void>((resolve) => this.#waiting.set(name, resolve));
    return this.#cpuAt.get(name) ?? Number.NaN;
  }

  /** When the mark was set, in milliseconds from the start of the page. */
  wallAtMark(name: MarkName): Promise<number> {
    return this.page.evaluate<number>(`bench.marks.${name}`);
  }

  /** Memory of the page's script after everything that can be thrown away has been. */
  async heapMb(): Promise<number> {
    await this.#cdp.send('HeapProfiler.collectGarbage');
    return ((await this.#metrics()).get('JSHeapUsedSize') ?? Number.NaN) / 2 ** 20;
  }

  /** The same with what its arrays of numbers hold; workers are not counted. */
  async memoryMb(): Promise<number> {
    const usage: { usedSize: number; backingStorageSize?: number } = await this.#cdp.send('Runtime.getHeapUsage');
    return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 2 ** 20;
  }

  /** The longest task of the main thread since it was last asked, in milliseconds; 0 = none took longer than 50. */
  longestTask(): Promise<number> {
    return this.page.evaluate<number>('bench.longestTask()');
  }

  nodes(): Promise<number> {
    return this.page.evaluate<number>('document.getElementsByTagName("*").length');
  }

  files(): Promise<readonly LoadedFile[]> {
    return this.page.evaluate<LoadedFile[]>('bench.files()');
  }

  async #metrics(): Promise<ReadonlyMap<string, number>> {
    const { metrics } = await this.#cdp.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  }
}
