import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import { ensureChromium } from '../chromium/ensure-chromium.ts';
import { CHROMIUM_FLAGS, findChromium } from '../chromium/find-chromium.ts';
import { startStaticServer } from '../serve/static-server.ts';
import { buildSite } from '../setup/build-site.ts';
import { palettePng, readPng } from '../story-pictures/palette-png.ts';
import { MADE_FILE, PICTURES_FOLDER } from '../story-pictures/files.ts';
import { storyPlaces } from '../story-pictures/story-places.ts';
import type { StoryPlaceFile } from '../story-pictures/story-places.ts';

const PORT = 4322;
/** What pages that show links have room for. */
const SIZE = { width: 1200, height: 630 } as const;
const COLOURS = 160;

function readStories(): Dossier {
  const folder = 'public/dossier';
  // the pipeline has checked both against their schemas
  const { file } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Dossier;
}

/** The slide as a room sees it. */
async function takeSlide(page: Page, { story, place }: StoryPlaceFile): Promise<Buffer> {
  await page.goto(`http://localhost:${PORT}/?story=${story.id}&step=${place}`);
  await page.locator('html[data-state="ready"]').waitFor({ timeout: 60_000 });
  await page.keyboard.press('p');
  await page.waitForFunction(() => window.dossier?.story()?.presenting === true);
  await page.evaluate(() => window.dossier?.whenIdle());
  return page.screenshot();
}

/** `npm run story-pictures`: the pictures that links to stories show elsewhere, taken anew of the production build. */
export async function run(): Promise<number> {
  const problem = await ensureChromium();
  if (problem !== null) {
    console.error(problem);
    return 1;
  }
  if (!(await buildSite('if-changed'))) return 1;
  const { close } = await startStaticServer({ folder: 'dist', port: PORT });
  const path = findChromium();
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS],
    ...(path === null ? {} : { executablePath: path }),
  });
  try {
    const page = await browser.newPage({
      viewport: SIZE,
      colorScheme: 'light',
      timezoneId: 'UTC',
      locale: 'en-GB',
      reducedMotion: 'reduce',
    });
    const places = storyPlaces(readStories());
    rmSync(PICTURES_FOLDER, { recursive: true, force: true });
    for (const place of places) {
      // one at a time: drawing by software takes all there is
      // oxlint-disable-next-line no-await-in-loop
      const picture = palettePng(readPng(await takeSlide(page, place)), COLOURS);
      const file = join(PICTURES_FOLDER, place.file);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, picture);
      console.log(`${file}  ${Math.round(picture.length / 1000)} kB`);
    }
    const made = Object.fromEntries(places.map(({ file, hash }) => [file, hash]));
    writeFileSync(MADE_FILE, `${JSON.stringify(made, null, 2)}\n`);
  } finally {
    await browser.close();
    close();
  }
  return 0;
}
