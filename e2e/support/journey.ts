// The test that every journey uses: with drivers for the screen, and watched for what must never happen.
import { expect, test as base } from '@playwright/test';
import { AppDriver } from '../drivers/app-driver.ts';
import { CoverageDriver } from '../drivers/coverage-driver.ts';
import { FilterDriver } from '../drivers/filter-driver.ts';
import { KnownOnDriver } from '../drivers/known-on-driver.ts';
import { MapDriver } from '../drivers/map-driver.ts';
import { OriginalDriver } from '../drivers/original-driver.ts';
import { PanelDriver } from '../drivers/panel-driver.ts';
import { TimelineDriver } from '../drivers/timeline-driver.ts';
import { watchPage } from './page-watch.ts';
import type { PageWatch } from './page-watch.ts';

interface Journey {
  app: AppDriver;
  map: MapDriver;
  timeline: TimelineDriver;
  panel: PanelDriver;
  filters: FilterDriver;
  original: OriginalDriver;
  coverage: CoverageDriver;
  knownOn: KnownOnDriver;
  watch: PageWatch;
}

export const test = base.extend<Journey>({
  app: async ({ page }, provide) => provide(new AppDriver(page)),
  map: async ({ page }, provide) => provide(new MapDriver(page)),
  timeline: async ({ page }, provide) => provide(new TimelineDriver(page)),
  panel: async ({ page }, provide) => provide(new PanelDriver(page)),
  filters: async ({ page }, provide) => provide(new FilterDriver(page)),
  original: async ({ page }, provide) => provide(new OriginalDriver(page)),
  coverage: async ({ page }, provide) => provide(new CoverageDriver(page)),
  knownOn: async ({ page }, provide) => provide(new KnownOnDriver(page)),
  watch: [
    async ({ page, baseURL }, provide) => {
      const watch = watchPage(page, new URL(baseURL ?? '').origin);
      await provide(watch);
      expect(watch).toEqual({ errors: [], refused: [], foreign: [] });
    },
    { auto: true },
  ],
});
