import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { ensureChromium } from '../chromium/ensure-chromium.ts';
import { CHROMIUM_FLAGS, findChromium } from '../chromium/find-chromium.ts';
import { startStaticServer } from '../serve/static-server.ts';
import { buildSite } from '../setup/build-site.ts';

const PORT = 4321;
const SIZES = [
  { name: 'desktop', width: 1440, height: 900 },
  { name: 'tablet', width: 1024, height: 768 },
  { name: 'phone', width: 390, height: 844 },
] as const;
const THEMES = ['light', 'dark'] as const;

interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly theme: (typeof THEMES)[number];
  readonly query: string;
}

async function takePicture(browser: Browser, { file, width, height, theme, query }: Picture): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    timezoneId: 'UTC',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`http://localhost:${PORT}/?${query}`);
  await page.locator('html[data-state="ready"]').waitFor({ timeout: 60_000 });
  await page.evaluate(() => window.dossier?.whenIdle());
  await page.screenshot({ path: file });
  await context.close();
  console.log(file);
}

/** All sizes in both themes go to a folder that is named; without one, the one picture of the README. */
function choosePictures(folder: string | undefined, query: string): Picture[] {
  if (folder === undefined) {
    return [{ file: 'docs/screenshot.png', width: 1440, height: 900, theme: 'light', query }];
  }
  return SIZES.flatMap(({ name, width, height }) =>
    THEMES.map((theme) => ({ file: join(folder, `${name}-${theme}.png`), width, height, theme, query })),
  );
}

/** `npm run screenshots [-- FOLDER [QUERY]]`: pictures of the production build. */
export async function run([folder, query = '']: readonly string[]): Promise<number> {
  const problem = await ensureChromium();
  if (problem !== null) {
    console.error(problem);
    return 1;
  }
  if (!(await buildSite('if-changed'))) return 1;
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const { close } = await startStaticServer({ folder: 'dist', port: PORT });
  const path = findChromium();
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS],
    ...(path === null ? {} : { executablePath: path }),
  });
  try {
    // one at a time: drawing by software takes all there is
    // oxlint-disable-next-line no-await-in-loop
    for (const picture of choosePictures(folder, query)) await takePicture(browser, picture);
  } finally {
    await browser.close();
    close();
  }
  return 0;
}
