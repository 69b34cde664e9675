// The test that every journey uses: with drivers for the screen, and watched for what must never happen.
import { expect, test as base } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { AppDriver } from '../drivers/app-driver.ts';
import { ChangesDriver } from '../drivers/changes-driver.ts';
import { ChronologyDriver } from '../drivers/chronology-driver.ts';
import { CoverageDriver } from '../drivers/coverage-driver.ts';
import { DeskDriver } from '../drivers/desk-driver.ts';
import { ExportDriver } from '../drivers/export-driver.ts';
import { FilterDriver } from '../drivers/filter-driver.ts';
import { KnownOnDriver } from '../drivers/known-on-driver.ts';
import { MapDriver } from '../drivers/map-driver.ts';
import { OriginalDriver } from '../drivers/original-driver.ts';
import { OwnDriver } from '../drivers/own-driver.ts';
import { PanelDriver } from '../drivers/panel-driver.ts';
import { ReaderDriver } from '../drivers/reader-driver.ts';
import { SearchDriver } from '../drivers/search-driver.ts';
import { StoryDriver } from '../drivers/story-driver.ts';
import { TalkDriver } from '../drivers/talk-driver.ts';
import { TimelineDriver } from '../drivers/timeline-driver.ts';
import { bundled } from './bundled-dossier.ts';
import type { DossierFiles } from './bundled-dossier.ts';
import { PagePool } from './page-pool.ts';
import type { PooledPage } from './page-pool.ts';
import type { PageWatch } from './page-watch.ts';

interface Journey {
  app: AppDriver;
  map: MapDriver;
  timeline: TimelineDriver;
  search: SearchDriver;
  panel: PanelDriver;
  story: StoryDriver;
  talk: TalkDriver;
  own: OwnDriver;
  changes: ChangesDriver;
  chronology: ChronologyDriver;
  filters: FilterDriver;
  original: OriginalDriver;
  coverage: CoverageDriver;
  desk: DeskDriver;
  exports: ExportDriver;
  knownOn: KnownOnDriver;
  reader: ReaderDriver;
  watch: PageWatch;
  pooled: PooledPage;
  /** A browser without WebGL, for journeys that need several contexts. */
  plainBrowser: Browser;
  /** The dossier that the page opens. */
  files: DossierFiles;
  /** Whether the map is drawn; it is most of what a page costs. */
  webgl: boolean;
  /** A page that is nobody else's and has loaded nothing yet: for journeys about loading, and for what is kept on the device. */
  fresh: boolean;
}

export const test = base.extend<Journey, { pool: PagePool }>({
  files: [bundled, { option: true }],
  webgl: [false, { option: true }],
  fresh: [false, { option: true }],
  pool: [
    async ({ launchOptions }, provide) => {
      const pool = new PagePool(launchOptions);
      await provide(pool);
      await pool.close();
    },
    { scope: 'worker' },
  ],
  pooled: async (
    { pool, baseURL, files, webgl, viewport, timezoneId, hasTouch, isMobile, fresh },
    provide,
    testInfo,
  ) => {
    const size = viewport ?? { width: 1280, height: 720 };
    const kind = { baseURL: baseURL ?? '', files, webgl, viewport: size, hasTouch, isMobile };
    const pooled = await pool.take({ ...kind, timezoneId: timezoneId ?? 'UTC' }, fresh);
    await provide(pooled);
    await pool.giveBack(pooled, testInfo.status !== testInfo.expectedStatus);
  },
  plainBrowser: async ({ pool }, provide) => provide(await pool.browser(false)),
  page: async ({ pooled }, provide) => provide(pooled.page),
  context: async ({ page }, provide) => provide(page.context()),
  app: async ({ page }, provide) => provide(new AppDriver(page)),
  map: async ({ page }, provide) => provide(new MapDriver(page)),
  timeline: async ({ page }, provide) => provide(new TimelineDriver(page)),
  search: async ({ page }, provide) => provide(new SearchDriver(page)),
  panel: async ({ page }, provide) => provide(new PanelDriver(page)),
  story: async ({ page }, provide) => provide(new StoryDriver(page)),
  talk: async ({ page }, provide) => provide(new TalkDriver(page)),
  own: async ({ page }, provide) => provide(new OwnDriver(page)),
  changes: async ({ page }, provide) => provide(new ChangesDriver(page)),
  chronology: async ({ page }, provide) => provide(new ChronologyDriver(page)),
  filters: async ({ page }, provide) => provide(new FilterDriver(page)),
  original: async ({ page }, provide) => provide(new OriginalDriver(page)),
  coverage: async ({ page }, provide) => provide(new CoverageDriver(page)),
  desk: async ({ page }, provide) => provide(new DeskDriver(page)),
  exports: async ({ page }, provide) => provide(new ExportDriver(page)),
  knownOn: async ({ page }, provide) => provide(new KnownOnDriver(page)),
  reader: async ({ page }, provide) => provide(new ReaderDriver(page)),
  watch: [
    async ({ pooled }, provide) => {
      await provide(pooled.watch);
      expect(pooled.watch).toEqual({ errors: [], refused: [], foreign: [] });
    },
    { auto: true },
  ],
});
